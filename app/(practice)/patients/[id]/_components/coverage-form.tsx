'use client'

import { type ReactNode, useState } from 'react'
import type { ActionState } from '@/components/form/action-state'
import { AddressFields } from '@/components/form/address-fields'
import { DateField } from '@/components/form/date-field'
import { Field } from '@/components/form/field'
import { RecordSheet } from '@/components/form/record-sheet'
import { SelectField } from '@/components/form/select-field'
import { type CoverageRank, coverageRanks, limitPeriods, relationships } from '@/lib/authorizations/coverage'
import { periodWords, rankWords, relationshipWords, yearDayInWords } from '../../_components/coverage-in-words'
import { sexWords } from '../../_components/patient-in-words'
import type { Choice, CoverageShown } from '../../_components/patient-view'
import { replaceCoverage, saveCoverage } from '../coverages/actions'

const sexes = (['F', 'M', 'U'] as const).map((value) => ({ value, label: sexWords[value] }))

type CoverageSheetProps = {
  trigger: ReactNode
  patientId: string
  payers: readonly Choice[]
  /** The policy to change; not there for a new one. */
  one?: CoverageShown
  /** The policy that the new one follows. */
  follows?: CoverageShown
  rank?: CoverageRank
}

/** One policy in a sheet: a new one, a change, or the one that follows another. */
export function CoverageSheet({ trigger, patientId, payers, one, follows, rank }: CoverageSheetProps) {
  const said = follows
    ? {
        title: 'Next coverage',
        description: `${follows.payerName} ends the day before this one begins.`,
        action: replaceCoverage as (state: ActionState, form: FormData) => Promise<ActionState>,
        save: 'Begin this coverage',
      }
    : {
        title: one ? 'Coverage' : 'Add coverage',
        description: one ? `${one.payerName}. Sent claims keep what they said.` : 'Who pays, and for which days.',
        action: saveCoverage,
        save: one ? 'Save coverage' : 'Add coverage',
      }
  const id = one?.id ?? follows?.id
  return (
    <RecordSheet
      trigger={trigger}
      {...said}
      saving="Saving"
      hidden={{ patientId, ...(id ? { coverageId: id } : {}) }}
      version={one?.version ?? follows?.version}
    >
      <CoverageFormFields payers={payers} one={one} follows={follows} rank={rank} />
    </RecordSheet>
  )
}

function CoverageFormFields({ payers, one, follows, rank }: Omit<CoverageSheetProps, 'trigger' | 'patientId'>) {
  const known = one ?? follows
  const [relationship, setRelationship] = useState<string>(known?.relationship ?? 'self')
  // A policy that is not offered any more stays choosable where it stands.
  const offered = one && !payers.some((each) => each.id === one.payerId) ? [...payers, payerOf(one)] : payers
  return (
    <>
      <SelectField
        name="payerId"
        label="Payer"
        none="Choose a payer"
        defaultValue={one?.payerId ?? follows?.payerId ?? ''}
        options={offered.map((each) => ({ value: each.id, label: each.name }))}
      />
      <div className="grid grid-cols-2 gap-3">
        <Field
          name="memberNumber"
          label="Member ID"
          help="As on the card"
          className="font-mono"
          defaultValue={one?.memberNumber ?? ''}
          autoComplete="off"
        />
        <Field
          name="groupNumber"
          label="Group number"
          isOptional
          className="font-mono"
          defaultValue={one?.groupNumber ?? ''}
          autoComplete="off"
        />
      </div>
      <SelectField
        name="rank"
        label="Pays"
        defaultValue={known?.rank ?? rank ?? 'primary'}
        options={coverageRanks.map((value) => ({ value, label: `${rankWords[value]}` }))}
      />
      <div className="grid grid-cols-2 gap-3">
        <DateField name="fromDate" label="From" isOptional={!follows} defaultValue={one?.fromDate} />
        <DateField name="throughDate" label="Through" isOptional defaultValue={one?.throughDate} />
      </div>
      <SelectField
        name="relationship"
        label="Who holds the policy"
        value={relationship}
        onChange={(event) => setRelationship(event.target.value)}
        options={relationships.map((value) => ({ value, label: relationshipWords[value] }))}
      />
      {relationship === 'self' ? null : <SubscriberFields one={known} />}
      <LimitFields one={known} />
    </>
  )
}

function payerOf({ payerId: id, payerName: name }: CoverageShown): Choice {
  return { id, name }
}

function SubscriberFields({ one }: { one: CoverageShown | undefined }) {
  const person = one?.subscriber
  return (
    <fieldset className="rounded-lg border p-4">
      <legend className="px-1 text-[13px] font-medium">The subscriber</legend>
      <div className="mb-4 grid grid-cols-2 gap-3">
        <Field name="subscriberFirstName" label="First name" defaultValue={person?.firstName} autoComplete="off" />
        <Field name="subscriberLastName" label="Last name" defaultValue={person?.lastName} autoComplete="off" />
        <DateField name="subscriberBirthDate" label="Birth date" defaultValue={person?.birthDate} />
        <SelectField name="subscriberSex" label="Sex" defaultValue={person?.sex ?? 'U'} options={sexes} />
      </div>
      <AddressFields address={person?.address} />
    </fieldset>
  )
}

function LimitFields({ one }: { one: CoverageShown | undefined }) {
  const limit = one?.visitLimit
  return (
    <fieldset className="rounded-lg border p-4">
      <legend className="px-1 text-[13px] font-medium">Visit limit</legend>
      <div className="grid grid-cols-2 gap-3">
        <Field
          name="limitCount"
          label="Visits"
          isOptional
          inputMode="numeric"
          help="Nothing: no limit is stated"
          defaultValue={limit?.count ?? ''}
          autoComplete="off"
        />
        <SelectField
          name="limitPeriod"
          label="In"
          defaultValue={limit?.period ?? 'calendar_year'}
          options={limitPeriods.map((value) => ({ value, label: periodWords[value] }))}
        />
        <Field
          name="limitCodes"
          label="Codes"
          isOptional
          help="Nothing: all outpatient mental health"
          className="font-mono"
          defaultValue={limit?.codes?.join(', ') ?? ''}
          autoComplete="off"
        />
        <Field
          name="planYearStart"
          label="Plan year begins"
          isOptional
          help="Nothing: Jan 1"
          placeholder="Jul 1"
          defaultValue={one?.planYearStart ? yearDayInWords(one.planYearStart) : ''}
          autoComplete="off"
        />
      </div>
    </fieldset>
  )
}
