import { cn } from '@/components/cn'
import type { Dot } from './roster-view'

const looks: Record<Dot, string> = {
  came: 'bg-ready-solid border-ready-solid',
  away: 'border-blocked-solid',
  none: 'bg-accent border-accent',
}

/** The last sessions as dots, filled for came; the count beside them says it in words. */
export function AttendanceDots({ dots, came, of }: { dots: readonly Dot[]; came: number; of: number }) {
  if (of === 0) return <span className="text-muted-foreground">not yet</span>
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap">
      <span aria-hidden="true" className="inline-flex gap-[3px]">
        {dots.map((dot, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place in the row.
          <span key={i} className={cn('size-2 rounded-full border', looks[dot])} />
        ))}
      </span>
      <span className="text-muted-foreground tabular-nums">
        {came} of {of}
      </span>
    </span>
  )
}
