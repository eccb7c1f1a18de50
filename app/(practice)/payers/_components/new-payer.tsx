'use client'

import { Plus } from 'lucide-react'
import { Field, FieldFrame } from '@/components/form/field'
import { RecordSheet } from '@/components/form/record-sheet'
import { SelectField } from '@/components/form/select-field'
import { Button } from '@/components/ui/button'
import { NativeSelect } from '@/components/ui/native-select'
import { filingIndicatorInWords, filingIndicators } from '@/lib/codes/filing-indicators'
import { knownPayers } from '@/lib/policy/known-payers'
import { addPayer } from '../actions'

/** A payer is made from a known kind of payer, or like another one of the practice. */
export function NewPayer({ payers }: { payers: readonly { id: string; name: string }[] }) {
  return (
    <RecordSheet
      action={addPayer}
      trigger={
        <Button>
          <Plus aria-hidden="true" /> New payer
        </Button>
      }
      title="New payer"
      description="It begins with the settings of a kind of payer or of one you have. Every setting can be changed after."
      save="Add the payer"
      saving="Adding"
    >
      <Field name="name" label="Name" autoComplete="off" />
      <Field
        name="payerNumber"
        label="Payer ID"
        autoComplete="off"
        help="The id your clearinghouse lists for it, such as 99901."
      />
      <FieldFrame
        name="begin"
        label="Begin as"
        help="Like another payer: its answers about 99050 and 99051 are not copied, each payer is asked for itself."
      >
        {(control) => (
          <NativeSelect {...control} defaultValue="commercial">
            <optgroup label="Kind of payer">
              {knownPayers.map((one) => (
                <option key={one.key} value={one.key}>
                  {one.label}
                </option>
              ))}
            </optgroup>
            {payers.length > 0 ? (
              <optgroup label="Like a payer you have">
                {payers.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.name}
                  </option>
                ))}
              </optgroup>
            ) : null}
          </NativeSelect>
        )}
      </FieldFrame>
      <SelectField
        name="filingIndicator"
        label="Filing indicator"
        help="SBR09 of the claim file. Left alone it follows the type: CI, MB or MC."
        none="As the type has it"
        options={filingIndicators.map((value) => ({ value, label: filingIndicatorInWords(value) }))}
      />
    </RecordSheet>
  )
}
