'use client'

import { useState } from 'react'
import { CheckField } from '@/components/form/check-field'
import { DateField } from '@/components/form/date-field'
import { Field } from '@/components/form/field'
import { SelectField } from '@/components/form/select-field'
import { TextAreaField } from '@/components/form/text-area-field'
import { TimeField } from '@/components/form/time-field'
import { activities } from '@/lib/codes/activities'
import { activityWords } from './activity-words'
import type { Choices, PlanShown } from './session-types'

type PlanFieldsProps = {
  plan: Partial<PlanShown>
  choices: Choices
  /** The reason is asked for: what stands in the form is outside the posted hours. */
  isOutside: boolean
  /** A change that no key has made. */
  onChange: () => void
}

/** When, where, who and what: the fields of one session. */
export function PlanFields({ plan, choices, isOutside, onChange }: PlanFieldsProps) {
  const [leader, also] = [plan.facilitatorIds?.[0] ?? '', plan.facilitatorIds?.slice(1) ?? []]
  const [leaderId, setLeaderId] = useState(leader)
  const others = choices.people.filter((one) => one.id !== leaderId)
  const { places } = choices
  return (
    <>
      <DateField name="day" label="Day" defaultValue={plan.date} onDay={onChange} />
      <div className="grid grid-cols-2 gap-3">
        <TimeField name="startTime" label="Begins" defaultValue={plan.startTime} near="13:00" />
        <TimeField name="endTime" label="Ends" defaultValue={plan.endTime} near="13:00" />
      </div>
      <div className="grid grid-cols-2 gap-3">
        <SelectField
          name="locationId"
          label="Location"
          defaultValue={plan.locationId ?? places[0]?.id}
          options={places.map((one) => ({ value: one.id, label: one.name }))}
        />
        <Field name="room" label="Room" isOptional defaultValue={plan.room ?? ''} autoComplete="off" />
      </div>
      <SelectField
        name="leaderId"
        label="Led by"
        help="Stands on the claims as the one who rendered."
        none="Choose a clinician"
        value={leaderId}
        onChange={(event) => setLeaderId(event.target.value)}
        options={choices.people.map((one) => ({ value: one.id, label: `${one.name}, ${one.licence}` }))}
      />
      {others.length > 0 ? (
        <fieldset>
          <legend className="mb-1.5 text-[13px] font-medium">
            Also leading<span className="ml-1.5 font-normal text-muted-foreground">optional</span>
          </legend>
          <div className="max-h-36 space-y-1.5 overflow-y-auto">
            {others.map((one) => (
              <CheckField
                key={one.id}
                name="alsoIds"
                value={one.id}
                label={`${one.name}, ${one.licence}`}
                defaultChecked={also.includes(one.id)}
              />
            ))}
          </div>
        </fieldset>
      ) : null}
      <SelectField
        name="activity"
        label="Activity"
        defaultValue={plan.activity ?? 'group_psychotherapy'}
        options={activities.map((one) => ({ value: one, label: activityWords[one] }))}
      />
      <TextAreaField
        name="outsideHoursReason"
        label="Why outside the posted hours"
        isOptional={!isOutside}
        rows={2}
        defaultValue={plan.outsideHoursReason ?? ''}
        help="Only where it is: 99050 needs the reason. The heating had failed, for example."
      />
    </>
  )
}
