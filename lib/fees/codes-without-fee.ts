import type { IsoDate } from '../kernel/dates'
import { chooseFee, type Fee, indexFees } from './choose-fee'

/** The codes that a group practice bills in any case. */
const always: readonly string[] = ['90853', '99050', '99051']

/**
 * Which of the billed codes have no fee for every payer on a day, in order: a line of theirs is held (domain.md E-34). A
 * fee of nothing counts as none.
 */
export function codesWithoutFee(fees: readonly Fee[], billed: readonly string[], date: IsoDate): string[] {
  const index = indexFees(fees)
  return [...new Set([...always, ...billed])]
    .filter((code) => (chooseFee(index, code, null, [], date)?.cents ?? 0) === 0)
    .sort()
}
