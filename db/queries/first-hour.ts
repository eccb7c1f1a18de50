import { and, asc, eq, isNull, lte, or, sql } from 'drizzle-orm'
import type { IsoDate } from '../../lib/kernel/dates'
import { checkSender } from '../../lib/practice-file/check-sender'
import type { Executor, PracticeId } from '../client'
import { batches } from '../schema/batches'
import { fees } from '../schema/fees'
import { groups } from '../schema/groups'
import { patients } from '../schema/patients'
import { payers } from '../schema/payers'
import { providers } from '../schema/providers'
import { sessions } from '../schema/sessions'
import { listLocationSettings } from './location-settings'
import { getPracticeIdentity } from './practice-identity'
import { getMoneyTotals, type MoneyState } from './today'

/** What a new practice has and has not on its way to its first file of claims. */
export type FirstHourFacts = {
  /** Why no file could be sent: each path of the practice and its sentence. */
  senderProblems: { path: string; message: string }[]
  /** The first place in use, and whether any has posted hours. */
  location: { name: string; hasHours: boolean } | null
  hasFee: boolean
  /** A clinician, one with an NPI first. */
  provider: { name: string; npi: string | null } | null
  hasPayer: boolean
  /** A group, one that has a session first. */
  group: { id: string; name: string; hasSession: boolean } | null
  /** The two who lack least: one person is not a group (domain.md G-06). */
  patients: FirstPatient[]
  hasAttendance: boolean
  /** The first session that nobody has taken. */
  waiting: { id: string; date: IsoDate; groupName: string } | null
  claims: Record<Exclude<MoneyState, 'submitted'>, number>
  batches: { live: number; test: number }
}

type FirstPatient = {
  id: string
  name: string
  hasAddress: boolean
  isCovered: boolean
  hasDiagnosis: boolean
  isMember: boolean
}

/** Reads all of it from the records themselves, so that nothing is ever ticked by hand. */
export async function getFirstHour(tx: Executor, practiceId: PracticeId, today: IsoDate): Promise<FirstHourFacts> {
  const practice = await getPracticeIdentity(tx, practiceId)
  const sender = practice ? checkSender(practice) : null
  const places = (await listLocationSettings(tx, practiceId)).filter((one) => !one.isArchived)
  const [place] = places
  const { held, ready, released } = await getMoneyTotals(tx, practiceId)
  return {
    senderProblems: sender?.ok === false ? sender.error.map(({ path, message }) => ({ path, message })) : [],
    location: place ? { name: place.name, hasHours: places.some((one) => one.hoursVersions > 0) } : null,
    ...(await getFirstRecords(tx, practiceId, today)),
    group: await getFirstGroup(tx, practiceId),
    patients: await listFirstPatients(tx, practiceId, today),
    ...(await getFirstSessions(tx, practiceId)),
    claims: { held: held.count, ready: ready.count, released: released.count },
    batches: await getBatchCounts(tx, practiceId),
  }
}

/** Whether a file of claims was ever made here, live or for a test. */
export async function getHasMadeBatch(tx: Executor, practiceId: PracticeId): Promise<boolean> {
  const [row] = await tx.select({ id: batches.id }).from(batches).where(eq(batches.practiceId, practiceId)).limit(1)
  return row !== undefined
}

async function getFirstRecords(tx: Executor, practiceId: PracticeId, today: IsoDate) {
  const { firstName, lastName, npi } = providers
  const [[fee], [provider], [payer]] = await Promise.all([
    tx
      .select({ id: fees.id })
      .from(fees)
      .where(
        and(
          eq(fees.practiceId, practiceId),
          eq(fees.code, '90853'),
          isNull(fees.archivedAt),
          or(isNull(fees.fromDate), lte(fees.fromDate, today)),
        ),
      )
      .limit(1),
    tx
      .select({ name: sql<string>`${firstName} || ' ' || ${lastName}`, npi })
      .from(providers)
      .where(and(eq(providers.practiceId, practiceId), isNull(providers.archivedAt)))
      .orderBy(sql`${npi} is null`, asc(providers.createdAt))
      .limit(1),
    tx
      .select({ id: payers.id })
      .from(payers)
      .where(and(eq(payers.practiceId, practiceId), isNull(payers.archivedAt)))
      .limit(1),
  ])
  return { hasFee: fee !== undefined, provider: provider ?? null, hasPayer: payer !== undefined }
}

