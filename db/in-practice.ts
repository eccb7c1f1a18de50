import { DrizzleQueryError, sql } from 'drizzle-orm'
import type { IsoDate } from '../lib/kernel/dates'
import type { Db, PracticeId, Tx } from './client'
import type { Role } from './schema/memberships'

/** Who acts, for which practice, as what. Made by the guard (app/_server/session.ts), by seeds and by tests. */
export type Actor = {
  userId: string
  practiceId: PracticeId
  role: Role
  /** The clinician the user is; null for someone who treats nobody. */
  providerId: string | null
  name: string
  /** The day it is for the practice. */
  today: IsoDate
  /** The moment of the request. */
  now: Date
}

/**
 * Does the work of a request in one transaction that sees the actor's practice alone. The settings end with the
 * transaction, so no connection carries them to the next request. No network call belongs inside.
 */
export async function inPractice<Value>(
  db: Db,
  actor: Pick<Actor, 'practiceId' | 'userId'>,
  work: (tx: Tx) => Promise<Value>,
  { ofOneMoment = false }: { ofOneMoment?: boolean } = {},
): Promise<Value> {
  // Everything a transaction of one moment reads stands as it did when it began (an export must not be half of two states).
  const config = ofOneMoment ? { isolationLevel: 'repeatable read' as const } : undefined
  try {
    return await db.transaction(async (tx) => {
      await tx.execute(sql`
        select set_config('app.practice_id', ${actor.practiceId}, true), set_config('app.user_id', ${actor.userId}, true),
          set_config('statement_timeout', '15s', true), set_config('lock_timeout', '5s', true),
          set_config('idle_in_transaction_session_timeout', '15s', true)`)
      return work(tx)
    }, config)
  } catch (error) {
    throw withoutValues(error)
  }
}

/** Drizzle's message holds every bound value, a patient's name among them, and what is thrown ends in the log. */
function withoutValues(error: unknown): unknown {
  if (!(error instanceof DrizzleQueryError)) return error
  const { code = 'no code', constraint_name: constraint } = (error.cause ?? {}) as {
    code?: string
    constraint_name?: string
  }
  const named = constraint ? ` by ${constraint}` : ''
  return new Error(`The database refused a statement (${code}${named}): ${error.query}`, { cause: error.cause })
}
