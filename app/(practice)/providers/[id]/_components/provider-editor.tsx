'use client'

import { type ReactNode, useState } from 'react'
import { CheckField } from '@/components/form/check-field'
import { RecordForm } from '@/components/form/record-form'
import { SubmitButton } from '@/components/form/submit-button'
import { Card, CardContent, CardHeader, CardTitle } from '@/components/ui/card'
import type { Provider } from '@/lib/attendance/provider'
import type { IsoDate } from '@/lib/kernel/dates'
import { dayInWords } from '@/lib/kernel/words'
import type { Payer } from '@/lib/policy/payer'
import { ClaimEffect } from '../../_components/claim-effect'
import { ProviderFields } from '../../_components/provider-fields'
import type { EnrolmentView, ProviderView, SupervisorChoice } from '../../_components/provider-view'
import { previewProvider, saveProvider } from '../../actions'
import { StandingCard } from './standing-card'
import { draftOf, standingsOf } from './standings-of'

type ProviderEditorProps = {
  id: string
  version: number
  provider: ProviderView
  supervisors: readonly SupervisorChoice[]
  enrolments: readonly EnrolmentView[]
  colleagues: readonly Provider[]
  payers: readonly Payer[]
  today: IsoDate
  /** What stands under the form. */
  children: ReactNode
}

/** A clinician's fields with the claims that would change, and beside them as one types what the licence means for each payer. */
export function ProviderEditor({ id, version, provider, supervisors, children, ...around }: ProviderEditorProps) {
  const [typed, setTyped] = useState<FormData | null>(null)
  const draft = draftOf(typed, provider, around.today)
  return (
    <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_360px] xl:grid-cols-[minmax(0,1fr)_412px]">
      <div className="min-w-0 space-y-5">
        <Card aria-labelledby="details">
          <CardHeader>
            <CardTitle id="details">Details</CardTitle>
          </CardHeader>
          <CardContent>
            <RecordForm
              action={saveProvider}
              hidden={{ id }}
              version={version}
              className="space-y-4"
              onTyped={setTyped}
              onDone={() => setTyped(null)}
            >
              <ProviderFields provider={provider} supervisors={supervisors} />
              <CheckField
                name="hasEnrolmentList"
                label="Check claims against the enrollment below"
                help="With the payers listed there, on those days, and with no others. Without it every payer is taken as enrolled."
                defaultChecked={provider.hasEnrolmentList}
              />
              <ClaimEffect ask={previewProvider} fields={typed} />
              <div className="flex justify-end border-t pt-4">
                <SubmitButton working="Saving">Save provider</SubmitButton>
              </div>
            </RecordForm>
          </CardContent>
        </Card>
        {children}
      </div>
      <div className="min-w-0">
        <StandingCard
          licence={draft.licence}
          rows={standingsOf(draft, { id, ...around })}
          day={dayInWords(around.today)}
          isDraft={typed !== null}
        />
      </div>
    </div>
  )
}
