import { type DateRange, type IsoDate, isWithin } from '../kernel/dates'
import { ncciEditions } from './ncci-90853'

export type NcciPair = { column1: string; column2: string; indicator: 0 | 1 }

/** An edit as one release of CMS's file has it, with the days on which it is in force; 9 is not in force at all. */
export type NcciEdit = DateRange & { column1: string; column2: string; indicator: 0 | 1 | 9 }
export type NcciRelease = DateRange & { edits: readonly NcciEdit[] }

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
 * day is before the first edition (domain.md 3.1, P-11; source PTP24). A release that the practice has read, that is in
 * force that day and that has the pair at all, also as one that has ended, goes before the editions here.
 */
export function ncciPairOn(
  codeA: string,
  codeB: string,
  date: IsoDate,
  releases: readonly NcciRelease[] = [],
): NcciPair | null {
  const read = editsOf(codeA, codeB, date, releases)
  if (read !== null) {
    const edit = read.find((one) => isWithin(date, one) && one.indicator !== 9)
    return edit && edit.indicator !== 9
      ? { column1: edit.column1, column2: edit.column2, indicator: edit.indicator }
      : null
  }
  const other = codeA === '90853' ? codeB : codeB === '90853' ? codeA : null
  if (other === null) return null
  let found: NcciPair | null = null
  for (const edition of editions) if (edition.from <= date) found = edition.pairs.get(other) ?? null
  return found
}

/** What the first release in force that has a pair says of it; null when none has it. */
function editsOf(
  codeA: string,
  codeB: string,
  date: IsoDate,
  releases: readonly NcciRelease[],
): readonly NcciEdit[] | null {
  for (const release of releases) {
    if (!isWithin(date, release)) continue
    const edits = release.edits.filter(
      ({ column1, column2 }) => (column1 === codeA && column2 === codeB) || (column1 === codeB && column2 === codeA),
    )
    if (edits.length > 0) return edits
  }
  return null
}
