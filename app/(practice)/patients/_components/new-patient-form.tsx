'use client'

import Link from 'next/link'
import { useState } from 'react'
import { DateField } from '@/components/form/date-field'
import { Field } from '@/components/form/field'
import { RecordForm } from '@/components/form/record-form'
import { SelectField } from '@/components/form/select-field'
import { SubmitButton } from '@/components/form/submit-button'
import { Button } from '@/components/ui/button'
import { Card, CardContent, CardHeader, CardTitle } from '@/components/ui/card'
import type { IsoDate } from '@/lib/kernel/dates'
import { addPatient } from '../actions'
import { DetailsFields } from './details-fields'
import { DiagnosisField } from './diagnosis-field'
import { DuplicateNotice } from './duplicate-notice'
import type { Choice } from './patient-view'

/** Somebody new; policy and diagnosis where they are known already. */
export function NewPatientForm({ payers, today }: { payers: readonly Choice[]; today: IsoDate }) {
  const [payerId, setPayerId] = useState('')
  return (
    <RecordForm action={addPatient} className="grid max-w-[880px] gap-5 lg:grid-cols-[minmax(0,1fr)_316px]">
      <Card aria-labelledby="who" className="overflow-visible">
        <CardHeader>
          <CardTitle id="who">Who they are</CardTitle>
        </CardHeader>
        <CardContent className="space-y-4">
          <DetailsFields />
        </CardContent>
      </Card>
      <div className="space-y-5">
        <Card aria-labelledby="first-cover" className="overflow-visible">
          <CardHeader>
            <CardTitle id="first-cover">First coverage and diagnosis</CardTitle>
          </CardHeader>
          <CardContent className="space-y-4">
            <SelectField
              name="payerId"
              label="Payer"
              isOptional
              none="Not known yet"
              options={payers.map((one) => ({ value: one.id, label: one.name }))}
              value={payerId}
              onChange={(event) => setPayerId(event.target.value)}
            />
            {payerId === '' ? null : (
              <>
                <Field
                  name="memberNumber"
                  label="Member ID"
                  help="As on the card"
                  className="font-mono"
                  autoComplete="off"
                />
                <DateField name="coverFrom" label="Covered since" isOptional />
              </>
            )}
            <DiagnosisField
              name="diagnosis"
              label="Diagnosis"
              isOptional
              date={today}
              help="Without one no claim is made."
            />
          </CardContent>
        </Card>
        <DuplicateNotice />
        <div className="flex justify-end gap-2">
          <Button asChild variant="outline">
            <Link href="/patients">Cancel</Link>
          </Button>
          <SubmitButton working="Adding">Add patient</SubmitButton>
        </div>
      </div>
    </RecordForm>
  )
}
