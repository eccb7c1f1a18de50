'use server'

import { revalidatePath } from 'next/cache'
import { openDb } from '@/app/_server/db'
import { parseForm } from '@/app/_server/forms'
import { requireActor } from '@/app/_server/session'
import { type ActionState, conflict, done, invalid, refused } from '@/components/form/action-state'
import type { ClaimEffectAnswer } from './_components/claim-effect-answer'
import { claimsInWords } from './_components/claims-in-words'
import { inWords, providerRefusal, theirsOf } from './_components/provider-words'
import { addProviderInput, providerKeyInput, saveProviderInput } from './inputs'
import * as workflow from './workflow'

/** Fields: those of ProviderFields. */
export async function addProvider(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('providers:write')
  const input = parseForm(addProviderInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.addProvider(await openDb(), actor, input.value)
  if (!outcome.ok) return providerRefusal(outcome.error)
  revalidatePath('/providers', 'layout')
  return done(`${inWords(input.value)} was added.`, `/providers/${outcome.value.id}`)
}

/** Fields: id, version, those of ProviderFields, hasEnrolmentList. */
export async function saveProvider(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('providers:write')
  const input = parseForm(saveProviderInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.saveProvider(await openDb(), actor, input.value)
  if (!outcome.ok) {
    const { error } = outcome
    if (error.kind !== 'conflict') return providerRefusal(error)
    const said = `Somebody else has changed ${inWords(error.now)} since you opened the page.`
    return conflict(said, error.now.version, theirsOf(input.value, error.now))
  }
  revalidatePath('/', 'layout')
  return done(`${outcome.value.name} was saved. ${claimsInWords(outcome.value.claims)}`)
}

/** The fields of saveProvider; answers which claims it would change, and changes nothing. */
export async function previewProvider(form: FormData): Promise<ClaimEffectAnswer> {
  const actor = await requireActor('providers:write')
  const input = parseForm(saveProviderInput, form)
  if (!input.ok) return { status: 'unread' }
  const outcome = await workflow.previewProvider(await openDb(), actor, input.value)
  if (!outcome.ok) return { status: 'unread' }
  return { status: 'told', preview: { ...outcome.value, changes: outcome.value.changes.slice(0, 4) } }
}

/** Fields: id, version. */
export async function setProviderAside(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('providers:write')
  const input = parseForm(providerKeyInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.setProviderAside(await openDb(), actor, input.value)
  if (!outcome.ok) return providerRefusal(outcome.error)
  revalidatePath('/', 'layout')
  return done(`${outcome.value.name} is set aside.`)
}

/** Fields: id, version. */
export async function bringProviderBack(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('providers:write')
  const input = parseForm(providerKeyInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.bringProviderBack(await openDb(), actor, input.value)
  if (!outcome.ok) return refused('Somebody else has changed this provider. Open the page again.')
  revalidatePath('/', 'layout')
  return done(`${outcome.value.name} is back in the list.`)
}
