import type { IsoDate } from '../kernel/dates'
import { ncciEditions } from './ncci-90853'

export type NcciPair = { column1: string; column2: string; indicator: 0 | 1 }

const editions = ncciEditions.map(({ from, column1Beside, column2Beside }) => {
  const pairs = new Map<string, NcciPair>()
  const add = (codes: string, indicator: 0 | 1, is90853First: boolean) => {
    for (const code of codes.split(/\s+/).filter((word) => word !== '')) {
      const [column1, column2] = is90853First ? ['90853', code] : [code, '90853']
      pairs.set(code, { column1, column2, indicator })
    }
  }
  add(column2Beside.closed, 0, true)
  add(column2Beside.open, 1, true)
  add(column1Beside.closed, 0, false)
  add(column1Beside.open, 1, false)
  return { from, pairs }
})

/**
 * The NCCI edit between two codes of one day, one of which is 90853, by date of service; null when there is none or the
 * day is before the first edition (domain.md 3.1, P-11; source PTP24).
 */
export function ncciPairOn(codeA: string, codeB: string, date: IsoDate): NcciPair | null {
  const other = codeA === '90853' ? codeB : codeB === '90853' ? codeA : null
  if (other === null) return null
  let found: NcciPair | null = null
  for (const edition of editions) if (edition.from <= date) found = edition.pairs.get(other) ?? null
  return found
}
