import { and, eq, isNotNull } from 'drizzle-orm'
import type { Executor, PracticeId } from '../client'
import { groups } from '../schema/groups'
import { locations } from '../schema/locations'
import { patients } from '../schema/patients'
import { payers } from '../schema/payers'
import { practices } from '../schema/practices'
import { providers } from '../schema/providers'
import { sessions } from '../schema/sessions'

/** The ids of everything that was set aside and that other records may refer to. */
export async function listArchivedIds(tx: Executor, practiceId: PracticeId): Promise<string[]> {
  const tables = [patients, payers, providers, groups, locations]
  const rows = await Promise.all(
    tables.map((table) =>
      tx
        .select({ id: table.id })
        .from(table)
        .where(and(eq(table.practiceId, practiceId), isNotNull(table.archivedAt))),
    ),
  )
  return rows.flat().map((row) => row.id)
}

export type RecordsHeld = { patients: boolean; groups: boolean; sessions: boolean }

/** Whether a practice already holds patients, groups or sessions: an import makes a practice and adds to none. */
export async function getRecordsHeld(tx: Executor, practiceId: PracticeId): Promise<RecordsHeld> {
  const holds = async (table: typeof patients | typeof groups | typeof sessions) =>
    (await tx.select({ id: table.id }).from(table).where(eq(table.practiceId, practiceId)).limit(1)).length > 0
  return { patients: await holds(patients), groups: await holds(groups), sessions: await holds(sessions) }
}

export type PracticeName = { name: string; timeZone: string }

/** What a practice is called and which clock it keeps; null when there is none of this id. */
export async function getPracticeName(tx: Executor, practiceId: PracticeId): Promise<PracticeName | null> {
  const [row] = await tx
    .select({ name: practices.name, timeZone: practices.timeZone })
    .from(practices)
    .where(eq(practices.practiceId, practiceId))
  return row ?? null
}
