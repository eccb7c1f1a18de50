import { AddressFields } from '@/components/form/address-fields'
import { CheckField } from '@/components/form/check-field'
import { DateField } from '@/components/form/date-field'
import { Field } from '@/components/form/field'
import { SelectField } from '@/components/form/select-field'
import { sexWords } from './patient-in-words'
import type { DetailsShown } from './patient-view'

const sexes = (['F', 'M', 'U'] as const).map((value) => ({ value, label: sexWords[value] }))

/** Who somebody is: for a new patient and for a change. */
export function DetailsFields({ one }: { one?: DetailsShown }) {
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field name="firstName" label="First name" defaultValue={one?.firstName} autoComplete="off" />
        <Field name="lastName" label="Last name" defaultValue={one?.lastName} autoComplete="off" />
        <DateField name="birthDate" label="Birth date" defaultValue={one?.birthDate} />
        <SelectField name="sex" label="Sex" help="As the payer has it" defaultValue={one?.sex ?? 'U'} options={sexes} />
      </div>
      <Field
        name="preferredName"
        label="Preferred name"
        isOptional
        help="Stands on the sign-in sheet. Claims carry the first and last name."
        defaultValue={one?.preferredName ?? ''}
        autoComplete="off"
      />
      <AddressFields address={one?.address} />
      <p className="-mt-2 text-[12.5px]/[18px] text-muted-foreground">
        The address can come later: until then claims wait (E-33).
      </p>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field name="phone" label="Phone" isOptional type="tel" defaultValue={one?.phone ?? ''} autoComplete="off" />
        <Field name="email" label="Email" isOptional type="email" defaultValue={one?.email ?? ''} autoComplete="off" />
      </div>
      <Field
        name="family"
        label="Family word"
        isOptional
        help="The same word for everyone of a family that comes to a multiple-family group, such as Brandt."
        defaultValue={one?.family ?? ''}
        autoComplete="off"
      />
      <CheckField
        name="isIdentifiedPatient"
        label="Identified patient of the family"
        help="The family’s claim for 90849 is theirs."
        defaultChecked={one?.isIdentifiedPatient}
      />
    </>
  )
}
