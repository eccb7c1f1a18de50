'use server'

import { revalidatePath } from 'next/cache'
import { openDb } from '@/app/_server/db'
import { parseForm } from '@/app/_server/forms'
import { requireActor } from '@/app/_server/session'
import { type ActionState, done, invalid } from '@/components/form/action-state'
import { addPatientInput } from './inputs'
import * as workflow from './workflow'

/** Adds a patient and opens their page. Somebody of the same name and birth date is warned of first. */
export async function addPatient(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('patients:write')
  const input = parseForm(addPatientInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.addPatient(await openDb(), actor, input.value)
  if (!outcome.ok) return invalid(wrongFields(outcome.error))
  revalidatePath('/patients', 'layout')
  const { firstName, lastName } = input.value
  return done(`${firstName} ${lastName} added.`, `/patients/${outcome.value.id}`)
}

function wrongFields(refusal: workflow.AddRefusal): Record<string, string> {
  if (refusal.kind === 'not_born') return { birthDate: 'This day is still to come.' }
  if (refusal.kind === 'no_such_payer') return { payerId: 'Choose one from the list.' }
  const { id, name, isArchived } = refusal
  return {
    alike: `${name} of the same birth date is a patient already${isArchived ? ', set aside' : ''}.`,
    // Read by the notice beside the tick, so that one can look before deciding.
    alikeHref: `/patients/${id}`,
  }
}
