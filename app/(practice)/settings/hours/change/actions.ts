'use server'

import { revalidatePath } from 'next/cache'
import { openDb } from '@/app/_server/db'
import { parseForm } from '@/app/_server/forms'
import { requireActor } from '@/app/_server/session'
import { type ActionState, done, invalid, refused } from '@/components/form/action-state'
import { dayInWords } from '@/lib/kernel/words'
import { claimsFollowed } from '../../_components/claims-followed'
import { incomplete, notTried, type PreviewAnswer, shown } from '../../_components/preview-answer'
import { refusalInWords } from './_components/refusal-in-words'
import { postHoursInput, weekLists } from './inputs'
import * as workflow from './workflow'

/** Fields: locationId, fromDate, and for each weekday lists like mon-from and mon-to. */
export async function postHours(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('settings:write')
  const input = parseForm(postHoursInput, form, weekLists)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.postHours(await openDb(), actor, input.value)
  if (!outcome.ok) {
    const told = refusalInWords(outcome.error)
    return outcome.error.kind === 'same_day' ? invalid({ fromDate: told }) : refused(told)
  }
  revalidatePath('/settings', 'layout')
  const { value, claims } = outcome.value
  const until = value.through ? ` through ${dayInWords(value.through)}` : ''
  const message = `The hours are posted from ${dayInWords(value.from)}${until}. ${claimsFollowed(claims)}`
  return done(message, `/settings/hours?location=${value.locationId}&version=${value.from}`)
}

/** The same fields; nothing is saved. */
export async function previewPostHours(form: FormData): Promise<PreviewAnswer> {
  const actor = await requireActor('settings:write')
  const input = parseForm(postHoursInput, form, weekLists)
  if (!input.ok) return incomplete(input.error)
  const outcome = await workflow.previewPostHours(await openDb(), actor, input.value)
  return outcome.ok ? shown(outcome.value) : notTried(refusalInWords(outcome.error))
}
