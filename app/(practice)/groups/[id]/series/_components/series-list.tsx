import type { ReactNode } from 'react'
import { Card } from '@/components/ui/card'
import { type Rhythm, seriesInWords } from '@/lib/attendance/series'
import type { IsoDate } from '@/lib/kernel/dates'
import { dayInWords } from '@/lib/kernel/words'

export type SeriesShown = Rhythm & {
  id: string
  startTime: string
  endTime: string
  locationId: string
  locationName: string
  room: string | null
  providerId: string
  providerName: string
  version: number
}

type SeriesListProps = {
  series: readonly SeriesShown[]
  today: IsoDate
  change: (series: SeriesShown) => ReactNode
}

/** When the group meets, met and will meet: what still runs first. */
export function SeriesList({ series, today, change }: SeriesListProps) {
  const runs = (one: SeriesShown) => one.through === null || one.through >= today
  return (
    <Card aria-label="Series">
      <ul className="divide-y">
        {[...series.filter(runs), ...series.filter((one) => !runs(one))].map((one) => (
          <li key={one.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-3">
            <div className="min-w-0 flex-1 basis-72 text-[13px]/[18px]">
              <p className={runs(one) ? 'text-sm/5 font-medium' : 'text-sm/5 text-muted-foreground'}>
                {seriesInWords(one, today)}
              </p>
              <p className="text-muted-foreground">
                {one.from > today ? 'From ' : 'Since '}
                {dayInWords(one.from)} · {[one.locationName, one.room].filter(Boolean).join(', ')} · {one.providerName}
                {runs(one) ? '' : ' · ended'}
              </p>
            </div>
            {change(one)}
          </li>
        ))}
      </ul>
    </Card>
  )
}
