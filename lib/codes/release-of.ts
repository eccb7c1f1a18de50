import { addDays, type IsoDate, isoDate } from '../kernel/dates'

export type ReleaseKind = 'icd10cm' | 'ncci_ptp'
export type ReleaseName = { kind: ReleaseKind | null; from: IsoDate | null; through: IsoDate | null }

/**
 * What the name of a published file says of it: 'icd10cm-order-2027.txt' is the federal year 2027, from October 2026 on;
 * 'ccipra-v323r0-f1.txt' is the fourth quarter of 2026 (domain.md P-11).
 */
export function releaseOf(fileName: string): ReleaseName {
  const name = fileName.toLowerCase()
  const year = /icd-?10.*?(20\d{2})/.exec(name)?.[1]
  if (year) {
    return { kind: 'icd10cm', from: isoDate(Number(year) - 1, 10, 1), through: isoDate(Number(year), 9, 30) }
  }
  const [, version, quarter] = /v(\d{2})([0-3])r\d/.exec(name) ?? []
  if (version && quarter) {
    // Version 32 is 2026.
    const first = 1994 + Number(version)
    const from = isoDate(first, 3 * Number(quarter) + 1, 1)
    const next = quarter === '3' ? isoDate(first + 1, 1, 1) : isoDate(first, 3 * Number(quarter) + 4, 1)
    return { kind: 'ncci_ptp', from, through: addDays(next, -1) }
  }
  if (/icd-?10|order/.test(name)) return { kind: 'icd10cm', from: null, through: null }
  return { kind: /ncci|ptp|ccipra/.test(name) ? 'ncci_ptp' : null, from: null, through: null }
}