async function getFirstGroup(tx: Executor, practiceId: PracticeId) {
  // Written out, since a column of the only table of a query is named without its table.
  const hasSession = sql<boolean>`exists (select from sessions s where s.practice_id = groups.practice_id
    and s.group_id = groups.id and s.status <> 'cancelled')`
  const [row] = await tx
    .select({ id: groups.id, name: groups.name, hasSession })
    .from(groups)
    .where(and(eq(groups.practiceId, practiceId), isNull(groups.archivedAt)))
    .orderBy(sql`${hasSession} desc`, asc(groups.createdAt))
    .limit(1)
  return row ?? null
}

async function listFirstPatients(tx: Executor, practiceId: PracticeId, today: IsoDate): Promise<FirstPatient[]> {
  // What begins later counts: a first session is often next week. What has ended does not.
  const hasAddress = sql<boolean>`(patients.address ->> 'street' <> '')`
  const isCovered = sql<boolean>`exists (select from coverages c where c.practice_id = patients.practice_id
    and c.patient_id = patients.id and c.archived_at is null and (c.through_date is null or c.through_date >= ${today}))`
  const hasDiagnosis = sql<boolean>`exists (select from diagnoses d where d.practice_id = patients.practice_id
    and d.patient_id = patients.id and d.archived_at is null and (d.through_date is null or d.through_date >= ${today}))`
  const isMember = sql<boolean>`exists (select from group_members m where m.practice_id = patients.practice_id
    and m.patient_id = patients.id and m.archived_at is null and (m.left_date is null or m.left_date >= ${today}))`
  return tx
    .select({
      id: patients.id,
      name: sql<string>`${patients.firstName} || ' ' || ${patients.lastName}`,
      ...{ hasAddress, isCovered, hasDiagnosis, isMember },
    })
    .from(patients)
    .where(and(eq(patients.practiceId, practiceId), isNull(patients.archivedAt)))
    .orderBy(
      sql`${hasAddress}::int + ${isCovered}::int + ${hasDiagnosis}::int + ${isMember}::int desc`,
      asc(patients.createdAt),
    )
    .limit(2)
}

async function getFirstSessions(tx: Executor, practiceId: PracticeId) {
  const [[taken], [waiting]] = await Promise.all([
    tx
      .select({ id: sessions.id })
      .from(sessions)
      .where(
        and(
          eq(sessions.practiceId, practiceId),
          eq(sessions.status, 'held'),
          sql`exists (select from attendances a where a.practice_id = sessions.practice_id
            and a.session_id = sessions.id and a.status is not null)`,
        ),
      )
      .limit(1),
    tx
      .select({ id: sessions.id, date: sessions.sessionDate, groupName: groups.name })
      .from(sessions)
      .innerJoin(groups, and(eq(groups.practiceId, sessions.practiceId), eq(groups.id, sessions.groupId)))
      .where(and(eq(sessions.practiceId, practiceId), eq(sessions.status, 'scheduled')))
      .orderBy(asc(sessions.sessionDate), asc(sessions.startTime))
      .limit(1),
  ])
  return { hasAttendance: taken !== undefined, waiting: waiting ?? null }
}

async function getBatchCounts(tx: Executor, practiceId: PracticeId) {
  const rows = await tx
    .select({ isTest: batches.isTest, count: sql<string>`count(*)` })
    .from(batches)
    .where(eq(batches.practiceId, practiceId))
    .groupBy(batches.isTest)
  const countOf = (isTest: boolean) => Number(rows.find((one) => one.isTest === isTest)?.count ?? 0)
  return { live: countOf(false), test: countOf(true) }
}
