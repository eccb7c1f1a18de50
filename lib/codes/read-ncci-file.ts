import { type IsoDate, isIsoDate } from '../kernel/dates'
import { type LineProblem, linesOf } from './line-problem'

export type ReadEdit = {
  column1: string
  column2: string
  from: IsoDate
  through: IsoDate | null
  /** 0: never together. 1: with a modifier. 9: not in force. */
  indicator: 0 | 1 | 9
}

const row = /^([0-9A-Z]{5})\s+([0-9A-Z]{5})\s+(?:\*\s+)?(\d{8})\s+(\d{8}|\*)\s+([019])(?:\s|$)/

/**
 * Reads CMS's quarterly file of NCCI procedure-to-procedure edits, by tabs or blanks: column 1, column 2, * if in force
 * before 1996, first day, last day or *, modifier indicator, rationale (domain.md P-11). What stands above the first edit
 * is its head. Of the edits those are given that concern one of `codes`; `edits` counts them all.
 */
export function readNcciFile(
  text: string,
  codes: ReadonlySet<string>,
): { pairs: ReadEdit[]; edits: number; problems: LineProblem[] } {
  const pairs = new Map<string, ReadEdit>()
  const problems: LineProblem[] = []
  let edits = 0
  for (const { line, content } of linesOf(text)) {
    const [, column1 = '', column2 = '', first = '', last = '', indicator = ''] = row.exec(content) ?? []
    if (column1 === '') {
      if (edits > 0) problems.push({ line, message: 'This is not an edit: two codes, two days and an indicator.' })
      continue
    }
    edits += 1
    const from = dayOf(first)
    const through = last === '*' ? null : dayOf(last)
    if (from === null || (last !== '*' && through === null)) {
      problems.push({ line, message: `${from === null ? first : last} is not a day, written YYYYMMDD.` })
      continue
    }
    if (!codes.has(column1) && !codes.has(column2)) continue
    // An edit may be deleted with effect from its own first day; of one said twice the last word counts.
    const edit = { column1, column2, from, through, indicator: Number(indicator) as 0 | 1 | 9 }
    pairs.set(`${column1} ${column2} ${from}`, edit)
  }
  return { pairs: [...pairs.values()], edits, problems }
}

function dayOf(text: string): IsoDate | null {
  const day = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`
  return isIsoDate(day) ? day : null
}
