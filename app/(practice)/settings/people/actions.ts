'use server'

import { revalidatePath } from 'next/cache'
import { openDb } from '@/app/_server/db'
import { env } from '@/app/_server/env'
import { parseForm } from '@/app/_server/forms'
import { findSession, requireActor } from '@/app/_server/session'
import { type ActionState, done, invalid, refused } from '@/components/form/action-state'
import { dateAt } from '@/lib/kernel/dates'
import { dayInWords } from '@/lib/kernel/words'
import type { InviteAnswer } from './_components/invite-answer'
import { peopleRefusal, restoreRefusal } from './_components/people-words'
import { changeRoleInput, invitationKeyInput, invitePersonInput, personKeyInput } from './inputs'
import * as workflow from './workflow'

/** Fields: userId, was, role, providerId. */
export async function changeRole(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('people:write')
  const input = parseForm(changeRoleInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.changeRole(await openDb(), actor, input.value)
  if (!outcome.ok) return peopleRefusal(outcome.error)
  revalidatePath('/settings/people')
  return done(`${outcome.value.name} has another role from now on.`)
}

/** Fields: userId. */
export async function endMembership(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('people:write')
  const input = parseForm(personKeyInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.endMembership(await openDb(), actor, input.value.userId)
  if (!outcome.ok) return peopleRefusal(outcome.error)
  revalidatePath('/settings/people')
  return done(`${outcome.value.name} is signed out and cannot sign in any more.`)
}

/** Fields: userId. */
export async function restoreMembership(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('people:write')
  const input = parseForm(personKeyInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.restoreMembership(await openDb(), actor, input.value.userId)
  if (!outcome.ok) return restoreRefusal(outcome.error)
  revalidatePath('/settings/people')
  return done(`${outcome.value.name} can sign in again, with the password they had.`)
}

/** Fields: name, email, role, providerId. */
export async function invitePerson(_: ActionState, form: FormData): Promise<InviteAnswer> {
  const actor = await requireActor('people:write')
  const input = parseForm(invitePersonInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.invitePerson(await openDb(), actor, input.value)
  if (!outcome.ok) return peopleRefusal(outcome.error)
  revalidatePath('/settings/people')
  return invited(input.value.name, outcome.value)
}

/** Fields: id. */
export async function renewInvitation(_: ActionState, form: FormData): Promise<InviteAnswer> {
  const actor = await requireActor('people:write')
  const input = parseForm(invitationKeyInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.renewInvitation(await openDb(), actor, input.value.id)
  if (!outcome.ok) return refused('This invitation was used or taken back. Close this and look at the list again.')
  revalidatePath('/settings/people')
  return invited(outcome.value.name, outcome.value)
}

/** Fields: id. */
export async function revokeInvitation(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('people:write')
  const input = parseForm(invitationKeyInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.revokeInvitation(await openDb(), actor, input.value.id)
  if (!outcome.ok) return refused('This invitation was used or taken back already.')
  revalidatePath('/settings/people')
  return done(`The link for ${outcome.value.name} leads nowhere now.`)
}

async function invited(
  name: string,
  { secret, expiresAt }: { secret: string; expiresAt: Date },
): Promise<InviteAnswer> {
  const zone = (await findSession())?.practice.timeZone ?? 'UTC'
  const until = dayInWords(dateAt(expiresAt.getTime(), zone))
  return { status: 'invited', name, link: `${env.origin()}/join/${secret}`, until }
}
