import { CircleAlert } from 'lucide-react'
import { count as countOf } from '@/lib/kernel/words'
import type { FileProblem } from './import-types'

type ProblemListProps = { problems: readonly FileProblem[]; count: number; next: string }

/** Every problem of a file with its place in it. The sum is said by a screen reader at once, the list when it is read. */
export function ProblemList({ problems, count, next }: ProblemListProps) {
  return (
    <div className="rounded-lg border border-denied-line bg-denied-tint px-4 py-3 text-[13px]/5">
      <p role="alert" className="flex items-start gap-2 text-sm/5 font-[550]">
        <CircleAlert aria-hidden="true" className="mt-px size-[18px] shrink-0 text-denied" />
        <span className="min-w-0 break-words">
          {countOf(count, 'problem')}. Nothing was written. {next}
        </span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by keyboard (WCAG 2.1.1). */}
      <section aria-label="Problems of the file" tabIndex={0} className="mt-2 max-h-96 overflow-y-auto">
        <ul className="space-y-1.5">
          {[...new Map(problems.map((one) => [`${one.path} ${one.message}`, one]))].map(([key, { path, message }]) => (
            <li key={key} className="break-words">
              <code className="font-mono text-xs">{path}</code>: {message}
            </li>
          ))}
        </ul>
      </section>
      {count > problems.length ? (
        <p className="mt-2">The first {problems.length.toLocaleString('en-US')} are listed.</p>
      ) : null}
    </div>
  )
}
