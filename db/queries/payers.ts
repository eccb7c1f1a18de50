import { and, asc, desc, eq, gte, inArray, isNull, lte, min, sql } from 'drizzle-orm'
import type { IsoDate } from '../../lib/kernel/dates'
import type { AddonCode, PayerSettingsGiven, PayerType } from '../../lib/policy/payer-settings'
import type { Said } from '../../lib/policy/setting-origin'
import type { Executor, PracticeId } from '../client'
import { claims } from '../schema/claims'
import { findings } from '../schema/findings'
import { payerSettings, payers } from '../schema/payers'
import { users } from '../schema/users'

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

/** What is in force from each day on, beginning with a day: of several rows of one day the last. */
export async function listSettingsFrom(
  tx: Executor,
  practiceId: PracticeId,
  payerId: string,
  from: IsoDate,
): Promise<{ settings: PayerSettingsGiven; fromDate: IsoDate; version: number; source: string | null }[]> {
  const { settings, fromDate, version, source } = payerSettings
  return tx
    .selectDistinctOn([fromDate], { settings, fromDate, version, source })
    .from(payerSettings)
    .where(
      and(
        eq(payerSettings.practiceId, practiceId),
        eq(payerSettings.payerId, payerId),
        gte(payerSettings.fromDate, from),
      ),
    )
    .orderBy(asc(fromDate), desc(version))
}

export type SettingsRow = Said & { id: string; by: string | null; at: Date }

/** All that was said of a payer, in order of the days it holds from; a superseded row stays in it. */
export async function listSettingsRows(tx: Executor, practiceId: PracticeId, payerId: string): Promise<SettingsRow[]> {
  return tx
    .select({
      id: payerSettings.id,
      from: payerSettings.fromDate,
      version: payerSettings.version,
      settings: payerSettings.settings,
      source: payerSettings.source,
      by: users.name,
      at: payerSettings.createdAt,
    })
    .from(payerSettings)
    .leftJoin(users, eq(users.id, payerSettings.userId))
    .where(and(eq(payerSettings.practiceId, practiceId), eq(payerSettings.payerId, payerId)))
    .orderBy(asc(payerSettings.fromDate), asc(payerSettings.version))
}

/** Lets one change of a payer wait for another, until the transaction ends. */
export async function updatePayerLock(tx: Executor, practiceId: PracticeId, payerId: string): Promise<void> {
  await tx
    .select({ id: payers.id })
    .from(payers)
    .where(and(eq(payers.practiceId, practiceId), eq(payers.id, payerId)))
    .for('update')
}

/** The first day of service of what waits for the payer's answer about an add-on; null when nothing waits. */
export async function getFirstDayWaiting(
  tx: Executor,
  practiceId: PracticeId,
  payerId: string,
  code: AddonCode,
): Promise<IsoDate | null> {
  const [row] = await tx
    .select({ day: min(claims.serviceDate) })
    .from(claims)
    .innerJoin(findings, and(eq(findings.practiceId, claims.practiceId), eq(findings.claimId, claims.id)))
    .where(
      and(
        eq(claims.practiceId, practiceId),
        eq(claims.payerId, payerId),
        inArray(claims.state, ['held', 'ready', 'released']),
        eq(findings.rule, 'A-12'),
        eq(findings.severity, 'hold'),
        sql`${findings.facts}->>'code' = ${code}`,
      ),
    )
  return row?.day ?? null
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
