'use client'

import { Plus } from 'lucide-react'
import { useState } from 'react'
import { DateField } from '@/components/form/date-field'
import { Field } from '@/components/form/field'
import { SelectField } from '@/components/form/select-field'
import { Button } from '@/components/ui/button'
import { codeLabels } from '@/lib/codes/service-codes'
import { useAskAgain } from '../../_components/changes-form'
import { ChangesSheet } from '../../_components/changes-sheet'
import { addFee, previewFee } from '../actions'

type AddFeeSheetProps = {
  payers: readonly { id: string; name: string }[]
  /** A code that is billed and has no fee yet: what is asked for first. */
  missing: string | undefined
}

/** A fee from a day on: for every payer, or one payer's own. */
export function AddFeeSheet({ payers, missing }: AddFeeSheetProps) {
  return (
    <ChangesSheet
      trigger={
        <Button>
          <Plus aria-hidden="true" />
          Add a fee
        </Button>
      }
      title="Add a fee"
      description="A new price from a day is a new fee; the old one stays for what was held before."
      action={addFee}
      preview={previewFee}
      save="Add the fee"
      saving="Adding"
    >
      <FeeFields payers={payers} missing={missing} />
    </ChangesSheet>
  )
}

function FeeFields({ payers, missing }: AddFeeSheetProps) {
  const askAgain = useAskAgain()
  const [code, setCode] = useState(missing ?? '')
  const known = codeLabels[code.trim()]
  return (
    <>
      <Field
        name="code"
        label="Code"
        list="billed-codes"
        autoComplete="off"
        value={code}
        onChange={(event) => setCode(event.target.value)}
        help={
          known ?? (code.length === 5 ? 'A code this product has no label for.' : 'Such as 90853, group psychotherapy.')
        }
      />
      <datalist id="billed-codes">
        {Object.entries(codeLabels).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </datalist>
      <Field name="unitCents" label="Amount a unit" inputMode="decimal" autoComplete="off" placeholder="60.00" />
      <SelectField
        name="payerId"
        label="For"
        none="Every payer"
        options={payers.map((one) => ({ value: one.id, label: one.name }))}
        help="A payer’s own fee goes before the one for every payer."
      />
      <Field
        name="modifier"
        label="Only with the modifier"
        isOptional
        autoComplete="off"
        help="Left empty, it holds with any modifier or none."
      />
      <DateField name="fromDate" label="From" isOptional onDay={askAgain} help="Left empty, from the beginning." />
    </>
  )
}
