'use server'

import { revalidatePath } from 'next/cache'
import { openDb } from '@/app/_server/db'
import { parseForm } from '@/app/_server/forms'
import { requireActor } from '@/app/_server/session'
import { type ActionState, conflict, done, invalid, refused } from '@/components/form/action-state'
import { count, listInWords } from '@/lib/kernel/words'
import { claimsFollowed } from '../_components/claims-followed'
import { incomplete, notTried, type PreviewAnswer, shown } from '../_components/preview-answer'
import { locationFields } from './_components/location-fields'
import { addLocationInput, closeLocationInput, saveLocationInput } from './inputs'
import * as workflow from './workflow'

/** Fields: name, placeOfService, timeZone and an address. */
export async function addLocation(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('settings:write')
  const input = parseForm(addLocationInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.addLocation(await openDb(), actor, input.value)
  if (!outcome.ok) return invalid({ name: 'A location has this name already.' })
  revalidatePath('/settings', 'layout')
  return done(`${input.value.name} is added. Post its hours next.`, `/settings/hours?location=${outcome.value.id}`)
}

/** The same, with id and version. */
export async function saveLocation(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('settings:write')
  const input = parseForm(saveLocationInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.saveLocation(await openDb(), actor, input.value)
  if (!outcome.ok) {
    const { error } = outcome
    if (error.kind === 'not_found') return refused('There is no such location here.')
    if (error.kind === 'same_name') return invalid({ name: 'Another location has this name.' })
    const [yours, now] = [locationFields(input.value), locationFields(error.theirs)]
    const differing = Object.entries(now).filter(([name, text]) => yours[name] !== text)
    return conflict('This location was changed meanwhile', error.theirs.version, Object.fromEntries(differing))
  }
  revalidatePath('/settings', 'layout')
  return done(`${input.value.name} is saved. ${claimsFollowed(outcome.value.claims)}`)
}

/** The same fields; nothing is saved. */
export async function previewLocation(form: FormData): Promise<PreviewAnswer> {
  const actor = await requireActor('settings:write')
  const input = parseForm(saveLocationInput, form)
  if (!input.ok) return incomplete(input.error)
  const outcome = await workflow.previewLocation(await openDb(), actor, input.value)
  if (outcome.ok) return shown(outcome.value)
  if (outcome.error.kind === 'same_name') return notTried('Another location has this name.')
  return notTried('This location was changed meanwhile. Saving shows what is there.')
}

/** Field: id. */
export async function closeLocation(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('settings:write')
  const input = parseForm(closeLocationInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.closeLocation(await openDb(), actor, input.value)
  if (!outcome.ok) {
    const { error } = outcome
    if (error.kind === 'not_found') return refused('There is no such location here.')
    const uses = [
      ...(error.series > 0 ? [count(error.series, 'group time')] : []),
      ...(error.sessions > 0 ? [count(error.sessions, 'session')] : []),
    ]
    return refused(
      `${listInWords(uses)} to come ${error.series + error.sessions === 1 ? 'is' : 'are'} held here. Move or end that first.`,
    )
  }
  revalidatePath('/settings', 'layout')
  return done(`${outcome.value.name} is set aside.`)
}
