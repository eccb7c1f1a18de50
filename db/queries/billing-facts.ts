import { and, eq, lte } from 'drizzle-orm'
import type { Session } from '../../lib/attendance/session'
import type { BillingFacts } from '../../lib/claims/billing-facts'
import { normalizeDiagnosis } from '../../lib/codes/diagnosis'
import { groupCodes } from '../../lib/codes/service-codes'
import type { IsoDate } from '../../lib/kernel/dates'
import type { Executor, PracticeId } from '../client'
import { attendances } from '../schema/attendances'
import { groupMembers, isMemberOn } from '../schema/groups'
import { isAmong } from '../schema/is-among'
import { sessions } from '../schema/sessions'
import { listBilledCodes } from './billed-codes'
import { listCodeTables } from './code-tables'
import { listPatientFacts } from './facts-of-patients'
import { listFeeFacts, listPayerFacts } from './facts-of-payers'
import { getPracticeFacts, listGroupFacts, listLocationFacts, listProviderFacts } from './facts-of-practice'
import { listServiceFacts, listSessionFacts } from './facts-of-sessions'

/**
 * What the engine needs to bill these patients: themselves, every session they are listed in with everyone in it, and the
 * practice's own rows. Settings of a payer are the ones in force on `asOf`, for every date of service: the engine takes
 * one answer a payer, and an answer given today is meant for the claims that wait for it. With `plannedThrough`, sessions
 * in which they are only expected are left out after that day: they reserve units, and nothing else comes of them.
 */
export async function listBillingFacts(
  tx: Executor,
  practiceId: PracticeId,
  patientIds: readonly string[] | 'all',
  asOf: IsoDate,
  { plannedThrough }: { plannedThrough?: IsoDate } = {},
): Promise<BillingFacts> {
  const sessionIds = patientIds === 'all' ? 'all' : await listSessionIdsOf(tx, practiceId, patientIds, plannedThrough)
  const listed = await listSessionFacts(tx, practiceId, sessionIds)
  const everyone =
    patientIds === 'all' ? 'all' : [...new Set([...patientIds, ...listed.flatMap((one) => patientsIn(one))])]
  const [practice, locations, payers, fees, providers, patients, groups, services, billed] = await Promise.all([
    getPracticeFacts(tx, practiceId),
    listLocationFacts(tx, practiceId),
    listPayerFacts(tx, practiceId, asOf),
    listFeeFacts(tx, practiceId),
    listProviderFacts(tx, practiceId),
    listPatientFacts(tx, practiceId, everyone),
    listGroupFacts(tx, practiceId),
    listServiceFacts(tx, practiceId, patientIds),
    listBilledCodes(tx, practiceId, patientIds),
  ])
  const facts = { practice, locations, payers, fees, providers, patients, groups, sessions: listed, services, billed }
  return { ...facts, codeTables: await listCodeTables(tx, practiceId, codesIn(facts)) }
}

/** The codes that a published code set may be asked about. */
function codesIn({ patients, sessions, services }: Pick<BillingFacts, 'patients' | 'sessions' | 'services'>) {
  const diagnoses = new Set<string>()
  const add = (codes: readonly string[] | null) => {
    for (const code of codes ?? []) diagnoses.add(normalizeDiagnosis(code))
  }
  for (const one of patients) add(one.diagnoses.map((each) => each.code))
  for (const session of sessions) for (const one of session.attendance) add(one.diagnoses)
  for (const one of services) add(one.diagnoses)
  const codes = new Set([...groupCodes, ...services.map((one) => one.code)])
  return { diagnoses: [...diagnoses], codes: [...codes] }
}

/** The sessions in which any of the patients is listed: by an attendance, or as a member while it is only scheduled. */
async function listSessionIdsOf(
  tx: Executor,
  practiceId: PracticeId,
  patientIds: readonly string[],
  plannedThrough: IsoDate | undefined,
): Promise<string[]> {
  if (patientIds.length === 0) return []
  const attended = tx
    .selectDistinct({ id: attendances.sessionId })
    .from(attendances)
    .where(and(eq(attendances.practiceId, practiceId), isAmong(attendances.patientId, patientIds)))
  const expected = tx
    .selectDistinct({ id: sessions.id })
    .from(sessions)
    .innerJoin(
      groupMembers,
      and(
        eq(groupMembers.practiceId, sessions.practiceId),
        eq(groupMembers.groupId, sessions.groupId),
        isMemberOn(sessions.sessionDate),
      ),
    )
    .where(
      and(
        eq(sessions.practiceId, practiceId),
        eq(sessions.status, 'scheduled'),
        isAmong(groupMembers.patientId, patientIds),
        plannedThrough === undefined ? undefined : lte(sessions.sessionDate, plannedThrough),
      ),
    )
  const [a, b] = await Promise.all([attended, expected])
  return [...new Set([...a, ...b].map((row) => row.id))]
}

function patientsIn(session: Session): string[] {
  return session.attendance.map((one) => one.patient)
}
