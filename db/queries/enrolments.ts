import { and, asc, eq, isNull } from 'drizzle-orm'
import type { IsoDate } from '../../lib/kernel/dates'
import type { Executor, PracticeId } from '../client'
import { payers } from '../schema/payers'
import { enrolments } from '../schema/providers'

export type EnrolmentRow = {
  id: string
  payerId: string
  payerName: string
  from: IsoDate
  through: IsoDate | null
}

/** With which payers a clinician is enrolled, and on which days. */
export async function listEnrolments(
  tx: Executor,
  practiceId: PracticeId,
  providerId: string,
): Promise<EnrolmentRow[]> {
  return tx
    .select({
      ...{ id: enrolments.id, payerId: enrolments.payerId, payerName: payers.name },
      ...{ from: enrolments.fromDate, through: enrolments.throughDate },
    })
    .from(enrolments)
    .innerJoin(payers, and(eq(payers.practiceId, enrolments.practiceId), eq(payers.id, enrolments.payerId)))
    .where(
      and(eq(enrolments.practiceId, practiceId), eq(enrolments.providerId, providerId), isNull(enrolments.archivedAt)),
    )
    .orderBy(asc(payers.name), asc(enrolments.fromDate))
    .limit(500)
}

export type EnrolmentFields = { payerId: string; from: IsoDate; through: IsoDate | null }

export async function insertEnrolment(
  tx: Executor,
  practiceId: PracticeId,
  { providerId, payerId, from, through }: EnrolmentFields & { providerId: string },
): Promise<void> {
  await tx.insert(enrolments).values({ practiceId, providerId, payerId, fromDate: from, throughDate: through })
}

/** False when there is no such enrolment of the clinician. */
export async function updateEnrolment(
  tx: Executor,
  practiceId: PracticeId,
  { id, providerId, fields }: { id: string; providerId: string; fields: EnrolmentFields },
): Promise<boolean> {
  const rows = await tx
    .update(enrolments)
    .set({ payerId: fields.payerId, fromDate: fields.from, throughDate: fields.through })
    .where(ofProvider(practiceId, providerId, id))
    .returning({ id: enrolments.id })
  return rows.length > 0
}

export async function archiveEnrolment(
  tx: Executor,
  practiceId: PracticeId,
  { id, providerId, now }: { id: string; providerId: string; now: Date },
): Promise<boolean> {
  const rows = await tx
    .update(enrolments)
    .set({ archivedAt: now })
    .where(ofProvider(practiceId, providerId, id))
    .returning({ id: enrolments.id })
  return rows.length > 0
}

function ofProvider(practiceId: PracticeId, providerId: string, id: string) {
  return and(
    eq(enrolments.practiceId, practiceId),
    eq(enrolments.providerId, providerId),
    eq(enrolments.id, id),
    isNull(enrolments.archivedAt),
  )
}
