'use server'

import { revalidatePath } from 'next/cache'
import { openDb } from '@/app/_server/db'
import { parseForm } from '@/app/_server/forms'
import { requireActor } from '@/app/_server/session'
import { type ActionState, conflict, done, invalid, refused } from '@/components/form/action-state'
import { differences, patientInWords } from '../_components/patient-in-words'
import { patientIdInput, savePatientInput } from './inputs'
import * as workflow from './workflow'

export async function savePatient(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('patients:write')
  const input = parseForm(savePatientInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.savePatient(await openDb(), actor, input.value)
  if (!outcome.ok) {
    const refusal = outcome.error
    if (refusal.kind === 'not_found') return refused('There is no such patient here.')
    if (refusal.kind === 'not_born') return invalid({ birthDate: 'This day is still to come.' })
    const theirs = differences(patientInWords(refusal.theirs), patientInWords(input.value))
    return conflict('Somebody else has changed this patient since you opened it', refusal.version, theirs)
  }
  revalidatePath('/patients', 'layout')
  return done('Details saved.')
}

export async function archivePatient(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('patients:write')
  const input = parseForm(patientIdInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.archivePatient(await openDb(), actor, input.value.patientId)
  if (!outcome.ok) return refused('There is no such patient here.')
  revalidatePath('/patients', 'layout')
  return done(`${outcome.value.name} is set aside. Take them back from their page.`)
}

export async function restorePatient(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('patients:write')
  const input = parseForm(patientIdInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.restorePatient(await openDb(), actor, input.value.patientId)
  if (!outcome.ok) return refused('There is no such patient here.')
  revalidatePath('/patients', 'layout')
  return done(`${outcome.value.name} is back.`)
}
