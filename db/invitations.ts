import { createHash, randomBytes } from 'node:crypto'
import { and, eq, gt, isNotNull, isNull, sql } from 'drizzle-orm'
import { present } from '../lib/kernel/assert'
import type { Db, PracticeId, Tx } from './client'
import { inPractice } from './in-practice'
import { insertAuditEvent } from './queries/audit-events'
import { invitations } from './schema/invitations'
import { memberships, type Role } from './schema/memberships'
import { practices } from './schema/practices'
import { users } from './schema/users'

// Whoever follows a link has no practice yet, hence these functions stand outside db/queries.

export const invitationDays = 7

export type Invitation = {
  id: string
  practiceId: PracticeId
  practiceName: string
  email: string
  name: string
  role: Role
  providerId: string | null
}

/** A secret for a link, and what is kept of it. */
export function makeInvitationSecret(): { secret: string; secretHash: string } {
  const secret = randomBytes(32).toString('base64url')
  return { secret, secretHash: hashOf(secret) }
}

/** The invitation of a link; null when there is none, or it was used, taken back or has run out: nobody is told which. */
export async function findInvitation(db: Db, secret: string, now: Date): Promise<Invitation | null> {
  const secretHash = hashOf(secret)
  const row = await db.transaction(async (tx) => {
    await tx.execute(
      sql`select set_config('app.practice_id', '', true), set_config('app.invitation', ${secretHash}, true)`,
    )
    const { id, practiceId, email, name, role, providerId } = invitations
    const [found] = await tx
      .select({ id, practiceId, email, name, role, providerId })
      .from(invitations)
      .where(and(eq(invitations.secretHash, secretHash), isOpenAt(now)))
    return found ?? null
  })
  if (!row) return null
  const practiceId = row.practiceId as PracticeId
  const [practice] = await inPractice(db, { practiceId, userId: '' }, (tx) =>
    tx.select({ name: practices.name }).from(practices).where(eq(practices.practiceId, practiceId)),
  )
  return { ...row, practiceId, practiceName: present(practice, 'an invitation has a practice').name }
}

/** The user of an email, with whether they have been disabled: their email cannot be taken a second time. */
export async function findInvitedUser(
  db: Db,
  email: string,
): Promise<{ id: string; passwordHash: string; isDisabled: boolean } | null> {
  const [user] = await db
    .select({ id: users.id, passwordHash: users.passwordHash, disabledAt: users.disabledAt })
    .from(users)
    .where(eq(users.email, email))
  return user ? { id: user.id, passwordHash: user.passwordHash, isDisabled: user.disabledAt !== null } : null
}

/**
 * Uses an invitation up and makes its person a member: a user who is there already, or a new one with the password given.
 * Null when somebody else has used it, or it was taken back, in the meantime. An ended membership begins again.
 */
export async function acceptInvitation(
  db: Db,
  invitation: Invitation,
  person: { userId: string } | { passwordHash: string },
  now: Date,
): Promise<{ userId: string } | null> {
  const { practiceId, role, providerId, email, name } = invitation
  return inPractice(db, { practiceId, userId: '' }, async (tx) => {
    const open = and(eq(invitations.practiceId, practiceId), eq(invitations.id, invitation.id), isOpenAt(now))
    // Two who follow a link at once wait here for each other.
    const [found] = await tx.select({ id: invitations.id }).from(invitations).where(open).for('update')
    if (!found) return null
    const userId = 'userId' in person ? person.userId : await makeUser(tx, { email, name, ...person })
    if (userId === null) return null
    await tx.update(invitations).set({ acceptedAt: now }).where(open)
    await tx
      .insert(memberships)
      .values({ practiceId, userId, role, providerId })
      .onConflictDoUpdate({
        target: [memberships.practiceId, memberships.userId],
        set: { role, providerId, endedAt: null },
        // Somebody who is a member today keeps the role they have.
        setWhere: isNotNull(memberships.endedAt),
      })
    await insertAuditEvent(
      tx,
      practiceId,
      { userId, role, now },
      { action: 'people:join', objectType: 'invitation', objectId: invitation.id },
    )
    return { userId }
  })
}

/** Null when the email was taken a moment ago, by way of another practice: the link then still works, with that password. */
async function makeUser(tx: Tx, user: { email: string; name: string; passwordHash: string }): Promise<string | null> {
  const [made] = await tx.insert(users).values(user).onConflictDoNothing().returning({ id: users.id })
  return made?.id ?? null
}

function isOpenAt(now: Date) {
  return and(isNull(invitations.acceptedAt), isNull(invitations.revokedAt), gt(invitations.expiresAt, now))
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
