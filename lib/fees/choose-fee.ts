import type { IsoDate } from '../kernel/dates'

/** What the practice charges for a unit of a code; payer null is for all, from null is from the beginning. */
export type Fee = { code: string; cents: number; payer: string | null; from: IsoDate | null; modifier: string | null }

export type FeeIndex = ReadonlyMap<string, readonly Fee[]>

/** Makes the fees findable by code. */
export function indexFees(fees: readonly Fee[]): FeeIndex {
  const index = new Map<string, Fee[]>()
  for (const fee of fees) {
    const list = index.get(fee.code)
    if (list) list.push(fee)
    else index.set(fee.code, [fee])
  }
  return index
}

/**
 * The fee of a code on a day: the payer's own before the general one, then one with a modifier of the line before one
 * without, then the latest that has begun; null when there is none (contract, "Money and units").
 */
export function chooseFee(
  index: FeeIndex,
  code: string,
  payer: string | null,
  modifiers: readonly string[],
  date: IsoDate,
): Fee | null {
  let best: Fee | null = null
  let bestRank = -1
  for (const fee of index.get(code) ?? []) {
    if (fee.payer !== null && fee.payer !== payer) continue
    if (fee.modifier !== null && !modifiers.includes(fee.modifier)) continue
    if (fee.from !== null && fee.from > date) continue
    const rank = (fee.payer !== null ? 2 : 0) + (fee.modifier !== null ? 1 : 0)
    const isLater = rank === bestRank && (fee.from ?? '') > (best?.from ?? '')
    if (rank > bestRank || isLater) {
      best = fee
      bestRank = rank
    }
  }
  return best
}
