import { and, asc, desc, eq, inArray, isNull, lte } from 'drizzle-orm'
import type { IsoDate } from '../../lib/kernel/dates'
import type { PayerSettingsGiven, PayerType } from '../../lib/policy/payer-settings'
import type { Executor, PracticeId } from '../client'
import { claims } from '../schema/claims'
import { payerSettings, payers } from '../schema/payers'

export type PayerChoice = { id: string; name: string; type: PayerType }

export async function listPayers(tx: Executor, practiceId: PracticeId): Promise<PayerChoice[]> {
  return tx
    .select({ id: payers.id, name: payers.name, type: payers.type })
    .from(payers)
    .where(and(eq(payers.practiceId, practiceId), isNull(payers.archivedAt)))
    .orderBy(asc(payers.name))
}

export async function getPayer(tx: Executor, practiceId: PracticeId, id: string): Promise<PayerChoice | null> {
  const [row] = await tx
    .select({ id: payers.id, name: payers.name, type: payers.type })
    .from(payers)
    .where(and(eq(payers.practiceId, practiceId), eq(payers.id, id)))
  return row ?? null
}

/** What the practice has said of a payer that is in force on a day, with the version of that day's rows. */
export async function getSettingsInForce(
  tx: Executor,
  practiceId: PracticeId,
  payerId: string,
  date: IsoDate,
): Promise<{ settings: PayerSettingsGiven; fromDate: IsoDate; version: number } | null> {
  const [row] = await tx
    .select({ settings: payerSettings.settings, fromDate: payerSettings.fromDate, version: payerSettings.version })
    .from(payerSettings)
    .where(
      and(
        eq(payerSettings.practiceId, practiceId),
        eq(payerSettings.payerId, payerId),
        lte(payerSettings.fromDate, date),
      ),
    )
    .orderBy(desc(payerSettings.fromDate), desc(payerSettings.version))
    .limit(1)
  return row ?? null
}

export type NewSettings = {
  payerId: string
  fromDate: IsoDate
  version: number
  settings: PayerSettingsGiven
  source: string | null
  userId: string
  now: Date
}

export async function insertSettings(
  tx: Executor,
  practiceId: PracticeId,
  { now, ...row }: NewSettings,
): Promise<void> {
  await tx.insert(payerSettings).values({ ...row, practiceId, createdAt: now })
}

/** The patients with a claim to a payer that has not been sent. */
export async function listPatientsWithOpenClaims(
  tx: Executor,
  practiceId: PracticeId,
  payerId: string,
): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ id: claims.patientId })
    .from(claims)
    .where(
      and(
        eq(claims.practiceId, practiceId),
        eq(claims.payerId, payerId),
        inArray(claims.state, ['held', 'ready', 'released']),
      ),
    )
  return rows.map((row) => row.id)
}
