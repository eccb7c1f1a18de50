import { CircleAlert } from 'lucide-react'
import { count as countOf } from '@/lib/kernel/words'
import type { FileProblem } from './import-types'

type ProblemListProps = { problems: readonly FileProblem[]; count: number; next?: string }

/** Every problem of a file with its place in it. */
export function ProblemList({ problems, count, next = 'Mend the file and choose it again.' }: ProblemListProps) {
  return (
    <div role="alert" className="rounded-lg border border-denied-line bg-denied-tint px-4 py-3 text-[13px]/5">
      <p className="flex items-center gap-2 text-sm/5 font-[550]">
        <CircleAlert aria-hidden="true" className="size-[18px] shrink-0 text-denied" />
        {countOf(count, 'problem')}. Nothing was written. {next}
      </p>
      <ul className="mt-2 max-h-96 space-y-1.5 overflow-y-auto" tabIndex={-1}>
        {[...new Map(problems.map((one) => [`${one.path} ${one.message}`, one])).values()].map((one) => (
          <li key={`${one.path} ${one.message}`} className="break-words">
            <code className="font-mono text-xs">{one.path}</code>: {one.message}
          </li>
        ))}
      </ul>
      {count > problems.length ? (
        <p className="mt-2">The first {problems.length.toLocaleString('en-US')} are listed.</p>
      ) : null}
    </div>
  )
}
