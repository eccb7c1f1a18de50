import type { IsoDate } from '../kernel/dates'

type Dated = { code: string; payerId: string | null; modifier: string | null; fromDate: IsoDate | null }

/** Whether a fee counts on a day, will, or has been followed by a later one for the same code, payer and modifier. */
export function feeStanding(fee: Dated, all: readonly Dated[], date: IsoDate): 'in_force' | 'coming' | 'past' {
  const begins = (one: Dated) => one.fromDate ?? ''
  if (begins(fee) > date) return 'coming'
  const isFollowed = all.some(
    (one) =>
      one.code === fee.code &&
      one.payerId === fee.payerId &&
      one.modifier === fee.modifier &&
      begins(one) <= date &&
      begins(one) > begins(fee),
  )
  return isFollowed ? 'past' : 'in_force'
}
