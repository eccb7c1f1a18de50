'use server'

import { revalidatePath } from 'next/cache'
import { openDb } from '@/app/_server/db'
import { parseForm } from '@/app/_server/forms'
import { requireActor } from '@/app/_server/session'
import { type ActionState, done, invalid, refused } from '@/components/form/action-state'
import { formatMoney } from '@/lib/kernel/money'
import { claimsFollowed } from '../_components/claims-followed'
import { incomplete, notTried, type PreviewAnswer, shown } from '../_components/preview-answer'
import { takenInWords } from './_components/taken-in-words'
import { addFeeInput, removeFeeInput } from './inputs'
import * as workflow from './workflow'

/** Fields: code, unitCents, payerId, modifier, fromDate. */
export async function addFee(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('settings:write')
  const input = parseForm(addFeeInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.addFee(await openDb(), actor, input.value)
  if (!outcome.ok) {
    const { error } = outcome
    if (error.kind === 'no_payer') return invalid({ payerId: 'There is no such payer here.' })
    return invalid({ fromDate: takenInWords(error.unitCents, input.value.fromDate) })
  }
  revalidatePath('/settings', 'layout')
  const { code, unitCents } = input.value
  return done(`${code} costs ${formatMoney(unitCents)} a unit. ${claimsFollowed(outcome.value.claims)}`)
}

/** The same fields; nothing is saved. */
export async function previewFee(form: FormData): Promise<PreviewAnswer> {
  const actor = await requireActor('settings:write')
  const input = parseForm(addFeeInput, form)
  if (!input.ok) return incomplete(input.error)
  const outcome = await workflow.previewFee(await openDb(), actor, input.value)
  if (outcome.ok) return shown(outcome.value)
  const { error } = outcome
  if (error.kind === 'no_payer') return notTried('There is no such payer here.')
  return notTried(takenInWords(error.unitCents, input.value.fromDate))
}

/** Field: id. */
export async function removeFee(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('settings:write')
  const input = parseForm(removeFeeInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.removeFee(await openDb(), actor, input.value)
  if (!outcome.ok) return refused('This fee has been removed already.')
  revalidatePath('/settings', 'layout')
  return done(`The fee for ${outcome.value.value.code} is removed. ${claimsFollowed(outcome.value.claims)}`)
}

/** The same field; nothing is saved. */
export async function previewFeeRemoval(form: FormData): Promise<PreviewAnswer> {
  const actor = await requireActor('settings:write')
  const input = parseForm(removeFeeInput, form)
  if (!input.ok) return incomplete(input.error)
  const outcome = await workflow.previewFeeRemoval(await openDb(), actor, input.value)
  return outcome.ok ? shown(outcome.value) : notTried('This fee has been removed already.')
}
