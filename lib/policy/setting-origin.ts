import type { IsoDate } from '../kernel/dates'
import { isSameValue, type SettingField, valuesGiven } from './change-settings'
import type { PayerSettingsGiven } from './payer-settings'

/** One thing said of a payer: from which day it holds, and how the practice knows. */
export type Said = { from: IsoDate; version: number; settings: PayerSettingsGiven; source: string | null }

/** Of several rows from one day the one with the highest version counts; in order of their days. */
export function inForceByDay<Row extends Said>(rows: readonly Row[]): Row[] {
  const byDay = new Map<IsoDate, Row>()
  for (const row of rows) {
    const known = byDay.get(row.from)
    if (!known || known.version < row.version) byDay.set(row.from, row)
  }
  return [...byDay.values()].sort((a, b) => (a.from < b.from ? -1 : 1))
}

/**
 * Since when the value of a setting that holds on a day has been said, and by which row: null when nobody has said it
 * and the default of the payer's type holds. A row that repeats what was said before it is not where it comes from.
 */
export function settingOrigin<Row extends Said>(rows: readonly Row[], field: SettingField, asOf: IsoDate): Row | null {
  const days = inForceByDay(rows).filter((row) => row.from <= asOf)
  const said = (row: Said) => valuesGiven(row.settings)[field]
  const value = days.length === 0 ? undefined : said(days[days.length - 1] as Row)
  if (value === undefined) return null
  const differs = days.findLastIndex((row) => !isSameValue(said(row), value))
  const day = days[differs + 1]?.from
  const ofThatDay = rows.filter((row) => row.from === day).sort((a, b) => a.version - b.version)
  const otherwise = ofThatDay.findLastIndex((row) => !isSameValue(said(row), value))
  return ofThatDay[otherwise + 1] ?? null
}

/** From when a payer's first policy holds when it is made: every day that will ever be billed. */
export const firstPolicyDay = '2000-01-01' as IsoDate
