'use server'

import { revalidatePath } from 'next/cache'
import { openDb } from '@/app/_server/db'
import { parseInput } from '@/app/_server/forms'
import { requireActor } from '@/app/_server/session'
import type { FieldErrors } from '@/components/form/action-state'
import type { PatientChoice } from '@/db/queries/patients'
import type { BoardRow } from '@/db/queries/session-board'
import { addWalkInInput, findPatientsInput, saveAttendanceInput, signNotesInput, undoAttendanceInput } from './inputs'
import * as workflow from './workflow'

// These answer the board, which sends what stands on the page and not a form. Arguments are checked like a form's.

export type Answer<Value, Refusal> =
  | { status: 'done'; value: Value }
  | { status: 'invalid'; fields: FieldErrors }
  | { status: 'refused'; reason: Refusal }

export type SaveAnswer = Answer<workflow.SavedAttendance, workflow.AttendanceRefusal>
export type WalkInAnswer = Answer<BoardRow, workflow.WalkInRefusal>
export type SignAnswer = Answer<{ signed: number }, { kind: 'not_found' }>

export async function saveAttendance(sent: unknown): Promise<SaveAnswer> {
  const actor = await requireActor('attendance:write')
  const input = parseInput(saveAttendanceInput, sent)
  if (!input.ok) return { status: 'invalid', fields: input.error }
  const outcome = await workflow.saveAttendance(await openDb(), actor, input.value)
  if (!outcome.ok) return { status: 'refused', reason: outcome.error }
  revalidatePath(`/sessions/${input.value.sessionId}`)
  return { status: 'done', value: outcome.value }
}

export async function undoAttendance(sent: unknown): Promise<SaveAnswer> {
  const actor = await requireActor('attendance:write')
  const input = parseInput(undoAttendanceInput, sent)
  if (!input.ok) return { status: 'invalid', fields: input.error }
  const outcome = await workflow.undoAttendance(await openDb(), actor, input.value)
  if (!outcome.ok) return { status: 'refused', reason: outcome.error }
  revalidatePath(`/sessions/${input.value.sessionId}`)
  return { status: 'done', value: outcome.value }
}

export async function addWalkIn(sent: unknown): Promise<WalkInAnswer> {
  const actor = await requireActor('attendance:write')
  const input = parseInput(addWalkInInput, sent)
  if (!input.ok) return { status: 'invalid', fields: input.error }
  const outcome = await workflow.addWalkIn(await openDb(), actor, input.value)
  if (!outcome.ok) return { status: 'refused', reason: outcome.error }
  revalidatePath(`/sessions/${input.value.sessionId}`)
  return { status: 'done', value: outcome.value }
}

export async function signNotes(sent: unknown): Promise<SignAnswer> {
  const actor = await requireActor('notes:sign')
  const input = parseInput(signNotesInput, sent)
  if (!input.ok) return { status: 'invalid', fields: input.error }
  const outcome = await workflow.signNotes(await openDb(), actor, input.value)
  if (!outcome.ok) return { status: 'refused', reason: outcome.error }
  revalidatePath(`/sessions/${input.value.sessionId}`)
  return { status: 'done', value: { signed: outcome.value.signed } }
}

export async function findPatients(sent: unknown): Promise<PatientChoice[]> {
  const actor = await requireActor('attendance:write')
  const input = parseInput(findPatientsInput, sent)
  if (!input.ok) return []
  return workflow.findPatients(await openDb(), actor, input.value)
}
