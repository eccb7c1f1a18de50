'use client'

import { useState } from 'react'
import { DateField } from '@/components/form/date-field'
import { Field } from '@/components/form/field'
import { SelectField } from '@/components/form/select-field'
import { TimeField } from '@/components/form/time-field'
import { weekdayWords } from '@/lib/attendance/series'
import { weekdays } from '@/lib/kernel/dates'
import type { SeriesShown } from './series-list'

export type Offered = {
  places: readonly { id: string; name: string }[]
  clinicians: readonly { id: string; name: string; licence: string }[]
}

type SeriesFieldsProps = Offered & {
  series?: SeriesShown
  /** Who renders unless said otherwise. */
  providerId: string | null
  /** One session alone is meant: how often and until when have no meaning. They are sent all the same. */
  isOne?: boolean
}

const repeatOptions = [
  { value: 'weekly', label: 'Every week' },
  { value: 'every_two', label: 'Every two weeks' },
  { value: 'monthly', label: 'Every month' },
]
const placeOptions = [
  { value: '1', label: 'first' },
  { value: '2', label: 'second' },
  { value: '3', label: 'third' },
  { value: '4', label: 'fourth' },
  { value: '-1', label: 'last' },
]
const endOptions = [
  { value: 'open', label: 'No end' },
  { value: 'date', label: 'On a day' },
  { value: 'count', label: 'After a number of sessions' },
]
const weekdayOptions = weekdays.map((value) => ({ value, label: weekdayWords[value] }))

/** When, where and with whom a group meets. */
export function SeriesFields({ places, clinicians, series, providerId, isOne = false }: SeriesFieldsProps) {
  const stored = series?.weekOfMonth != null ? 'monthly' : series?.everyWeeks === 2 ? 'every_two' : 'weekly'
  const [repeats, setRepeats] = useState<string>(stored)
  const [ends, setEnds] = useState(series?.through ? 'date' : 'open')
  return (
    <>
      <div hidden={isOne} className="space-y-4 [&[hidden]]:hidden">
        <div className="grid gap-3 sm:grid-cols-2">
          <SelectField
            name="repeats"
            label="Repeats"
            options={repeatOptions}
            value={repeats}
            onChange={(event) => setRepeats(event.currentTarget.value)}
          />
          <div className={repeats === 'monthly' ? 'grid grid-cols-[96px_1fr] gap-2' : ''}>
            {repeats === 'monthly' ? (
              <SelectField
                name="weekOfMonth"
                label="On the"
                options={placeOptions}
                defaultValue={`${series?.weekOfMonth ?? 1}`}
              />
            ) : null}
            <SelectField
              name="weekday"
              label="Weekday"
              options={weekdayOptions}
              defaultValue={series?.weekday ?? 'mon'}
            />
          </div>
        </div>
      </div>
      <div className="grid grid-cols-2 gap-3">
        <TimeField name="startTime" label="Begins" defaultValue={series?.startTime ?? '18:00'} near="18:00" />
        <TimeField name="endTime" label="Ends" defaultValue={series?.endTime ?? '19:30'} near="19:30" />
      </div>
      <div className="grid gap-3 sm:grid-cols-2">
        <SelectField
          name="locationId"
          label="Location"
          options={places.map((one) => ({ value: one.id, label: one.name }))}
          {...(places.length === 1 && !series ? {} : { none: series ? undefined : 'Choose a location' })}
          defaultValue={series?.locationId ?? (places.length === 1 ? places[0]?.id : '')}
        />
        <Field name="room" label="Room" isOptional defaultValue={series?.room ?? ''} autoComplete="off" />
      </div>
      <SelectField
        name="providerId"
        label="Clinician"
        options={clinicians.map((one) => ({ value: one.id, label: `${one.name}, ${one.licence}` }))}
        none={series || providerId ? undefined : 'Choose a clinician'}
        defaultValue={series?.providerId ?? providerId ?? ''}
        help="Renders. The group’s other clinicians lead with them."
      />
      <div hidden={isOne} className="grid gap-3 sm:grid-cols-2 [&[hidden]]:hidden">
        <SelectField
          name="ends"
          label="Until"
          options={endOptions}
          value={ends}
          onChange={(event) => setEnds(event.currentTarget.value)}
          help={ends === 'open' ? 'Sessions are made half a year ahead.' : undefined}
        />
        {ends === 'date' ? <DateField name="through" label="Last day" defaultValue={series?.through} /> : null}
        {ends === 'count' ? (
          <Field name="count" label="Sessions" inputMode="numeric" autoComplete="off" help="Counted from the first." />
        ) : null}
      </div>
    </>
  )
}
