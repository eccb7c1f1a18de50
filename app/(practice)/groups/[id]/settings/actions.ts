'use server'

import { revalidatePath } from 'next/cache'
import { openDb } from '@/app/_server/db'
import { parseForm } from '@/app/_server/forms'
import { requireActor } from '@/app/_server/session'
import { type ActionState, conflict, done, type FieldErrors, invalid, refused } from '@/components/form/action-state'
import type { ClaimChanges } from '@/db/preview-change'
import { count } from '@/lib/kernel/words'
import { activityWords, groupKindWords } from '../../_components/group-words'
import { archiveGroupInput, type GroupChange, restoreGroupInput, saveGroupInput } from './inputs'
import * as workflow from './workflow'

/** Fields: groupId, version, name, kind, capacity, defaultActivity, providerIds (several). */
export async function saveGroup(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('groups:write')
  const input = parseForm(saveGroupInput, form, ['providerIds'])
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.saveGroup(await openDb(), actor, input.value)
  if (!outcome.ok) return savingRefused(outcome.error, input.value)
  revalidatePath('/groups', 'layout')
  const { name, claims } = outcome.value
  const followed = claims.changed + claims.made + claims.withdrawn
  return done(`${name} saved.${followed > 0 ? ` ${count(followed, 'claim')} followed.` : ''}`)
}

export type GroupPreview = { status: 'done'; changes: ClaimChanges } | { status: 'refused'; message: string }

/** Which claims saving would change; the same fields, so far as they can be read. */
export async function previewGroup(form: FormData): Promise<GroupPreview> {
  const actor = await requireActor('groups:write')
  const input = parseForm(saveGroupInput, form, ['providerIds'])
  if (!input.ok) return { status: 'refused', message: 'Complete the fields first, then the claims are checked.' }
  const outcome = await workflow.previewGroup(await openDb(), actor, input.value)
  if (!outcome.ok) return { status: 'refused', message: 'The claims are checked once this can be saved.' }
  return { status: 'done', changes: { ...outcome.value, changes: outcome.value.changes.slice(0, 4) } }
}

function savingRefused(error: workflow.GroupChangeRefusal, yours: GroupChange): ActionState {
  switch (error.kind) {
    case 'not_found':
      return refused('There is no such group here.')
    case 'same_name':
      return invalid({ name: 'There is a group of this name already. Choose another.' })
    case 'unknown_clinician':
      return invalid({ providerIds: 'One of these clinicians is not in the practice any more. Choose again.' })
    case 'leads_a_series':
      return invalid({ providerIds: `${error.name} leads a series of this group. Change the series first.` })
    case 'conflict': {
      const { theirs, facilitators } = error
      const told: FieldErrors = {}
      if (theirs.name !== yours.name) told.name = theirs.name
      if (theirs.kind !== yours.kind) told.kind = groupKindWords[theirs.kind]
      if (theirs.capacity !== yours.capacity) told.capacity = theirs.capacity === null ? '' : `${theirs.capacity}`
      const activity = theirs.defaultActivity ?? 'group_psychotherapy'
      if (activity !== yours.defaultActivity) told.defaultActivity = activityWords[activity]
      if (facilitators.map((one) => one.id).join() !== yours.providerIds.join()) {
        told.providerIds = facilitators.map((one) => one.name).join(', ')
      }
      return conflict('Somebody else has saved this group meanwhile', error.version, told)
    }
  }
}

/** Fields: groupId, version, cancelComing (on or nothing). */
export async function archiveGroup(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('groups:write')
  const input = parseForm(archiveGroupInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.setGroupAside(await openDb(), actor, input.value)
  if (!outcome.ok) return asideRefused(outcome.error)
  revalidatePath('/groups', 'layout')
  const { name, cancelled } = outcome.value
  return done(`${name} is set aside.${cancelled > 0 ? ` ${count(cancelled, 'session')} called off.` : ''}`)
}

/** Fields: groupId, version. */
export async function restoreGroup(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('groups:write')
  const input = parseForm(restoreGroupInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.restoreGroup(await openDb(), actor, input.value)
  if (!outcome.ok) {
    return outcome.error.kind === 'same_name'
      ? refused('Another group has this name now. Rename that one first.')
      : asideRefused(outcome.error)
  }
  revalidatePath('/groups', 'layout')
  const { name, resumed } = outcome.value
  return done(`${name} is in use again.${resumed > 0 ? ` ${count(resumed, 'session')} scheduled again.` : ''}`)
}

function asideRefused(error: workflow.ArchiveRefusal): ActionState {
  if (error.kind === 'not_found') return refused('There is no such group here.')
  return conflict('Somebody else has saved this group meanwhile', error.version, {})
}
