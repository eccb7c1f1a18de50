import { and, asc, eq, isNull, ne, sql } from 'drizzle-orm'
import type { Executor, PracticeId } from '../client'
import { authSessions } from '../schema/auth-sessions'
import { memberships, type Role } from '../schema/memberships'
import { providers } from '../schema/providers'
import { users } from '../schema/users'

export type PersonRow = {
  userId: string
  name: string
  email: string
  role: Role
  providerId: string | null
  providerName: string | null
  since: Date
  lastSeenAt: Date | null
  endedAt: Date | null
}

const providerName = sql<string | null>`${providers.firstName} || ' ' || ${providers.lastName}`

/** Everyone who signs in to the practice or once did: those who still do in front. */
export async function listPeople(tx: Executor, practiceId: PracticeId): Promise<PersonRow[]> {
  const rows = await tx
    .select({
      ...{ userId: users.id, name: users.name, email: users.email, role: memberships.role },
      ...{ providerId: memberships.providerId, providerName },
      ...{ since: memberships.createdAt, endedAt: memberships.endedAt },
      lastSeenAt: sql<string | null>`(
        select max(${authSessions.lastSeenAt})::text from ${authSessions}
        where ${authSessions.practiceId} = ${memberships.practiceId} and ${authSessions.userId} = ${memberships.userId})`,
    })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .leftJoin(
      providers,
      and(eq(providers.practiceId, memberships.practiceId), eq(providers.id, memberships.providerId)),
    )
    .where(eq(memberships.practiceId, practiceId))
    .orderBy(sql`${memberships.endedAt} is not null`, asc(users.name), asc(users.id))
    .limit(500)
  return rows.map((row) => ({ ...row, lastSeenAt: row.lastSeenAt === null ? null : new Date(row.lastSeenAt) }))
}

export type PersonInPractice = Omit<PersonRow, 'providerName' | 'since' | 'lastSeenAt'>

export async function getPerson(
  tx: Executor,
  practiceId: PracticeId,
  userId: string,
): Promise<PersonInPractice | null> {
  const [row] = await tx
    .select({
      ...{ userId: users.id, name: users.name, email: users.email, role: memberships.role },
      ...{ providerId: memberships.providerId, endedAt: memberships.endedAt },
    })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(eq(memberships.practiceId, practiceId), eq(memberships.userId, userId)))
  return row ?? null
}

/** The owners, locked until the transaction ends, so that two of them cannot end each other at once. */
export async function listOwnersLocked(tx: Executor, practiceId: PracticeId): Promise<string[]> {
  const rows = await tx
    .select({ userId: memberships.userId })
    .from(memberships)
    .where(and(eq(memberships.practiceId, practiceId), eq(memberships.role, 'owner'), isNull(memberships.endedAt)))
    .orderBy(asc(memberships.userId))
    .for('update')
  return rows.map((row) => row.userId)
}

/** The one who signs in as a clinician already, another than `besides`. */
export async function getPersonOfProvider(
  tx: Executor,
  practiceId: PracticeId,
  { providerId, besides }: { providerId: string; besides: string | null },
): Promise<{ userId: string; name: string } | null> {
  const [row] = await tx
    .select({ userId: users.id, name: users.name })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(
      and(
        eq(memberships.practiceId, practiceId),
        eq(memberships.providerId, providerId),
        isNull(memberships.endedAt),
        besides === null ? undefined : ne(memberships.userId, besides),
      ),
    )
    .limit(1)
  return row ?? null
}

export async function getPersonOfEmail(
  tx: Executor,
  practiceId: PracticeId,
  email: string,
): Promise<{ userId: string; name: string; endedAt: Date | null } | null> {
  const [row] = await tx
    .select({ userId: users.id, name: users.name, endedAt: memberships.endedAt })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(eq(memberships.practiceId, practiceId), eq(users.email, email)))
  return row ?? null
}

/** Gives somebody another role who still has the one the page showed; false otherwise. */
export async function updatePersonRole(
  tx: Executor,
  practiceId: PracticeId,
  { userId, was, role, providerId }: { userId: string; was: Role; role: Role; providerId: string | null },
): Promise<boolean> {
  const rows = await tx
    .update(memberships)
    .set({ role, providerId })
    .where(
      and(
        eq(memberships.practiceId, practiceId),
        eq(memberships.userId, userId),
        eq(memberships.role, was),
        isNull(memberships.endedAt),
      ),
    )
    .returning({ userId: memberships.userId })
  return rows.length > 0
}

/** Ends a membership, or with null lets it go on; false when it is so already. */
export async function updatePersonEnd(
  tx: Executor,
  practiceId: PracticeId,
  { userId, endedAt }: { userId: string; endedAt: Date | null },
): Promise<boolean> {
  const rows = await tx
    .update(memberships)
    .set({ endedAt })
    .where(
      and(
        eq(memberships.practiceId, practiceId),
        eq(memberships.userId, userId),
        endedAt === null ? sql`${memberships.endedAt} is not null` : isNull(memberships.endedAt),
      ),
    )
    .returning({ userId: memberships.userId })
  return rows.length > 0
}

/** Signs somebody out of the practice everywhere. The table of sign-ins has no policy, so the membership is asked too. */
export async function updateSignInsEnded(
  tx: Executor,
  practiceId: PracticeId,
  { userId, now }: { userId: string; now: Date },
): Promise<void> {
  await tx
    .update(authSessions)
    .set({ revokedAt: now })
    .where(
      and(
        eq(authSessions.practiceId, practiceId),
        eq(authSessions.userId, userId),
        isNull(authSessions.revokedAt),
        sql`exists (select from ${memberships} where ${memberships.practiceId} = ${practiceId}
          and ${memberships.userId} = ${userId})`,
      ),
    )
}
