import type { PayerType } from '@/lib/policy/payer-settings'

export const payerTypeWords: Record<PayerType, string> = {
  commercial: 'Commercial',
  medicare: 'Medicare',
  medicaid: 'Medicaid',
}
