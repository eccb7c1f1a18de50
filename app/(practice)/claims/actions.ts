'use server'

import { revalidatePath } from 'next/cache'
import { openDb } from '@/app/_server/db'
import { parseForm, parseInput } from '@/app/_server/forms'
import { requireActor } from '@/app/_server/session'
import { type ActionState, done, invalid, refused } from '@/components/form/action-state'
import { count, listInWords } from '@/lib/kernel/words'
import { answerAddonInput, overrideHoldInput, releaseClaimsInput, unreleaseClaimsInput } from './inputs'
import * as workflow from './workflow'

/** `chosen`: { claimIds } or { filter }. */
export async function releaseClaims(chosen: unknown): Promise<ActionState> {
  const actor = await requireActor('claims:release')
  const input = parseInput(releaseClaimsInput, chosen)
  if (!input.ok) return invalid(input.error)
  const { released, held, withoutPayer, leftOut } = await workflow.releaseClaims(await openDb(), actor, input.value)
  revalidatePath('/claims', 'layout')
  const told = [`${count(released, 'claim')} released.`]
  if (held > 0) told.push(`${count(held, 'claim')} on hold: they were checked again.`)
  if (withoutPayer > 0) told.push(`${count(withoutPayer, 'claim')} without a payer.`)
  if (leftOut > 0) told.push(`${count(leftOut, 'claim')} left as they were.`)
  return released > 0 ? done(told.join(' ')) : refused(told.slice(1).join(' ') || 'No claim here can be released.')
}

export async function unreleaseClaims(chosen: unknown): Promise<ActionState> {
  const actor = await requireActor('claims:release')
  const input = parseInput(unreleaseClaimsInput, chosen)
  if (!input.ok) return invalid(input.error)
  const { unreleased } = await workflow.unreleaseClaims(await openDb(), actor, input.value)
  revalidatePath('/claims', 'layout')
  return unreleased > 0 ? done(`${count(unreleased, 'claim')} back to ready.`) : refused('None of these was released.')
}

/** Fields: claimId, rules (one or several), reason. */
export async function overrideHold(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('claims:override')
  const input = parseForm(overrideHoldInput, form, ['rules'])
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.overrideHold(await openDb(), actor, input.value)
  if (!outcome.ok) {
    const { error } = outcome
    if (error.kind === 'not_found') return refused('There is no such claim here.')
    if (error.kind === 'not_held') return refused('Nothing of this holds the claim any more.')
    return refused(`${listInWords(error.rules)} can only be mended, not overridden.`)
  }
  revalidatePath('/claims', 'layout')
  const { isReady, stillHeldBy } = outcome.value
  return done(isReady ? 'Overridden. The claim is ready.' : `Overridden. ${listInWords(stillHeldBy)} still holds it.`)
}

/** Fields: payerId, code, answer, source. */
export async function answerAddon(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('payers:answer')
  const input = parseForm(answerAddonInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.answerAddon(await openDb(), actor, input.value)
  if (!outcome.ok) return refused('There is no such payer here.')
  revalidatePath('/claims', 'layout')
  const { payer, claims } = outcome.value
  return done(`${payer.name}: answered. ${count(claims.changed + claims.made, 'claim')} followed.`)
}
