import { Code } from '@/components/billing/code'
import type { NoteFact } from './note-view'

/** What the record says by itself and the note therefore need not: its head. */
export function NoteFacts({ facts }: { facts: readonly NoteFact[] }) {
  return (
    <div className="border-b bg-muted px-4 py-3">
      <dl
        aria-label="Part of the note by itself"
        className="grid gap-x-6 gap-y-2.5 text-[13px]/[18px] grid-cols-2 xl:grid-cols-3"
      >
        {facts.map((fact) => (
          <div key={fact.label} className="min-w-0">
            <dt className="text-xs/4 text-muted-foreground">{fact.label}</dt>
            <dd className="mt-0.5 break-words">
              {fact.codes?.map(({ code, title }) => (
                <span key={code} className="block">
                  <Code>{code}</Code> {title}
                </span>
              ))}
              {fact.value}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
