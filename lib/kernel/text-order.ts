/** Plain text order by UTF-16 code unit, null first: the order in which results are given (contract, "Order"). */
export function byText(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null) return -1
  if (b === null) return 1
  return a < b ? -1 : 1
}
