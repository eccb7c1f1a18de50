import type { IsoDate } from '../lib/kernel/dates'
import { changeSettings, type SettingsChange } from '../lib/policy/change-settings'
import type { Tx } from './client'
import type { Actor } from './in-practice'
import { getSettingsInForce, insertSettings, listSettingsFrom, updatePayerLock } from './queries/payers'
import { remakeUnsentClaims } from './remake-claims'

type Maker = Pick<Actor, 'practiceId' | 'userId' | 'today' | 'now'>

export type PayerChange = {
  payerId: string
  /** The first day of service that follows the new policy; earlier ones keep the earlier policy. */
  from: IsoDate
  change: SettingsChange
  /** How the practice knows. */
  source: string | null
}

/**
 * Writes down what a payer does from a day on. Nothing is edited: the day gets a row with what was in force on it and the
 * change, and so does every later day on which something else was said, so that a change that is only coming is not lost.
 */
export async function writePayerChange(
  tx: Tx,
  maker: Maker,
  { payerId, from, change, source }: PayerChange,
): Promise<void> {
  const { practiceId, userId, now } = maker
  await updatePayerLock(tx, practiceId, payerId)
  const inForce = await getSettingsInForce(tx, practiceId, payerId, from)
  const isSameDay = inForce?.fromDate === from
  const version = isSameDay ? inForce.version + 1 : 1
  const settings = changeSettings(inForce?.settings ?? {}, change)
  await insertSettings(tx, practiceId, { payerId, fromDate: from, version, settings, source, userId, now })
  for (const later of await listSettingsFrom(tx, practiceId, payerId, from)) {
    if (later.fromDate === from) continue
    await insertSettings(tx, practiceId, {
      ...{ payerId, fromDate: later.fromDate, version: later.version + 1, source: later.source, userId, now },
      settings: changeSettings(later.settings, change),
    })
  }
}

/** The same, and lets every claim that has not been sent follow. */
export async function changePayer(tx: Tx, maker: Maker, change: PayerChange) {
  await writePayerChange(tx, maker, change)
  return remakeUnsentClaims(tx, maker)
}
