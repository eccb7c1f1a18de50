import { randomBytes, randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import type { BillingFacts } from '../lib/claims/billing-facts'
import type { Db, PracticeId } from './client'
import { type Actor, inPractice } from './in-practice'
import { invitationDays, makeInvitationSecret } from './invitations'
import { hashPassword } from './password'
import { getPracticeName } from './queries/practice-records'
import { invitations } from './schema/invitations'
import { memberships } from './schema/memberships'
import { practices } from './schema/practices'
import { users } from './schema/users'

// What the command line does before anybody has signed in: it finds the practices of a database and makes new ones.

/** Nobody can sign in with it. */
export const commandLineEmail = 'command-line@cohort.invalid'

export type KnownPractice = { id: PracticeId; name: string; timeZone: string }

/** Every practice that somebody belongs or has belonged to. */
export async function findPractices(db: Db): Promise<KnownPractice[]> {
  const people = await db.select({ id: users.id }).from(users)
  const ids = new Set<string>()
  for (const { id } of people) {
    const rows = await db.transaction(async (tx) => {
      await tx.execute(sql`select set_config('app.practice_id', '', true), set_config('app.user_id', ${id}, true)`)
      return tx.select({ practiceId: memberships.practiceId }).from(memberships).where(eq(memberships.userId, id))
    })
    for (const row of rows) ids.add(row.practiceId)
  }
  const found: KnownPractice[] = []
  for (const id of [...ids].sort() as PracticeId[]) {
    const practice = await inPractice(db, { practiceId: id, userId: people[0]?.id ?? id }, (tx) =>
      getPracticeName(tx, id),
    )
    if (practice) found.push({ id, ...practice })
  }
  return found
}

/** The user that the command line acts as: nobody can sign in as it. */
export async function findCommandLineUser(db: Db, now: Date): Promise<string> {
  const known = () => db.select({ id: users.id }).from(users).where(eq(users.email, commandLineEmail))
  const [user] = await known()
  if (user) return user.id
  const passwordHash = await hashPassword(randomBytes(32).toString('base64url'))
  await db
    .insert(users)
    .values({ email: commandLineEmail, name: 'Command line', passwordHash, disabledAt: now })
    .onConflictDoNothing()
  const [made] = await known()
  if (!made) throw new Error('The user of the command line was made and is not there.')
  return made.id
}

/** Makes an empty practice with what a file says of it. */
export async function openPractice(db: Db, userId: string, { practice }: BillingFacts, now: Date): Promise<PracticeId> {
  const practiceId = randomUUID() as PracticeId
  const { name, npi, taxId, timeZone, address } = practice
  await inPractice(db, { practiceId, userId }, async (tx) => {
    await tx.insert(practices).values({ practiceId, name, npi, taxId, timeZone, address })
    // Ended as it begins: it lets the command line find the practice again, and nobody in.
    await tx.insert(memberships).values({ practiceId, userId, role: 'owner', endedAt: now, createdAt: now })
  })
  return practiceId
}

/** Invites the owner of a practice that was taken in; the secret of the link is told here and kept nowhere. */
export async function inviteFirstOwner(
  db: Db,
  userId: string,
  practiceId: PracticeId,
  owner: { email: string; name: string },
  now: Date,
): Promise<string> {
  const { secret, secretHash } = makeInvitationSecret()
  await inPractice(db, { practiceId, userId }, (tx) =>
    tx.insert(invitations).values({
      ...{ practiceId, email: owner.email, name: owner.name, role: 'owner', createdBy: userId, createdAt: now },
      secretHash,
      expiresAt: new Date(now.getTime() + invitationDays * 86_400_000),
    }),
  )
  return secret
}

/** The command line as somebody who acts for a practice. */
export function commandLineActor(
  userId: string,
  practice: { id: PracticeId },
  now: Date,
): Pick<Actor, 'practiceId' | 'userId' | 'role' | 'now'> {
  return { practiceId: practice.id, userId, role: 'owner', now }
}
