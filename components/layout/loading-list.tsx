import { Skeleton } from '@/components/ui/skeleton'

type LoadingListProps = {
  /** What is being read: 'Patients'. */
  label: string
  /** The parts of the page, real at once where they are known. */
  tabs?: readonly string[]
  /** How wide each cell of a row is; the last stands at the right. On a phone the first and the last remain. */
  cells: readonly string[]
  /** How many filters stand beside the search; none where the list has no search. */
  filters?: number
}

/** A list before its rows are there, in the shape of what comes: parts, search and filters, rows of the same height. */
export function LoadingList({ label, tabs = [], cells, filters }: LoadingListProps) {
  return (
    <div role="status" aria-label={`${label} are loading`}>
      {tabs.length > 0 ? (
        <ul className="mb-4 flex gap-5 overflow-hidden border-b max-md:-mx-4 max-md:px-4" aria-hidden="true">
          {tabs.map((word) => (
            <li key={word} className="flex h-9 shrink-0 items-center text-[13.5px] text-muted-foreground">
              {word}
            </li>
          ))}
        </ul>
      ) : null}
      <div className="after-a-moment">
        {filters === undefined ? null : (
          <div className="my-4 flex gap-2 max-md:my-3">
            <Skeleton className="h-[34px] w-full sm:w-[260px] pointer-coarse:h-11" />
            {Array.from({ length: filters }, (_, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: filters that stand for nothing yet.
              <Skeleton key={i} className="h-[34px] w-20 max-sm:hidden pointer-coarse:h-11" />
            ))}
          </div>
        )}
        <div className="overflow-hidden rounded-lg border bg-card">
          <div className="h-8 border-b" />
          {Array.from({ length: 12 }, (_, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows that stand for nothing yet.
            <div key={row} className="flex h-[45px] items-center gap-6 border-b px-4 last:border-b-0 max-md:h-16">
              {cells.map((width, i) => (
                <Skeleton
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells that stand for nothing yet.
                  key={i}
                  className={`h-3.5 ${width} ${i === cells.length - 1 ? 'ml-auto' : i > 0 ? 'max-md:hidden' : ''}`}
                />
              ))}
            </div>
          ))}
        </div>
      </div>
    </div>
  )
}
