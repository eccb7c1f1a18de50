import { Card, CardHeader } from '@/components/ui/card'
import { Skeleton } from '@/components/ui/skeleton'

/** The day while it is being read: cards in the shape of what comes. */
export function TodaySkeleton() {
  return (
    <div
      role="status"
      aria-label="Today is loading"
      className="after-a-moment grid gap-5 lg:grid-cols-[minmax(0,1fr)_372px]"
    >
      {[4, 3].map((rows) => (
        <Card key={rows} className="h-fit">
          <CardHeader>
            <Skeleton className="h-4 w-32" />
          </CardHeader>
          {Array.from({ length: rows }, (_, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows that stand for nothing yet.
            <div key={i} className="flex items-center gap-4 border-b px-4 py-4 last:border-b-0">
              <Skeleton className="h-4 w-16" />
              <Skeleton className="h-4 flex-1" />
              <Skeleton className="h-4 w-14" />
            </div>
          ))}
        </Card>
      ))}
    </div>
  )
}
