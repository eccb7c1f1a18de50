import { randomUUID } from 'node:crypto'
import { and, eq, gt, isNull, ne, sql } from 'drizzle-orm'
import { present } from '../lib/kernel/assert'
import type { Db, PracticeId } from './client'
import { commandLineEmail } from './open-practice'
import { insertAuditEvent } from './queries/audit-events'
import { invitations } from './schema/invitations'
import { memberships } from './schema/memberships'
import { practices } from './schema/practices'
import { users } from './schema/users'

// The first practice is made before anybody can sign in, hence these functions stand outside db/queries.

/**
 * True while there is nobody and nobody is awaited: then, and only then, whoever comes may make the first owner. The user of
 * the command line cannot sign in and does not count; a practice that it took in and whose owner has a link does.
 */
export async function isOpenForSetUp(db: Pick<Db, 'transaction'>, now: Date): Promise<boolean> {
  return db.transaction(async (tx) => {
    const people = await tx.select({ id: users.id }).from(users).where(ne(users.email, commandLineEmail)).limit(1)
    if (people.length > 0) return false
    const [commandLine] = await tx.select({ id: users.id }).from(users).where(eq(users.email, commandLineEmail))
    if (!commandLine) return true
    await tx.execute(
      sql`select set_config('app.practice_id', '', true), set_config('app.user_id', ${commandLine.id}, true)`,
    )
    const opened = await tx.select({ id: memberships.practiceId }).from(memberships)
    for (const { id } of opened) {
      await tx.execute(sql`select set_config('app.practice_id', ${id}, true)`)
      const isOpen = [isNull(invitations.acceptedAt), isNull(invitations.revokedAt), gt(invitations.expiresAt, now)]
      const awaited = await tx
        .select({ id: invitations.id })
        .from(invitations)
        .where(and(eq(invitations.practiceId, id), eq(invitations.role, 'owner'), ...isOpen))
      if (awaited.length > 0) return false
    }
    return true
  })
}

export type FirstPractice = {
  practiceName: string
  timeZone: string
  ownerName: string
  email: string
  passwordHash: string
}

/** Makes the first practice and its owner; null when somebody was quicker. Two wait for each other. */
export async function makeFirstPractice(
  db: Db,
  { practiceName, timeZone, ownerName, email, passwordHash }: FirstPractice,
  now: Date,
): Promise<{ practiceId: PracticeId; userId: string } | null> {
  const practiceId = randomUUID() as string as PracticeId
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('the first owner', 0))`)
    if (!(await isOpenForSetUp(tx, now))) return null
    await tx.execute(sql`select set_config('app.practice_id', ${practiceId}, true)`)
    await tx.insert(practices).values({
      ...{ practiceId, name: practiceName, timeZone },
      // Asked for by the checklist; until then no claim can be sent.
      ...{ npi: '', taxId: '', address: { street: '', street2: null, city: '', state: '', zip: '' } },
    })
    const made = await tx.insert(users).values({ email, name: ownerName, passwordHash }).returning({ id: users.id })
    const userId = present(made[0], 'a user was made').id
    await tx.insert(memberships).values({ practiceId, userId, role: 'owner' })
    await insertAuditEvent(tx, practiceId, { userId, role: 'owner', now }, { action: 'practice:make' })
    return { practiceId, userId }
  })
}
