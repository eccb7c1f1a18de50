import { and, desc, eq, isNull, lte } from 'drizzle-orm'
import type { Fee } from '../../lib/fees/choose-fee'
import type { IsoDate } from '../../lib/kernel/dates'
import { defaultFilingIndicator, type Payer } from '../../lib/policy/payer'
import { completeSettings } from '../../lib/policy/payer-settings'
import type { Executor, PracticeId } from '../client'
import { fees } from '../schema/fees'
import { payerSettings, payers } from '../schema/payers'

/** The payers with the settings in force on a day, every setting answered. */
export async function listPayerFacts(tx: Executor, practiceId: PracticeId, asOf: IsoDate): Promise<Payer[]> {
  const [known, said] = await Promise.all([
    tx.select().from(payers).where(eq(payers.practiceId, practiceId)),
    tx
      .selectDistinctOn([payerSettings.payerId], { payerId: payerSettings.payerId, settings: payerSettings.settings })
      .from(payerSettings)
      .where(and(eq(payerSettings.practiceId, practiceId), lte(payerSettings.fromDate, asOf)))
      .orderBy(payerSettings.payerId, desc(payerSettings.fromDate), desc(payerSettings.version)),
  ])
  const settingsOf = new Map(said.map((row) => [row.payerId, row.settings]))
  return known.map((payer) => ({
    id: payer.id,
    name: payer.name,
    payerId: payer.payerNumber,
    type: payer.type,
    filingIndicator: payer.filingIndicator ?? defaultFilingIndicator(payer.type),
    settings: completeSettings(payer.type, settingsOf.get(payer.id) ?? {}),
  }))
}

export async function listFeeFacts(tx: Executor, practiceId: PracticeId): Promise<Fee[]> {
  return tx
    .select({
      code: fees.code,
      cents: fees.unitCents,
      payer: fees.payerId,
      from: fees.fromDate,
      modifier: fees.modifier,
    })
    .from(fees)
    .where(and(eq(fees.practiceId, practiceId), isNull(fees.archivedAt)))
}
