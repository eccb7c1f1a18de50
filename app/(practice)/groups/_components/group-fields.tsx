import { Field } from '@/components/form/field'
import { SelectField } from '@/components/form/select-field'
import type { GroupKind } from '@/lib/attendance/session'
import type { Activity } from '@/lib/codes/activities'
import { type Clinician, FacilitatorField } from './facilitator-field'
import { activityOptions, kindOptions } from './group-words'

type GroupFieldsProps = {
  clinicians: readonly Clinician[]
  group?: { name: string; kind: GroupKind; capacity: number | null; defaultActivity: Activity | null }
  chosen?: readonly Clinician[]
}

/** What a group is: the fields of a new one and of an old one. */
export function GroupFields({ clinicians, group, chosen }: GroupFieldsProps) {
  return (
    <>
      <Field name="name" label="Name" defaultValue={group?.name} autoComplete="off" />
      <SelectField
        name="kind"
        label="Kind"
        options={kindOptions}
        defaultValue={group?.kind ?? 'group'}
        help="A multiple-family group is billed once a family, on the identified patient’s claim."
      />
      <Field
        name="capacity"
        label="Places"
        isOptional
        inputMode="numeric"
        defaultValue={group?.capacity ?? ''}
        help="The practice’s own limit. What each payer allows stands on the group’s page."
      />
      <SelectField
        name="defaultActivity"
        label="What it does"
        options={activityOptions}
        defaultValue={group?.defaultActivity ?? 'group_psychotherapy'}
        help="Sessions still to come take it over. A session can say something else."
      />
      <FacilitatorField clinicians={clinicians} chosen={chosen} />
    </>
  )
}
