'use server'

import { revalidatePath } from 'next/cache'
import { openDb } from '@/app/_server/db'
import { parseForm } from '@/app/_server/forms'
import { requireActor } from '@/app/_server/session'
import { type ActionState, conflict, done, invalid, refused } from '@/components/form/action-state'
import type { ClaimEffectAnswer } from '../_components/claim-effect-answer'
import { claimsInWords } from '../_components/claims-in-words'
import { removeEnrolmentInput, saveEnrolmentInput } from './inputs'
import * as workflow from './workflow'

/** Fields: providerId, version, enrolmentId (nothing for a new one), payerId, from, through. */
export async function saveEnrolment(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('providers:write')
  const input = parseForm(saveEnrolmentInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.saveEnrolment(await openDb(), actor, input.value)
  if (!outcome.ok) {
    const { error } = outcome
    if (error.kind === 'no_payer') return invalid({ payerId: 'Choose one from the list.' })
    if (error.kind === 'overlaps')
      return invalid({ from: 'There is an enrollment with this payer on some of these days.' })
    if (error.kind === 'not_found') return refused('This enrollment is gone. Close this and look at the list again.')
    return conflict('Somebody else has changed this provider since you opened the page.', error.version, {})
  }
  revalidatePath('/', 'layout')
  return done(`Enrollment with ${outcome.value.payerName} was saved. ${claimsInWords(outcome.value.claims)}`)
}

/** The fields of saveEnrolment; answers which claims it would change, and changes nothing. */
export async function previewEnrolment(form: FormData): Promise<ClaimEffectAnswer> {
  const actor = await requireActor('providers:write')
  const input = parseForm(saveEnrolmentInput, form)
  if (!input.ok) return { status: 'unread' }
  const outcome = await workflow.previewEnrolment(await openDb(), actor, input.value)
  if (!outcome.ok) return { status: 'unread' }
  return { status: 'told', preview: { ...outcome.value, changes: outcome.value.changes.slice(0, 4) } }
}

/** Fields: providerId, version, enrolmentId. */
export async function removeEnrolment(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('providers:write')
  const input = parseForm(removeEnrolmentInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.removeEnrolment(await openDb(), actor, input.value)
  if (!outcome.ok) {
    if (outcome.error.kind === 'not_found') return refused('This enrollment is gone already.')
    return refused('Somebody else has changed this provider. Close this, look at the list again, then decide.')
  }
  revalidatePath('/', 'layout')
  return done(`Enrollment with ${outcome.value.payerName} was removed. ${claimsInWords(outcome.value.claims)}`)
}

/** The fields of removeEnrolment; answers which claims it would change, and changes nothing. */
export async function previewEnrolmentEnd(form: FormData): Promise<ClaimEffectAnswer> {
  const actor = await requireActor('providers:write')
  const input = parseForm(removeEnrolmentInput, form)
  if (!input.ok) return { status: 'unread' }
  const outcome = await workflow.previewEnrolmentEnd(await openDb(), actor, input.value)
  if (!outcome.ok) return { status: 'unread' }
  return { status: 'told', preview: { ...outcome.value, changes: outcome.value.changes.slice(0, 4) } }
}
