import type { PayerSettings, PayerType } from './payer-settings'

/** A payer as the engine knows it: settings complete, filing indicator answered (SBR09, 837P 2000B). */
export type Payer = {
  id: string
  name: string
  payerId: string
  type: PayerType
  filingIndicator: string
  settings: PayerSettings
}

/** The filing indicator of a payer type when the practice has given none: MB, MC, CI (contract, "payers"). */
export function defaultFilingIndicator(type: PayerType): string {
  if (type === 'medicare') return 'MB'
  return type === 'medicaid' ? 'MC' : 'CI'
}
