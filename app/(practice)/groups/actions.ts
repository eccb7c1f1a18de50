'use server'

import { revalidatePath } from 'next/cache'
import { openDb } from '@/app/_server/db'
import { parseForm } from '@/app/_server/forms'
import { requireActor } from '@/app/_server/session'
import { type ActionState, done, invalid } from '@/components/form/action-state'
import { createGroupInput } from './inputs'
import * as workflow from './workflow'

/** Fields: name, kind, capacity, defaultActivity, providerIds (several, the one who renders first). */
export async function createGroup(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('groups:write')
  const input = parseForm(createGroupInput, form, ['providerIds'])
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.createGroup(await openDb(), actor, input.value)
  if (!outcome.ok) {
    return outcome.error.kind === 'same_name'
      ? invalid({ name: 'There is a group of this name already. Choose another.' })
      : invalid({ providerIds: 'One of these clinicians is not in the practice any more. Choose again.' })
  }
  revalidatePath('/groups', 'layout')
  const { id, name } = outcome.value
  return done(`${name} made. Add its members, then when it meets.`, `/groups/${id}`)
}
