import { Skeleton } from '@/components/ui/skeleton'
import { tabWords } from './queue-types'

/** The queue before its claims are there: the tabs are real at once, the rows in the shape of what comes. */
export function QueueSkeleton() {
  return (
    <div role="status" aria-label="Claims are loading">
      <ul className="-mx-4 flex gap-5 overflow-hidden border-b px-4 sm:mx-0 sm:px-0" aria-hidden="true">
        {Object.values(tabWords).map((word) => (
          <li key={word} className="flex h-9 shrink-0 items-center text-[13.5px] text-muted-foreground">
            {word}
          </li>
        ))}
      </ul>
      <div className="after-a-moment">
        <div className="my-4 flex gap-2">
          <Skeleton className="h-[34px] w-[230px]" />
          <Skeleton className="h-[34px] w-24" />
          <Skeleton className="h-[34px] w-24 max-sm:hidden" />
        </div>
        <div className="overflow-hidden rounded-lg border bg-card">
          {Array.from({ length: 12 }, (_, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows that stand for nothing yet.
            <div key={i} className="flex h-[35px] items-center gap-5 border-b px-4 last:border-b-0 max-md:h-20">
              <Skeleton className="size-4 shrink-0" />
              <Skeleton className="h-3.5 w-20 max-md:hidden" />
              <Skeleton className="h-3.5 w-32" />
              <Skeleton className="h-3.5 flex-1 max-md:hidden" />
              <Skeleton className="h-3.5 w-24 max-md:hidden" />
              <Skeleton className="ml-auto h-3.5 w-14" />
            </div>
          ))}
        </div>
      </div>
    </div>
  )
}
