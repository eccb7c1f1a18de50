import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Authorization } from '../../lib/authorizations/authorization'
import type { IsoDate } from '../../lib/kernel/dates'
import type { Executor, PracticeId } from '../client'
import { authorizations } from '../schema/authorizations'
import { coverages } from '../schema/patients'

export type PrimaryCover = {
  patientId: string
  payerId: string
  from: IsoDate | null
  through: IsoDate | null
  /** The plan pays so many visits and no more. */
  isLimited: boolean
}

/** The primary coverages of patients, past and coming ones too. */
export async function listPrimaryCovers(
  tx: Executor,
  practiceId: PracticeId,
  patientIds: readonly string[],
): Promise<PrimaryCover[]> {
  if (patientIds.length === 0) return []
  const { patientId, payerId, fromDate, throughDate, visitLimit, rank, archivedAt } = coverages
  const isLimited = sql<boolean>`${visitLimit} is not null`
  return tx
    .select({ patientId, payerId, from: fromDate, through: throughDate, isLimited })
    .from(coverages)
    .where(
      and(
        eq(coverages.practiceId, practiceId),
        inArray(patientId, [...patientIds]),
        eq(rank, 'primary'),
        isNull(archivedAt),
      ),
    )
}

export type AuthorizationUse = Authorization & {
  patientId: string
  /** Everything of the patient's from its first day on that may take units of it: came or not, planned, or by themselves. */
  mayUse: number
}

/** The authorizations of patients, each with how often it may be asked for up to a day; more often than it will be. */
export async function listAuthorizationUses(
  tx: Executor,
  practiceId: PracticeId,
  { patientIds, through }: { patientIds: readonly string[]; through: IsoDate },
): Promise<AuthorizationUse[]> {
  if (patientIds.length === 0) return []
  const one = authorizations
  // Written out, because in the columns of a query on one table drizzle leaves the table's name away.
  const mayUse = sql<number>`((select count(*) from attendances t
      join sessions s on s.practice_id = t.practice_id and s.id = t.session_id
      where t.practice_id = ${practiceId} and t.patient_id = authorizations.patient_id
        and s.session_date >= authorizations.from_date)
    + (select count(*) from services v where v.practice_id = ${practiceId}
      and v.patient_id = authorizations.patient_id and v.service_date >= authorizations.from_date)
    + (select count(*) from group_members m
      join sessions s on s.practice_id = m.practice_id and s.group_id = m.group_id and s.status = 'scheduled'
      where m.practice_id = ${practiceId} and m.patient_id = authorizations.patient_id and m.archived_at is null
        and s.session_date between authorizations.from_date and ${through}
        and m.joined_date <= s.session_date and (m.left_date is null or m.left_date >= s.session_date)))::int`
  return tx
    .select({
      patientId: one.patientId,
      number: one.number,
      payer: one.payerId,
      codes: one.codes,
      unitsApproved: one.unitsApproved,
      unitsUsed: one.unitsUsed,
      from: one.fromDate,
      through: one.throughDate,
      status: one.status,
      provider: one.providerId,
      mayUse,
    })
    .from(one)
    .where(and(eq(one.practiceId, practiceId), inArray(one.patientId, [...patientIds]), isNull(one.archivedAt)))
}
