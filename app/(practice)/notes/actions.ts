'use server'

import { revalidatePath } from 'next/cache'
import { openDb } from '@/app/_server/db'
import { parseForm } from '@/app/_server/forms'
import { requireActor } from '@/app/_server/session'
import { type ActionState, conflict, done, invalid } from '@/components/form/action-state'
import { chooseNoteKeepingInput } from './inputs'
import * as workflow from './workflow'

export async function chooseNoteKeeping(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('settings:write')
  const input = parseForm(chooseNoteKeepingInput, form)
  if (!input.ok) return invalid(input.error)
  const keepsNotes = input.value.keeps === 'here'
  const { version } = input.value
  const outcome = await workflow.chooseNoteKeeping(await openDb(), actor, { keepsNotes, version })
  if (!outcome.ok) {
    const keeps = outcome.error.keepsNotes ? 'Kept here' : 'Kept elsewhere'
    return conflict('Somebody changed the practice meanwhile', outcome.error.version, { keeps })
  }
  revalidatePath('/notes')
  return done(keepsNotes ? 'Notes are kept here from now on.' : 'Notes are kept elsewhere from now on.')
}
