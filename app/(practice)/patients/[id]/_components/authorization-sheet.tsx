'use client'

import { type ReactNode, useState } from 'react'
import { ClaimChanges, type ClaimChangesShown } from '@/components/billing/claim-changes'
import { DateField } from '@/components/form/date-field'
import { Field } from '@/components/form/field'
import { RecordSheet } from '@/components/form/record-sheet'
import { SelectField } from '@/components/form/select-field'
import { troubleInWords, useLatestAnswer } from '@/components/form/use-latest-answer'
import { SegmentedChoice } from '@/components/ui/segmented-choice'
import type { AuthorizationStatus } from '@/lib/authorizations/authorization'
import { addDays } from '@/lib/kernel/dates'
import { authorizationWords } from '../../_components/authorization-in-words'
import type { AuthorizationShown, Choice } from '../../_components/patient-view'
import { saveAuthorization } from '../authorizations/actions'

type AuthorizationSheetProps = {
  trigger: ReactNode
  patientId: string
  patientName: string
  payers: readonly Choice[]
  providers: readonly Choice[]
  /** The payer of today, for a new one. */
  payerId?: string
  /** The one to change. */
  one?: AuthorizationShown
  /** The one that a new one renews: its values are where one begins. */
  renews?: AuthorizationShown
}

/** An authorization in a sheet (design 16): what the payer said, and what saving it does to the claims. */
export function AuthorizationSheet(props: AuthorizationSheetProps) {
  const { trigger, patientId, patientName, one, renews } = props
  const effect = usePreview(patientId)
  return (
    <RecordSheet
      trigger={trigger}
      title={one ? 'Authorization' : 'Record an authorization'}
      description={
        <>
          {patientName}
          {renews ? (
            <>
              , renews <span className="font-mono">{renews.number}</span>
            </>
          ) : null}
        </>
      }
      action={saveAuthorization}
      hidden={{ patientId, ...(one ? { authorizationId: one.id } : {}) }}
      version={one?.version}
      save="Save authorization"
      saving="Saving"
      onTyped={effect.ask}
    >
      <AuthorizationFields {...props} />
      {effect.isAsked ? (
        <ClaimChanges preview={effect.preview} isStale={effect.isStale} problem={effect.problem} />
      ) : null}
    </RecordSheet>
  )
}

// In the order in which payers answer.
const statuses = ['approved', 'partial', 'denied', 'pended', 'closed'] as const satisfies readonly AuthorizationStatus[]

function AuthorizationFields({ payers, providers, payerId, one, renews }: AuthorizationSheetProps) {
  const known = one ?? renews
  const [status, setStatus] = useState<AuthorizationStatus>(one?.status ?? 'approved')
  const from = one?.fromDate ?? (renews ? addDays(renews.throughDate, 1) : undefined)
  return (
    <>
      <SegmentedChoice
        name="status"
        legend="What the payer said"
        variant="track"
        choices={statuses.map((value) => ({ value, label: authorizationWords[value] }))}
        value={status}
        onChoose={setStatus}
      />
      <div className="grid grid-cols-[1fr_104px] gap-3">
        <Field
          name="number"
          label="Number"
          help="Up to 29 characters on paper claims"
          className="font-mono"
          defaultValue={one?.number ?? ''}
          autoComplete="off"
        />
        <Field
          name="unitsApproved"
          label="Sessions"
          inputMode="numeric"
          className="font-mono"
          defaultValue={known?.unitsApproved ?? ''}
          autoComplete="off"
        />
      </div>
      <div className="grid grid-cols-2 gap-3">
        <DateField name="fromDate" label="From" defaultValue={from} />
        <DateField name="throughDate" label="Through" defaultValue={one?.throughDate} />
      </div>
      <SelectField
        name="payerId"
        label="Payer"
        none="Choose a payer"
        defaultValue={known?.payerId ?? payerId ?? ''}
        options={payers.map((each) => ({ value: each.id, label: each.name }))}
      />
      <Field
        name="codes"
        label="Codes covered"
        help="With commas between, or group therapy"
        className="font-mono"
        defaultValue={known?.codes.join(', ') ?? '90853'}
        autoComplete="off"
      />
      <div className="grid grid-cols-[104px_1fr] gap-3">
        <Field
          name="unitsUsed"
          label="Used before"
          inputMode="numeric"
          className="font-mono"
          defaultValue={one?.unitsUsed ?? 0}
          autoComplete="off"
        />
        <SelectField
          name="providerId"
          label="Names a clinician"
          isOptional
          none="No: anyone here"
          defaultValue={known?.providerId ?? ''}
          options={providers.map((each) => ({ value: each.id, label: each.name }))}
        />
      </div>
      <p className="-mt-2 text-[12.5px]/[18px] text-muted-foreground">
        Used before: sessions that were used elsewhere and are not recorded here.
      </p>
    </>
  )
}

type Answer = { status: 'done'; preview: ClaimChangesShown } | { status: 'incomplete' } | { status: 'known_number' }

function usePreview(patientId: string) {
  const { answer, isWaiting, trouble, put } = useLatestAnswer(async (form: FormData): Promise<Answer> => {
    const given = await fetch(`/patients/${patientId}/authorizations/preview`, { method: 'POST', body: form })
    if (!given.ok) throw new Error(`The preview answered ${given.status}.`)
    return given.json()
  })
  const isKnown = answer?.status === 'known_number'
  const known = isKnown ? 'This number is recorded here already: nothing would be saved.' : null
  return {
    ask: put,
    isAsked: trouble !== null || (answer !== null && answer.status !== 'incomplete'),
    preview: answer?.status === 'done' ? answer.preview : null,
    isStale: isWaiting,
    problem: trouble ? troubleInWords(trouble) : known,
  }
}
