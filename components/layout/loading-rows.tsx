import { Skeleton } from '@/components/ui/skeleton'

/** A page that is on its way: the title's place, and rows in the shape of what comes. */
export function LoadingRows({ title, rows = 8 }: { title: string; rows?: number }) {
  return (
    <div role="status" aria-label={`${title} is loading`}>
      <p className="mb-4 text-[22px]/7 font-semibold tracking-[-0.022em]">{title}</p>
      <div className="space-y-px overflow-hidden rounded-lg border bg-card">
        {Array.from({ length: rows }, (_, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows that stand for nothing yet.
          <div key={i} className="flex items-center gap-4 border-b px-4 py-3 last:border-b-0">
            <Skeleton className="h-4 w-24" />
            <Skeleton className="h-4 flex-1" />
            <Skeleton className="h-4 w-16" />
          </div>
        ))}
      </div>
    </div>
  )
}
