'use server'

import { revalidatePath } from 'next/cache'
import { openDb } from '@/app/_server/db'
import { parseForm } from '@/app/_server/forms'
import { requireActor } from '@/app/_server/session'
import { type ActionState, conflict, done, invalid, refused } from '@/components/form/action-state'
import { holidayWords } from '@/lib/codes/holiday-words'
import { dayInWords, listInWords } from '@/lib/kernel/words'
import { claimsFollowed } from '../_components/claims-followed'
import { incomplete, notTried, type PreviewAnswer, shown } from '../_components/preview-answer'
import { addExceptionInput, exceptionTimes, removeExceptionInput, setHolidaysInput } from './inputs'
import * as workflow from './workflow'

/** Fields: locationId, date, isOpen, from and to (one or several), note. */
export async function addException(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('settings:write')
  const input = parseForm(addExceptionInput, form, exceptionTimes)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.addException(await openDb(), actor, input.value)
  if (!outcome.ok) {
    const { error } = outcome
    if (error.kind === 'not_found') return refused('There is no such location here.')
    return invalid({ date: `${dayInWords(error.date)} has an entry already. Remove that one first.` })
  }
  revalidatePath('/settings', 'layout')
  return done(`${dayInWords(input.value.date)} is entered. ${claimsFollowed(outcome.value.claims)}`)
}

/** The same fields; nothing is saved. */
export async function previewException(form: FormData): Promise<PreviewAnswer> {
  const actor = await requireActor('settings:write')
  const input = parseForm(addExceptionInput, form, exceptionTimes)
  if (!input.ok) return incomplete(input.error)
  const outcome = await workflow.previewException(await openDb(), actor, input.value)
  if (outcome.ok) return shown(outcome.value)
  const { error } = outcome
  if (error.kind === 'not_found') return notTried('There is no such location here.')
  return notTried(`${dayInWords(error.date)} has an entry already. Remove that one first.`)
}

/** Field: id. */
export async function removeException(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('settings:write')
  const input = parseForm(removeExceptionInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.removeException(await openDb(), actor, input.value)
  if (!outcome.ok) return refused('This day has been removed already.')
  revalidatePath('/settings', 'layout')
  const { value, claims } = outcome.value
  return done(`${dayInWords(value.date)} follows its week again. ${claimsFollowed(claims)}`)
}

/** The same field; nothing is saved. */
export async function previewRemoval(form: FormData): Promise<PreviewAnswer> {
  const actor = await requireActor('settings:write')
  const input = parseForm(removeExceptionInput, form)
  if (!input.ok) return incomplete(input.error)
  const outcome = await workflow.previewRemoval(await openDb(), actor, input.value)
  return outcome.ok ? shown(outcome.value) : notTried('This day has been removed already.')
}

/** Fields: version, closedHolidays (none, one or several). */
export async function setHolidays(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('settings:write')
  const input = parseForm(setHolidaysInput, form, ['closedHolidays'])
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.setHolidays(await openDb(), actor, input.value)
  if (!outcome.ok) {
    const { version, closedHolidays } = outcome.error
    const theirs = listInWords(closedHolidays.map((name) => holidayWords[name]))
    const told = `The practice was changed meanwhile. Closed now: ${theirs === '' ? 'on no holiday' : theirs}.`
    return conflict(told, version, { closedHolidays: theirs })
  }
  revalidatePath('/settings', 'layout')
  return done(`The holidays are saved. ${claimsFollowed(outcome.value.claims)}`)
}

/** The same fields; nothing is saved. */
export async function previewHolidays(form: FormData): Promise<PreviewAnswer> {
  const actor = await requireActor('settings:write')
  const input = parseForm(setHolidaysInput, form, ['closedHolidays'])
  if (!input.ok) return incomplete(input.error)
  const outcome = await workflow.previewHolidays(await openDb(), actor, input.value)
  return outcome.ok ? shown(outcome.value) : notTried('The practice was changed meanwhile. Saving shows what is there.')
}
