'use client'

import { useState } from 'react'
import { dayLabel } from '@/components/billing/service-date'
import { DateField } from '@/components/form/date-field'
import { RecordSheet } from '@/components/form/record-sheet'
import { SelectField } from '@/components/form/select-field'
import { useLatestAnswer } from '@/components/form/use-latest-answer'
import { Button } from '@/components/ui/button'
import type { IsoDate } from '@/lib/kernel/dates'
import { timeInWords } from '@/lib/kernel/words'
import { changeSeries, previewSeriesChange } from '../actions'
import { SeriesEffect } from './series-effect'
import { type Offered, SeriesFields } from './series-fields'
import type { SeriesShown } from './series-list'

type Session = { id: string; date: IsoDate; startTime: string; isApart: boolean }

type ChangeSeriesProps = Offered & {
  series: SeriesShown
  /** Those that can still be moved, in order. */
  sessions: readonly Session[]
  today: IsoDate
}

const scopeOptions = [
  { value: 'this', label: 'This one session' },
  { value: 'following', label: 'This session and those after it' },
  { value: 'all', label: 'All that have not been taken' },
]

/** Changes one session, those from one on, or all; what that does is said before it is saved. */
export function ChangeSeries({ series, sessions, today, ...offered }: ChangeSeriesProps) {
  const following = sessions.filter((one) => !one.isApart)
  const [scope, setScope] = useState(following.length > 0 ? 'following' : 'all')
  const offeredSessions = scope === 'this' ? sessions : following
  const [sessionId, setSessionId] = useState(offeredSessions[0]?.id ?? '')
  const session = offeredSessions.find((one) => one.id === sessionId) ?? offeredSessions[0]
  const { put: ask, ...effect } = useLatestAnswer(previewSeriesChange)
  return (
    <RecordSheet
      trigger={<Button variant="outline">Change</Button>}
      title="Change the series"
      description="What was held, called off or marked is never touched."
      action={changeSeries}
      hidden={{ seriesId: series.id }}
      version={series.version}
      save="Save the change"
      saving="Saving the change"
      onTyped={ask}
    >
      <SelectField
        name="scope"
        label="What changes"
        options={sessions.length > 0 ? scopeOptions : scopeOptions.slice(2)}
        value={scope}
        onChange={(event) => setScope(event.currentTarget.value)}
      />
      {scope === 'all' ? null : (
        <SelectField
          name="sessionId"
          label={scope === 'this' ? 'Session' : 'From this session on'}
          options={offeredSessions.map((one) => ({
            value: one.id,
            label: `${dayLabel(one.date, today)}, ${timeInWords(one.startTime)}`,
          }))}
          value={session?.id ?? ''}
          onChange={(event) => setSessionId(event.currentTarget.value)}
        />
      )}
      {scope === 'this' && session ? (
        <DateField key={session.id} name="date" label="Moves to" defaultValue={session.date} />
      ) : null}
      <SeriesFields {...offered} series={series} providerId={series.providerId} isOne={scope === 'this'} />
      <SeriesEffect {...effect} today={today} />
    </RecordSheet>
  )
}
