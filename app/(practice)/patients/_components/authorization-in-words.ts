import { dayInWords } from '@/lib/kernel/words'
import type { AuthorizationFields } from './patient-view'

export const authorizationWords = {
  approved: 'Approved',
  partial: 'In part',
  denied: 'Denied',
  pended: 'In review',
  closed: 'Closed',
} as const

type Named = AuthorizationFields & { payerName: string; providerName: string | null }

/** An authorization as the fields of the form show it, by the names of the fields. */
export function authorizationInWords(one: Named): Record<string, string> {
  return {
    status: authorizationWords[one.status],
    number: one.number,
    payerId: one.payerName,
    codes: one.codes.join(', '),
    unitsApproved: String(one.unitsApproved),
    unitsUsed: String(one.unitsUsed),
    fromDate: dayInWords(one.fromDate),
    throughDate: dayInWords(one.throughDate),
    providerId: one.providerName ?? '',
  }
}
