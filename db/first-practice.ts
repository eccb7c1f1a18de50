import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { present } from '../lib/kernel/assert'
import type { Db, PracticeId } from './client'
import { insertAuditEvent } from './queries/audit-events'
import { memberships } from './schema/memberships'
import { practices } from './schema/practices'
import { users } from './schema/users'

// The first practice is made before anybody can sign in, hence these functions stand outside db/queries.

/** True while nobody can sign in: then, and only then, whoever comes may make the first owner. */
export async function hasNoUsers(db: Pick<Db, 'execute'>): Promise<boolean> {
  const [row] = await db.execute<{ none: boolean }>(sql`select not exists (select from users) as none`)
  return row?.none ?? false
}

export type FirstPractice = {
  practiceName: string
  timeZone: string
  ownerName: string
  email: string
  passwordHash: string
}

/** Makes the practice and its owner in a database without users; null when somebody was quicker. Two wait for each other. */
export async function makeFirstPractice(
  db: Db,
  { practiceName, timeZone, ownerName, email, passwordHash }: FirstPractice,
  now: Date,
): Promise<{ practiceId: PracticeId; userId: string } | null> {
  const practiceId = randomUUID() as string as PracticeId
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('the first owner', 0))`)
    if (!(await hasNoUsers(tx))) return null
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
