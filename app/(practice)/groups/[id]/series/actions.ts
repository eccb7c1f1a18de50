'use server'

import { revalidatePath } from 'next/cache'
import { openDb } from '@/app/_server/db'
import { parseForm } from '@/app/_server/forms'
import { requireActor } from '@/app/_server/session'
import { type ActionState, conflict, done, type FieldErrors, invalid, refused } from '@/components/form/action-state'
import type { SeriesEffect } from '@/db/series-effect'
import { rhythmInWords } from '@/lib/attendance/series'
import type { Result } from '@/lib/kernel/result'
import { count, dayInWords, listInWords, timeInWords } from '@/lib/kernel/words'
import { changeSeriesInput, createSeriesInput, type SeriesChange } from './inputs'
import * as workflow from './workflow'

/** Fields: groupId, from, and those of SeriesFields. */
export async function createSeries(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('groups:write')
  const input = parseForm(createSeriesInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.createSeries(await openDb(), actor, input.value)
  if (!outcome.ok) return seriesRefused(outcome.error)
  revalidatePath('/groups', 'layout')
  const made = outcome.value.outcome?.made.length ?? 0
  return done(`${rhythmInWords(input.value)}: ${count(made, 'session')} made.`)
}

/** Fields: seriesId, version, scope, sessionId, date, and those of SeriesFields. */
export async function changeSeries(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('groups:write')
  const input = parseForm(changeSeriesInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.changeSeries(await openDb(), actor, input.value)
  if (!outcome.ok) return seriesRefused(outcome.error, input.value)
  revalidatePath('/groups', 'layout')
  return done(changedInWords(outcome.value.outcome))
}

export type SeriesPreview =
  | { status: 'done'; effect: SeriesEffect }
  | { status: 'unfinished' }
  | { status: 'refused'; message: string }

/** What the fields, as far as they are filled, would do. */
export async function previewNewSeries(form: FormData): Promise<SeriesPreview> {
  const actor = await requireActor('groups:write')
  const input = parseForm(createSeriesInput, form)
  if (!input.ok) return { status: 'unfinished' }
  return previewOf(await workflow.previewNewSeries(await openDb(), actor, input.value))
}

/** The same for a change. */
export async function previewSeriesChange(form: FormData): Promise<SeriesPreview> {
  const actor = await requireActor('groups:write')
  const input = parseForm(changeSeriesInput, form)
  if (!input.ok) return { status: 'unfinished' }
  return previewOf(await workflow.previewSeriesChange(await openDb(), actor, input.value))
}

function previewOf(outcome: Result<SeriesEffect, workflow.SeriesRefusal>): SeriesPreview {
  if (outcome.ok) return { status: 'done', effect: outcome.value }
  return { status: 'refused', message: Object.values(refusalFields(outcome.error))[0] ?? '' }
}

function changedInWords(outcome: { made: readonly string[]; moved: number; removed: number } | null): string {
  if (outcome === null) return 'The session is moved. The others stay.'
  const { made, moved, removed } = outcome
  const told = [
    ...(moved > 0 ? [`${moved} moved`] : []),
    ...(made.length > 0 ? [`${made.length} made`] : []),
    ...(removed > 0 ? [`${removed} called off`] : []),
  ]
  return told.length === 0 ? 'The series is saved.' : `The series is saved: sessions ${listInWords(told)}.`
}

function refusalFields(error: workflow.SeriesRefusal): FieldErrors {
  switch (error.kind) {
    case 'not_found':
      return { '': 'This is not here any more. Close the sheet and look again.' }
    case 'archived':
      return { '': 'This group is set aside. Take it back first.' }
    case 'unknown_place':
      return { locationId: 'This location is not in use any more. Choose another.' }
    case 'unknown_clinician':
      return { providerId: 'This clinician is not in the practice any more. Choose another.' }
    case 'no_day':
      return { through: 'There is no such day between the first and the last. Choose a later end.' }
    case 'taken':
      return { sessionId: 'This session has been held, marked or called off since. Choose another.' }
    case 'occupied':
      return { date: `Another session of this group stands on ${dayInWords(error.date)} at that time.` }
    case 'conflict':
      return { '': 'Somebody else has changed this series meanwhile.' }
  }
}

function seriesRefused(error: workflow.SeriesRefusal, yours?: SeriesChange): ActionState {
  if (error.kind === 'not_found') return refused(refusalFields(error)[''] ?? '')
  if (error.kind !== 'conflict' || !yours) return invalid(refusalFields(error))
  const { theirs } = error
  const told: FieldErrors = {}
  if (theirs.weekday !== yours.weekday || rhythmInWords(theirs) !== rhythmInWords(yours)) {
    told.weekday = rhythmInWords(theirs)
  }
  if (theirs.startTime !== yours.startTime) told.startTime = timeInWords(theirs.startTime)
  if (theirs.endTime !== yours.endTime) told.endTime = timeInWords(theirs.endTime)
  if (theirs.room !== yours.room) told.room = theirs.room ?? ''
  if (theirs.locationId !== yours.locationId) told.locationId = theirs.locationName
  if (theirs.providerId !== yours.providerId) told.providerId = theirs.providerName
  told.ends = theirs.through === null ? 'no end' : `until ${dayInWords(theirs.through)}`
  return conflict('Somebody else has changed this series meanwhile', theirs.version, told)
}
