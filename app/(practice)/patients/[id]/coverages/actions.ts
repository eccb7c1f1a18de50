'use server'

import { revalidatePath } from 'next/cache'
import { openDb } from '@/app/_server/db'
import { parseForm } from '@/app/_server/forms'
import { requireActor } from '@/app/_server/session'
import { type ActionState, conflict, done, invalid, refused } from '@/components/form/action-state'
import { dayInWords } from '@/lib/kernel/words'
import { coverageInWords, daysInWords } from '../../_components/coverage-in-words'
import { differences } from '../../_components/patient-in-words'
import {
  addUsedVisitInput,
  archiveCoverageInput,
  archiveUsedVisitInput,
  replaceCoverageInput,
  saveCoverageInput,
} from './inputs'
import * as workflow from './workflow'

export async function saveCoverage(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('patients:write')
  const input = parseForm(saveCoverageInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.saveCoverage(await openDb(), actor, input.value)
  if (!outcome.ok) return refusalInWords(outcome.error, input.value.details)
  revalidatePath('/patients', 'layout')
  return done(input.value.coverageId ? 'Coverage saved.' : 'Coverage added.')
}

export async function replaceCoverage(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('patients:write')
  const input = parseForm(replaceCoverageInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.replaceCoverage(await openDb(), actor, input.value)
  if (!outcome.ok) return refusalInWords(outcome.error, input.value.details)
  revalidatePath('/patients', 'layout')
  const { payerName, endsOn } = outcome.value
  return done(`${payerName} ends ${dayInWords(endsOn)}, and the next one begins the day after.`)
}

export async function archiveCoverage(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('patients:write')
  const input = parseForm(archiveCoverageInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.archiveCoverage(await openDb(), actor, input.value)
  if (!outcome.ok) return refused('There is no such coverage here.')
  revalidatePath('/patients', 'layout')
  return done(`${outcome.value.payerName} is set aside.`)
}

export async function addUsedVisit(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('patients:write')
  const input = parseForm(addUsedVisitInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.addUsedVisit(await openDb(), actor, input.value)
  if (!outcome.ok && outcome.error.kind === 'to_come') return invalid({ visitDate: 'This day is still to come.' })
  if (!outcome.ok) return refused('There is no such patient here.')
  revalidatePath('/patients', 'layout')
  return done('Visits elsewhere added.')
}

export async function archiveUsedVisit(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('patients:write')
  const input = parseForm(archiveUsedVisitInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.archiveUsedVisit(await openDb(), actor, input.value)
  if (!outcome.ok) return refused('There are no such visits here.')
  revalidatePath('/patients', 'layout')
  return done('Visits elsewhere are set aside.')
}

type Details = Parameters<typeof coverageInWords>[0]

function refusalInWords(refusal: workflow.CoverageRefusal, sent: Details): ActionState {
  if (refusal.kind === 'no_such_payer') return invalid({ payerId: 'Choose one from the list.' })
  if (refusal.kind === 'subscriber_not_born') return invalid({ subscriberBirthDate: 'This day is still to come.' })
  if (refusal.kind === 'before_it_began') {
    return invalid({ fromDate: `The coverage before it began on ${dayInWords(refusal.from)}. Choose a later day.` })
  }
  if (refusal.kind === 'overlaps') {
    const { payerName, from, through } = refusal
    const days =
      from || through ? daysInWords(from, through).replace(/^[ST]/, (letter) => letter.toLowerCase()) : 'on all days'
    return invalid({
      fromDate: `${payerName} is primary already, ${days}, and two cannot share a day. End it first, or begin the next one from it.`,
    })
  }
  if (refusal.kind === 'conflict') {
    const { theirs } = refusal
    const mine = coverageInWords(sent, sent.payerId === theirs.payerId ? theirs.payerName : '')
    return conflict(
      'Somebody else has changed this coverage since you opened it',
      refusal.version,
      differences(coverageInWords(theirs, theirs.payerName), mine),
    )
  }
  return refused('There is no such coverage here.')
}
