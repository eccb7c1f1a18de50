'use server'

import { revalidatePath } from 'next/cache'
import { openDb } from '@/app/_server/db'
import { parseForm, parseInput } from '@/app/_server/forms'
import { requireActor } from '@/app/_server/session'
import { type ActionState, conflict, done, type FieldErrors, invalid, refused } from '@/components/form/action-state'
import type { PatientChoice } from '@/db/queries/patients'
import type { IsoDate } from '@/lib/kernel/dates'
import { dayInWords } from '@/lib/kernel/words'
import { type MemberOutlook, memberOutlook } from './_components/member-outlook'
import {
  addMemberInput,
  changeMembershipInput,
  findNewMembersInput,
  leaveGroupInput,
  moveMemberInput,
  previewMemberInput,
} from './inputs'
import * as workflow from './workflow'

type Stay = { joinedDate: IsoDate; leftDate: IsoDate | null }

function alreadyThere(name: string, { joinedDate, leftDate }: Stay): string {
  return leftDate === null
    ? `${name} is in this group since ${dayInWords(joinedDate)}.`
    : `${name} is in this group from ${dayInWords(joinedDate)} to ${dayInWords(leftDate)}. Choose days outside of it.`
}

function addingRefused(error: workflow.MemberRefusal): FieldErrors {
  if (error.kind === 'overlap') return { joinedDate: alreadyThere(error.name, error) }
  if (error.kind === 'archived') return { '': 'This group is set aside. Take it back first.' }
  if (error.kind === 'patient_archived')
    return { patientId: `${error.name} is set aside. Take the patient back first.` }
  return { patientId: 'There is no such patient here. Choose one from the list.' }
}

/** Fields: groupId, patientId, joinedDate. */
export async function addMember(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('groups:write')
  const input = parseForm(addMemberInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.addMember(await openDb(), actor, input.value)
  if (!outcome.ok) return invalid(addingRefused(outcome.error))
  revalidatePath('/groups', 'layout')
  const { warning } = memberOutlook(outcome.value, actor.today)
  return done(`${outcome.value.name} added.${warning ? ` ${warning}` : ''}`)
}

export type MemberPreview = { status: 'done'; outlook: MemberOutlook } | { status: 'invalid'; fields: FieldErrors }

/** What adding would mean; the same fields. */
export async function previewMember(sent: unknown): Promise<MemberPreview> {
  const actor = await requireActor('groups:write')
  const input = parseInput(previewMemberInput, sent)
  if (!input.ok) return { status: 'invalid', fields: input.error }
  const outcome = await workflow.previewMember(await openDb(), actor, input.value)
  if (!outcome.ok) return { status: 'invalid', fields: addingRefused(outcome.error) }
  return { status: 'done', outlook: memberOutlook(outcome.value, actor.today) }
}

export async function findNewMembers(sent: unknown): Promise<PatientChoice[]> {
  const actor = await requireActor('groups:write')
  const input = parseInput(findNewMembersInput, sent)
  if (!input.ok) return []
  return workflow.findNewMembers(await openDb(), actor, input.value)
}

/** Fields: memberId, version, leftDate. */
export async function leaveGroup(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('groups:write')
  const input = parseForm(leaveGroupInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.leaveGroup(await openDb(), actor, input.value)
  if (!outcome.ok) return membershipRefused(outcome.error, { ...input.value, joinedDate: null })
  revalidatePath('/groups', 'layout')
  return done(`${outcome.value.name} leaves on ${dayInWords(input.value.leftDate)}. The past is kept.`)
}

/** Fields: memberId, version, joinedDate, leftDate (may be empty). */
export async function changeMembership(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('groups:write')
  const input = parseForm(changeMembershipInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.changeMembership(await openDb(), actor, input.value)
  if (!outcome.ok) return membershipRefused(outcome.error, input.value)
  revalidatePath('/groups', 'layout')
  return done(`The days of ${outcome.value.name} are saved. Sessions that were taken stay as they are.`)
}

function membershipRefused(
  error: workflow.MembershipRefusal,
  yours: { joinedDate: IsoDate | null; leftDate: IsoDate | null },
): ActionState {
  if (error.kind === 'not_found') return refused('This membership is not here any more.')
  if (error.kind === 'before_joining') {
    return invalid({ leftDate: `That is before the first day, ${dayInWords(error.joinedDate)}.` })
  }
  if (error.kind === 'overlap') return invalid({ joinedDate: alreadyThere(error.name, error) })
  const theirs: FieldErrors = {}
  if (yours.joinedDate !== null && error.joinedDate !== yours.joinedDate) {
    theirs.joinedDate = dayInWords(error.joinedDate)
  }
  if (error.leftDate !== yours.leftDate) theirs.leftDate = error.leftDate === null ? '' : dayInWords(error.leftDate)
  return conflict('Somebody else has changed these days meanwhile', error.version, theirs)
}

/** Fields: memberId, direction. */
export async function moveMember(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('groups:write')
  const input = parseForm(moveMemberInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.moveMember(await openDb(), actor, input.value)
  if (!outcome.ok) return refused('This membership is not here any more.')
  revalidatePath('/groups', 'layout')
  return done(`${outcome.value.name} moved ${input.value.direction}.`)
}
