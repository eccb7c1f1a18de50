'use client'

import { useState } from 'react'
import { DateField } from '@/components/form/date-field'
import { Field } from '@/components/form/field'
import { SelectField } from '@/components/form/select-field'
import { specialties } from '@/lib/attendance/provider'
import { type Licence, licences } from '@/lib/codes/licences'
import { licenceWords, type ProviderView, type SupervisorChoice, specialtyWords } from './provider-view'

type ProviderFieldsProps = { provider?: ProviderView; supervisors: readonly SupervisorChoice[] }

/** The fields of a clinician. A supervisor is asked for where there has to be one. */
export function ProviderFields({ provider, supervisors }: ProviderFieldsProps) {
  const [licence, setLicence] = useState<Licence | ''>(provider?.licence ?? '')
  const isAssociate = licence === 'associate'
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field name="firstName" label="First name" defaultValue={provider?.firstName} autoComplete="off" />
        <Field name="lastName" label="Last name" defaultValue={provider?.lastName} autoComplete="off" />
      </div>
      <SelectField
        name="licence"
        label="Licence"
        value={licence}
        onChange={(event) => setLicence(event.target.value as Licence | '')}
        {...(provider ? {} : { none: 'Choose one' })}
        options={licences.map((value) => ({ value, label: licenceWords[value] }))}
      />
      {isAssociate ? (
        <SelectField
          name="supervisorId"
          label="Supervisor"
          isOptional
          none="Nobody yet"
          // Where one person alone can supervise, a new associate is theirs.
          defaultValue={provider ? (provider.supervisorId ?? '') : supervisors.length === 1 ? supervisors[0]?.id : ''}
          options={supervisors.map((one) => ({ value: one.id, label: `${one.name}, ${one.licence}` }))}
          help="Medicare pays only the supervisor for an associate. Other payers do as their settings say."
        />
      ) : null}
      <div className="grid gap-4 sm:grid-cols-2">
        <Field
          name="npi"
          label="NPI"
          isOptional={isAssociate}
          defaultValue={provider?.npi ?? ''}
          inputMode="numeric"
          autoComplete="off"
          className="font-mono"
          help="The clinician’s own, ten digits"
        />
        <Field
          name="taxonomy"
          label="Taxonomy"
          isOptional
          defaultValue={provider?.taxonomy ?? ''}
          autoComplete="off"
          className="font-mono"
          help="As in the NPI registry: 1041C0700X"
        />
        <DateField
          name="licenceThrough"
          label="Licence ends"
          isOptional
          defaultValue={provider?.licenceThrough ?? null}
          help="Claims of later days wait until the renewal is recorded"
        />
        <SelectField
          name="specialty"
          label="Specialty"
          defaultValue={provider?.specialty ?? 'behavioral_health'}
          options={specialties.map((value) => ({ value, label: specialtyWords[value] }))}
          help="Some payers pay add-ons to primary care alone"
        />
      </div>
    </>
  )
}
