import type { Db, Tx } from '@/db/client'
import { type Actor, inPractice } from '@/db/in-practice'
import { invitationDays, makeInvitationSecret } from '@/db/invitations'
import { oneAtATime } from '@/db/one-at-a-time'
import { insertAuditEvent } from '@/db/queries/audit-events'
import { archiveInvitation, insertInvitation, listInvitations, updateInvitationSecret } from '@/db/queries/invitations'
import {
  getPerson,
  getPersonOfEmail,
  getPersonOfProvider,
  listOwnersLocked,
  type PersonInPractice,
  updatePersonEnd,
  updatePersonRole,
  updateSignInsEnded,
} from '@/db/queries/people'
import { listProviderChoices } from '@/db/queries/providers'
import { err, ok, type Result } from '@/lib/kernel/result'
import type { ChangeRoleInput, InviteInput } from './inputs'

export type PeopleRefusal =
  | { kind: 'not_found' }
  | { kind: 'oneself' }
  | { kind: 'last_owner'; name: string }
  | { kind: 'conflict' }
  | { kind: 'provider_unfit' }
  | { kind: 'provider_taken'; name: string }

/** Gives somebody another role. It counts from their next request on. */
export function changeRole(
  db: Db,
  actor: Actor,
  { userId, was, role, providerId }: ChangeRoleInput,
): Promise<Result<{ name: string }, PeopleRefusal>> {
  return inPractice(db, actor, async (tx) => {
    const { practiceId } = actor
    const found = await findOther(tx, actor, userId)
    if (!found.ok) return found
    const { name } = found.value
    if (role !== 'owner' && !(await staysOwned(tx, actor, userId))) return err({ kind: 'last_owner', name })
    const refusal = await providerRefusalOf(tx, actor, providerId, userId)
    if (refusal) return err(refusal)
    if (!(await updatePersonRole(tx, practiceId, { userId, was, role, providerId }))) return err({ kind: 'conflict' })
    await insertAuditEvent(tx, practiceId, actor, {
      ...{ action: 'people:role', objectType: 'user', objectId: userId, fields: ['role', 'provider'] },
    })
    return ok({ name })
  })
}

/** Ends a membership and every sign-in of that person here. What they did keeps their name. */
export function endMembership(db: Db, actor: Actor, userId: string): Promise<Result<{ name: string }, PeopleRefusal>> {
  return inPractice(db, actor, async (tx) => {
    const { practiceId, now } = actor
    const found = await findOther(tx, actor, userId)
    if (!found.ok) return found
    const { name } = found.value
    // Asked whatever their role: they may become an owner, or whoever asks cease to be one, at this moment.
    if (!(await staysOwned(tx, actor, userId))) return err({ kind: 'last_owner', name })
    if (!(await updatePersonEnd(tx, practiceId, { userId, endedAt: now }))) return err({ kind: 'conflict' })
    await updateSignInsEnded(tx, practiceId, { userId, now })
    await insertAuditEvent(tx, practiceId, actor, {
      ...{ action: 'people:end', objectType: 'user', objectId: userId },
    })
    return ok({ name })
  })
}

/** Lets a membership that was ended go on, in the role it had. */
export function restoreMembership(
  db: Db,
  actor: Actor,
  userId: string,
): Promise<Result<{ name: string }, PeopleRefusal>> {
  return inPractice(db, actor, async (tx) => {
    const { practiceId } = actor
    const found = await findOther(tx, actor, userId)
    if (!found.ok) return found
    const { name, providerId } = found.value
    const refusal = await providerRefusalOf(tx, actor, providerId, userId)
    if (refusal) return err(refusal)
    if (!(await updatePersonEnd(tx, practiceId, { userId, endedAt: null }))) return err({ kind: 'conflict' })
    await insertAuditEvent(tx, practiceId, actor, {
      ...{ action: 'people:restore', objectType: 'user', objectId: userId },
    })
    return ok({ name })
  })
}

export type InviteRefusal =
  | { kind: 'member_already'; name: string; isEnded: boolean }
  | { kind: 'invited_already' }
  | Extract<PeopleRefusal, { kind: 'provider_unfit' | 'provider_taken' }>

