'use server'

import { revalidatePath } from 'next/cache'
import { openDb } from '@/app/_server/db'
import { parseForm, parseInput } from '@/app/_server/forms'
import { requireActor } from '@/app/_server/session'
import { type ActionState, conflict, done, type FieldErrors, invalid, refused } from '@/components/form/action-state'
import type { ClaimChanges } from '@/db/preview-change'
import { count } from '@/lib/kernel/words'
import { valuesGiven } from '@/lib/policy/change-settings'
import { settingCards } from '@/lib/policy/setting-cards'
import { inForceByDay } from '@/lib/policy/setting-origin'
import { settingInWords } from '@/lib/policy/setting-words'
import {
  archivePayerInput,
  type PayerChangeInput,
  payerChangeInput,
  savePayerChangeInput,
  savePayerFactsInput,
} from './inputs'
import * as workflow from './workflow'

export type PreviewAnswer = { status: 'done'; changes: ClaimChanges } | { status: 'refused'; message: string }

/** What stands on the page and is not saved: { payerId, seen, from, source, set, reset }. */
export async function previewPayerChange(sent: unknown): Promise<PreviewAnswer> {
  const actor = await requireActor('payers:write')
  const input = parseInput(payerChangeInput, sent)
  if (!input.ok) return { status: 'refused', message: Object.values(input.error)[0] ?? 'This cannot be tried.' }
  const outcome = await workflow.previewPayerChange(await openDb(), actor, input.value)
  if (!outcome.ok) return { status: 'refused', message: refusalInWords(outcome.error) }
  const { changes, ...counts } = outcome.value
  return { status: 'done', changes: { ...counts, changes: changes.slice(0, 4) } }
}

/** The same, saved. */
export async function savePayerChange(sent: unknown): Promise<ActionState> {
  const actor = await requireActor('payers:write')
  const input = parseInput(savePayerChangeInput, sent)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.savePayerChange(await openDb(), actor, input.value)
  if (!outcome.ok) {
    const { error } = outcome
    if (error.kind !== 'conflict') return refused(refusalInWords(error))
    const last = error.rows.reduce((a, b) => (a.at < b.at ? b : a))
    const who = last.by ?? 'Somebody'
    return conflict(`${who} has changed this payer since.`, error.rows.length, theirsIn(input.value, error.rows))
  }
  revalidatePath('/payers', 'layout')
  const { claims, name } = outcome.value
  const followed = claims.changed + claims.made + claims.withdrawn
  return done(followed === 0 ? `${name} saved.` : `${name} saved. ${count(followed, 'claim')} followed.`)
}

/** What stands there now in the settings that were to be changed. */
function theirsIn({ set, reset, from }: PayerChangeInput, rows: Parameters<typeof inForceByDay>[0]): FieldErrors {
  const now = valuesGiven(inForceByDay(rows).findLast((row) => row.from <= from)?.settings ?? {})
  const theirs: FieldErrors = {}
  for (const card of settingCards) {
    if (!(card.field in set) && !reset.includes(card.field)) continue
    theirs[card.field] = now[card.field] === undefined ? 'the default' : settingInWords(card, now[card.field])
  }
  return theirs
}

function refusalInWords(error: workflow.PayerChangeRefusal): string {
  if (error.kind === 'not_found') return 'There is no such payer here.'
  return `The smallest group would be ${error.groupMin} and the largest ${error.groupMax}. Change one of them.`
}

/** Fields: id, version, name, payerNumber, type, filingIndicator. */
export async function savePayerFacts(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('payers:write')
  const input = parseForm(savePayerFactsInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.savePayerFacts(await openDb(), actor, input.value)
  if (!outcome.ok) return refusedFacts(outcome.error)
  revalidatePath('/payers', 'layout')
  const { changed, made, withdrawn } = outcome.value.claims
  const followed = changed + made + withdrawn
  return done(`${input.value.name} saved.${followed > 0 ? ` ${count(followed, 'claim')} followed.` : ''}`)
}

/** Fields: id, version. */
export async function archivePayer(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('payers:write')
  const input = parseForm(archivePayerInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.archivePayer(await openDb(), actor, input.value)
  if (!outcome.ok) return refusedFacts(outcome.error)
  revalidatePath('/payers', 'layout')
  return done(`${outcome.value.name} is set aside.`)
}

/** Fields: id, version. */
export async function restorePayer(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('payers:write')
  const input = parseForm(archivePayerInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.restorePayer(await openDb(), actor, input.value)
  if (!outcome.ok) return refusedFacts(outcome.error)
  revalidatePath('/payers', 'layout')
  return done(`${outcome.value.name} is in use again.`)
}

function refusedFacts(error: workflow.PayerFactsRefusal): ActionState {
  if (error.kind === 'not_found') return refused('There is no such payer here.')
  if (error.kind === 'taken')
    return invalid({ name: 'There is another payer of this name. Open it, or add to the name.' })
  const { version, name, payerNumber, type, filingIndicator } = error.now
  const theirs = { name, payerNumber, type, filingIndicator: filingIndicator ?? '' }
  return conflict('Somebody has changed this payer since.', version, theirs)
}
