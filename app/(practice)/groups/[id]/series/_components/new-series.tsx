'use client'

import { CalendarPlus } from 'lucide-react'
import { DateField } from '@/components/form/date-field'
import { RecordSheet } from '@/components/form/record-sheet'
import { useLatestAnswer } from '@/components/form/use-latest-answer'
import { Button } from '@/components/ui/button'
import type { IsoDate } from '@/lib/kernel/dates'
import { createSeries, previewNewSeries } from '../actions'
import { SeriesEffect } from './series-effect'
import { type Offered, SeriesFields } from './series-fields'

type NewSeriesProps = Offered & { groupId: string; providerId: string | null; today: IsoDate }

/** When a group meets from a day on; what it makes is said before it is saved. */
export function NewSeries({ groupId, providerId, today, ...offered }: NewSeriesProps) {
  const { put: ask, ...effect } = useLatestAnswer(previewNewSeries)
  return (
    <RecordSheet
      trigger={
        <Button>
          <CalendarPlus aria-hidden="true" /> New series
        </Button>
      }
      title="New series"
      description="The first session is the first such day from the day you give."
      action={createSeries}
      hidden={{ groupId }}
      save="Make the series"
      saving="Making the series"
      onTyped={ask}
    >
      <DateField name="from" label="From" defaultValue={today} />
      <SeriesFields {...offered} providerId={providerId} />
      <SeriesEffect {...effect} today={today} />
    </RecordSheet>
  )
}
