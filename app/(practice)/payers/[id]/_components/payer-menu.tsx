'use client'

import { Archive, ArchiveRestore, Pencil } from 'lucide-react'
import { ConfirmForm } from '@/components/form/confirm-form'
import { Field } from '@/components/form/field'
import { RecordForm } from '@/components/form/record-form'
import { RecordSheet } from '@/components/form/record-sheet'
import { SelectField } from '@/components/form/select-field'
import { SubmitButton } from '@/components/form/submit-button'
import { Button } from '@/components/ui/button'
import { filingIndicatorInWords, filingIndicators } from '@/lib/codes/filing-indicators'
import { count } from '@/lib/kernel/words'
import type { PayerType } from '@/lib/policy/payer-settings'
import { archivePayer, restorePayer, savePayerFacts } from '../actions'

export type PayerShown = {
  id: string
  name: string
  payerNumber: string
  type: PayerType
  filingIndicator: string | null
  version: number
  isArchived: boolean
  covered: number
}

const types: { value: PayerType; label: string }[] = [
  { value: 'commercial', label: 'Commercial' },
  { value: 'medicare', label: 'Medicare' },
  { value: 'medicaid', label: 'Medicaid' },
]

/** What the owner may do with a payer as a whole: change its name and ids, put it away, take it back. */
export function PayerMenu({ payer }: { payer: PayerShown }) {
  const hidden = { id: payer.id }
  if (payer.isArchived) {
    return (
      <RecordForm key={payer.version} action={restorePayer} hidden={hidden} version={payer.version}>
        <SubmitButton variant="outline" working="Taking back">
          <ArchiveRestore aria-hidden="true" /> Take the payer back
        </SubmitButton>
      </RecordForm>
    )
  }
  return (
    <>
      <ConfirmForm
        action={archivePayer}
        hidden={hidden}
        version={payer.version}
        trigger={
          <Button variant="outline">
            <Archive aria-hidden="true" /> Set aside
          </Button>
        }
        title={`Set ${payer.name} aside?`}
        description={`It is not offered for new coverages any more. ${payer.covered === 0 ? 'Nobody is covered by it.' : `${count(payer.covered, 'patient is', 'patients are')} covered by it: their claims go on.`} You can take it back.`}
        act="Set the payer aside"
        acting="Setting aside"
      />
      <EditDetails key={payer.version} payer={payer} />
    </>
  )
}

/** What the claim file calls it. */
function EditDetails({ payer }: { payer: PayerShown }) {
  return (
    <RecordSheet
      action={savePayerFacts}
      hidden={{ id: payer.id }}
      version={payer.version}
      trigger={
        <Button variant="outline">
          <Pencil aria-hidden="true" /> Edit details
        </Button>
      }
      title={payer.name}
      description="What the claim file calls it. The settings stand on the page."
      save="Save the details"
      saving="Saving"
    >
      <Field name="name" label="Name" defaultValue={payer.name} autoComplete="off" />
      <Field
        name="payerNumber"
        label="Payer ID"
        defaultValue={payer.payerNumber}
        autoComplete="off"
        help="The id your clearinghouse lists for it, such as 99901."
      />
      <SelectField
        name="type"
        label="Type"
        defaultValue={payer.type}
        options={types}
        help="It decides the default of every setting that is not your own. Claims that are not sent follow."
      />
      <SelectField
        name="filingIndicator"
        label="Filing indicator"
        defaultValue={payer.filingIndicator ?? ''}
        none="As the type has it"
        options={filingIndicators.map((value) => ({ value, label: filingIndicatorInWords(value) }))}
        help="SBR09 of the claim file: CI, MB or MC as the type has it."
      />
    </RecordSheet>
  )
}
