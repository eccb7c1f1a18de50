import { createHash, randomBytes } from 'node:crypto'
import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import type { Db, PracticeId } from './client'
import { inPractice } from './in-practice'
import { authSessions } from './schema/auth-sessions'
import { memberships, type Role } from './schema/memberships'
import { practices } from './schema/practices'
import { users } from './schema/users'

// Signing in comes before a practice is known, hence these functions stand outside db/queries.

export const idleMinutes = 15
export const absoluteHours = 12

export type SignedIn = { userId: string; practiceId: PracticeId }
export type Member = { role: Role; providerId: string | null; name: string; email: string; practice: MemberPractice }
export type MemberPractice = { name: string; timeZone: string; isDemo: boolean }

/** The user of a normalised email, disabled ones left out. */
export async function findUser(db: Db, email: string): Promise<{ id: string; passwordHash: string } | null> {
  const [user] = await db
    .select({ id: users.id, passwordHash: users.passwordHash })
    .from(users)
    .where(and(eq(users.email, email), isNull(users.disabledAt)))
  return user ?? null
}

/** The practices a user belongs to, the one joined first in front. */
export async function listPracticesOfUser(db: Db, userId: string): Promise<PracticeId[]> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('app.practice_id', '', true), set_config('app.user_id', ${userId}, true)`)
    const rows = await tx
      .select({ practiceId: memberships.practiceId })
      .from(memberships)
      .where(and(eq(memberships.userId, userId), isNull(memberships.endedAt)))
      .orderBy(memberships.createdAt, memberships.practiceId)
    return rows.map((row) => row.practiceId as PracticeId)
  })
}

/** Begins a sign-in that lasts; the secret is given to the browser and kept nowhere else. */
export async function startAuthSession(db: Db, { userId, practiceId }: SignedIn, now: Date): Promise<string> {
  const secret = randomBytes(32).toString('base64url')
  await db.insert(authSessions).values({
    secretHash: hashOf(secret),
    userId,
    practiceId,
    startedAt: now,
    lastSeenAt: now,
    absoluteUntil: new Date(now.getTime() + absoluteHours * 3_600_000),
  })
  return secret
}

/** Who a secret belongs to, when it is neither ended, idle nor too old; being asked counts as activity. */
export async function touchAuthSession(db: Db, secret: string, now: Date): Promise<SignedIn | null> {
  const idleSince = new Date(now.getTime() - idleMinutes * 60_000)
  const [row] = await db
    .update(authSessions)
    .set({ lastSeenAt: now })
    .where(
      and(
        eq(authSessions.secretHash, hashOf(secret)),
        isNull(authSessions.revokedAt),
        gt(authSessions.lastSeenAt, idleSince),
        gt(authSessions.absoluteUntil, now),
      ),
    )
    .returning({ userId: authSessions.userId, practiceId: authSessions.practiceId })
  return row ? { userId: row.userId, practiceId: row.practiceId as PracticeId } : null
}

/** Ends a sign-in; ending it twice is no mistake. */
export async function endAuthSession(db: Db, secret: string, now: Date): Promise<void> {
  await db
    .update(authSessions)
    .set({ revokedAt: now })
    .where(and(eq(authSessions.secretHash, hashOf(secret)), isNull(authSessions.revokedAt)))
}

/** What a user is in a practice at this moment; null once the membership or the user has ended. */
export async function findMember(db: Db, { userId, practiceId }: SignedIn): Promise<Member | null> {
  return inPractice(db, { userId, practiceId }, async (tx) => {
    const [row] = await tx
      .select({
        role: memberships.role,
        providerId: memberships.providerId,
        name: users.name,
        email: users.email,
        practice: { name: practices.name, timeZone: practices.timeZone, isDemo: practices.isDemo },
      })
      .from(memberships)
      .innerJoin(users, eq(users.id, memberships.userId))
      .innerJoin(practices, eq(practices.practiceId, memberships.practiceId))
      .where(
        and(
          eq(memberships.practiceId, practiceId),
          eq(memberships.userId, userId),
          isNull(memberships.endedAt),
          isNull(users.disabledAt),
        ),
      )
    return row ?? null
  })
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