/** Invites somebody. The secret of the link is answered here and kept nowhere. */
export function invitePerson(
  db: Db,
  actor: Actor,
  input: InviteInput,
): Promise<Result<{ secret: string; expiresAt: Date }, InviteRefusal>> {
  return inPractice(db, actor, async (tx) => {
    const { practiceId, userId, now } = actor
    const member = await getPersonOfEmail(tx, practiceId, input.email)
    if (member) return err({ kind: 'member_already', name: member.name, isEnded: member.endedAt !== null })
    await oneAtATime(tx, practiceId, 'invitation')
    const open = await listInvitations(tx, practiceId)
    if (open.some((one) => one.email === input.email)) return err({ kind: 'invited_already' })
    const refusal = await providerRefusalOf(tx, actor, input.providerId, null)
    if (refusal) return err(refusal)
    const { secret, secretHash } = makeInvitationSecret()
    const expiresAt = expiryFrom(now)
    const id = await insertInvitation(tx, practiceId, { ...input, secretHash, expiresAt, createdBy: userId })
    await insertAuditEvent(tx, practiceId, actor, {
      ...{ action: 'people:invite', objectType: 'invitation', objectId: id },
    })
    return ok({ secret, expiresAt })
  })
}

/** Makes a new link for an open invitation; the one before leads nowhere from then on. */
export function renewInvitation(
  db: Db,
  actor: Actor,
  id: string,
): Promise<Result<{ name: string; secret: string; expiresAt: Date }, { kind: 'not_found' }>> {
  return inPractice(db, actor, async (tx) => {
    const { secret, secretHash } = makeInvitationSecret()
    const expiresAt = expiryFrom(actor.now)
    const invitation = await updateInvitationSecret(tx, actor.practiceId, { id, secretHash, expiresAt })
    if (!invitation) return err({ kind: 'not_found' })
    await insertAuditEvent(tx, actor.practiceId, actor, {
      ...{ action: 'people:invite-again', objectType: 'invitation', objectId: id },
    })
    return ok({ name: invitation.name, secret, expiresAt })
  })
}

/** Takes an invitation back: its link leads nowhere from then on. */
export function revokeInvitation(
  db: Db,
  actor: Actor,
  id: string,
): Promise<Result<{ name: string }, { kind: 'not_found' }>> {
  return inPractice(db, actor, async (tx) => {
    const invitation = await archiveInvitation(tx, actor.practiceId, { id, now: actor.now })
    if (!invitation) return err({ kind: 'not_found' })
    await insertAuditEvent(tx, actor.practiceId, actor, {
      ...{ action: 'people:uninvite', objectType: 'invitation', objectId: id },
    })
    return ok(invitation)
  })
}

function expiryFrom(now: Date): Date {
  return new Date(now.getTime() + invitationDays * 86_400_000)
}

async function findOther(tx: Tx, actor: Actor, userId: string): Promise<Result<PersonInPractice, PeopleRefusal>> {
  if (userId === actor.userId) return err({ kind: 'oneself' })
  const person = await getPerson(tx, actor.practiceId, userId)
  return person ? ok(person) : err({ kind: 'not_found' })
}

/** True when an owner is left without this one. Whoever asks must still be one: two may end each other at once. */
async function staysOwned(tx: Tx, { practiceId, userId }: Actor, without: string): Promise<boolean> {
  const owners = await listOwnersLocked(tx, practiceId)
  return owners.includes(userId) && owners.some((one) => one !== without)
}

async function providerRefusalOf(
  tx: Tx,
  { practiceId }: Actor,
  providerId: string | null,
  besides: string | null,
): Promise<Extract<PeopleRefusal, { kind: 'provider_unfit' | 'provider_taken' }> | null> {
  if (providerId === null) return null
  const choices = await listProviderChoices(tx, practiceId)
  if (!choices.some((one) => one.id === providerId)) return { kind: 'provider_unfit' }
  const taken = await getPersonOfProvider(tx, practiceId, { providerId, besides })
  return taken ? { kind: 'provider_taken', name: taken.name } : null
}
