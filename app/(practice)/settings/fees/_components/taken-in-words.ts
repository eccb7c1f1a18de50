import type { IsoDate } from '@/lib/kernel/dates'
import { formatMoney } from '@/lib/kernel/money'
import { dayInWords } from '@/lib/kernel/words'

/** Why a fee is not added: the same one stands from that day, and what to do. */
export function takenInWords(unitCents: number, from: IsoDate | null): string {
  const amount = formatMoney(unitCents)
  if (from === null) return `It costs ${amount} from the beginning. Say from which day the new amount holds.`
  return `From ${dayInWords(from)} it costs ${amount} already. Remove that fee, or use another day.`
}
