'use client'

import type { ReactNode } from 'react'
import { AddressFields } from '@/components/form/address-fields'
import { CheckField } from '@/components/form/check-field'
import { Field } from '@/components/form/field'
import { type Option, SelectField } from '@/components/form/select-field'
import { Card, CardContent, CardHeader, CardTitle } from '@/components/ui/card'
import type { Address } from '@/lib/kernel/address'
import { ChangesForm } from '../../_components/changes-form'
import { previewPractice, savePractice } from '../actions'

type PracticeFormProps = {
  version: number
  fields: Readonly<Record<string, string>>
  address: Address
  keepsNotes: boolean
  timeZones: readonly Option[]
}

/** Who the practice is, as claims carry it. */
export function PracticeForm({ version, fields, address, keepsNotes, timeZones }: PracticeFormProps) {
  return (
    <ChangesForm
      isWide
      action={savePractice}
      preview={previewPractice}
      version={version}
      save="Save the practice"
      saving="Saving"
    >
      <Part title="Identity">
        <div className="grid gap-4 sm:grid-cols-2">
          <Text name="name" label="Name" fields={fields} help="As it is registered with payers: claims carry it." />
          <Text name="npi" label="NPI of the practice" fields={fields} inputMode="numeric" />
          <Text name="taxId" label="Tax ID" fields={fields} inputMode="numeric" />
          <Text name="taxonomy" label="Taxonomy" fields={fields} isOptional help="Ten characters, like 193200000X." />
          <Text name="phone" label="Telephone" fields={fields} inputMode="tel" help="A claim file needs it." />
          <SelectField
            name="timeZone"
            label="Time zone"
            options={timeZones}
            defaultValue={fields.timeZone}
            help="What day it is. A location may have its own."
          />
        </div>
      </Part>
      <Part title="Billing address">
        <AddressFields address={address} />
        <p className="text-[12.5px]/[18px] text-muted-foreground">
          A street, not a PO box. Claim files need the ZIP with nine digits.
        </p>
      </Part>
      <Part title="Submitter and receiver" id="submitter">
        <p className="text-[13px]/5 text-muted-foreground">
          Your clearinghouse gives you both ids, in its welcome letter. You can leave them until you have it; without
          them no 837P can be made.
        </p>
        <div className="grid gap-4 sm:grid-cols-2">
          <Text name="submitterId" label="Submitter id" fields={fields} help="Your own id there." />
          <Text name="submitterContact" label="Contact" fields={fields} isOptional help="Who answers questions." />
          <Text name="receiverId" label="Receiver id" fields={fields} help="The id of the clearinghouse." />
          <Text name="receiverName" label="Receiver" fields={fields} help="The name of the clearinghouse." />
        </div>
      </Part>
      <Part title="Charges and notes">
        <div className="max-w-60">
          <Text
            name="lateCancelFeeCents"
            label="Late cancellation"
            fields={fields}
            inputMode="decimal"
            help="What a patient owes, where the payer allows it. 0.00 is nothing."
          />
        </div>
        <CheckField
          name="keepsNotes"
          label="Notes are written and signed here"
          defaultChecked={keepsNotes}
          help="With this, an attendance waits on hold until its note is signed here (G-12). Without it, notes are kept elsewhere, and the attendance board says whose note is signed."
        />
      </Part>
    </ChangesForm>
  )
}

function Part({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  return (
    <Card id={id}>
      <CardHeader>
        <CardTitle>{title}</CardTitle>
      </CardHeader>
      <CardContent className="grid gap-4">{children}</CardContent>
    </Card>
  )
}

type TextProps = Omit<React.ComponentProps<typeof Field>, 'defaultValue'> & { fields: PracticeFormProps['fields'] }

function Text({ fields, ...field }: TextProps) {
  return <Field {...field} defaultValue={fields[field.name] ?? ''} autoComplete="off" />
}
