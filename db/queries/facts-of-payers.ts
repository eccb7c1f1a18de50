import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import type { Fee } from '../../lib/fees/choose-fee'
import type { IsoDate } from '../../lib/kernel/dates'
import { type DatedPayer, defaultFilingIndicator, type SettingsVersion } from '../../lib/policy/payer'
import { completeSettings } from '../../lib/policy/payer-settings'
import type { Executor, PracticeId } from '../client'
import { fees } from '../schema/fees'
import { payerSettings, payers } from '../schema/payers'

/** The payers with all the practice has said of them by the day it holds from; `settings` are those in force on a day. */
export async function listPayerFacts(tx: Executor, practiceId: PracticeId, asOf: IsoDate): Promise<DatedPayer[]> {
  const [known, said] = await Promise.all([
    tx.select().from(payers).where(eq(payers.practiceId, practiceId)),
    tx
      .selectDistinctOn([payerSettings.payerId, payerSettings.fromDate], {
        payerId: payerSettings.payerId,
        from: payerSettings.fromDate,
        settings: payerSettings.settings,
      })
      .from(payerSettings)
      .where(eq(payerSettings.practiceId, practiceId))
      .orderBy(payerSettings.payerId, asc(payerSettings.fromDate), desc(payerSettings.version)),
  ])
  return known.map((payer) => {
    const versions: SettingsVersion[] = said
      .filter((row) => row.payerId === payer.id)
      .map(({ from, settings }) => ({ from, settings: completeSettings(payer.type, settings) }))
    const inForce = versions.findLast((one) => one.from <= asOf)
    return {
      id: payer.id,
      name: payer.name,
      payerId: payer.payerNumber,
      type: payer.type,
      filingIndicator: payer.filingIndicator ?? defaultFilingIndicator(payer.type),
      settings: inForce?.settings ?? completeSettings(payer.type, {}),
      versions,
    }
  })
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
