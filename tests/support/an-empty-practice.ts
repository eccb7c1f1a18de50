import { sql } from 'drizzle-orm'
import type { PracticeId } from '../../db/client'
import type { Actor } from '../../db/in-practice'
import { demoId } from '../../db/seed/demo-id'
import { now, today } from './test-actors'
import { ownerDb } from './test-database'

/** A practice that holds nothing yet, and its owner; the same name gives the same one. */
export async function anEmptyPractice(name = 'empty'): Promise<Actor> {
  const practiceId = demoId('practice', name) as PracticeId
  const userId = demoId('user', name)
  const address = JSON.stringify({ street: '1 Elm St', street2: null, city: 'Anytown', state: 'OH', zip: '43215' })
  await ownerDb.execute(sql`
    insert into practices (practice_id, name, npi, tax_id, time_zone, address)
    values (${practiceId}, ${name}, '1234567893', '311234567', 'America/New_York', ${address}::jsonb)`)
  await ownerDb.execute(sql`
    insert into users (id, email, name, password_hash) values (${userId}, ${`${name}@lakeside.example`}, 'Owner', '-')`)
  await ownerDb.execute(
    sql`insert into memberships (practice_id, user_id, role) values (${practiceId}, ${userId}, 'owner')`,
  )
  return { userId, practiceId, role: 'owner', providerId: null, name: 'Owner', today, now }
}
