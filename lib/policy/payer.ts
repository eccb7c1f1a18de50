import type { IsoDate } from '../kernel/dates'
import { defaultSettings, type PayerSettings, type PayerType } from './payer-settings'

/** A payer as a line knows it: the settings of its day of service, filing indicator answered (SBR09, 837P 2000B). */
export type Payer = {
  id: string
  name: string
  payerId: string
  type: PayerType
  filingIndicator: string
  settings: PayerSettings
}

/** What a payer does from a day on, every setting answered. */
export type SettingsVersion = { from: IsoDate; settings: PayerSettings }

/**
 * A payer over time. `settings` are those of the day that is asked about; a claim is judged by those of its day of
 * service, so that what was done under yesterday's policy keeps it. No versions: the settings hold for every day.
 */
export type DatedPayer = Payer & { versions: readonly SettingsVersion[] }

/** A payer with the settings in force on a day of service; before the first version nothing was said of it. */
export function payerOn(payer: DatedPayer, date: IsoDate): Payer {
  if (payer.versions.length === 0) return payer
  const settings = settingsOn(payer, date)
  return settings === payer.settings ? payer : { ...payer, settings }
}

/** The same payer with some settings fixed on every day, for a question that leaves them out of account. */
export function withSettings(payer: DatedPayer, fixed: Partial<PayerSettings>): DatedPayer {
  return {
    ...payer,
    settings: { ...payer.settings, ...fixed },
    versions: payer.versions.map((one) => ({ ...one, settings: { ...one.settings, ...fixed } })),
  }
}

function settingsOn({ type, versions }: DatedPayer, date: IsoDate): PayerSettings {
  for (let i = versions.length - 1; i >= 0; i -= 1) {
    const version = versions[i]
    if (version && version.from <= date) return version.settings
  }
  return defaultSettings(type)
}

/** The filing indicator of a payer type when the practice has given none: MB, MC, CI (contract, "payers"). */
export function defaultFilingIndicator(type: PayerType): string {
  if (type === 'medicare') return 'MB'
  return type === 'medicaid' ? 'MC' : 'CI'
}
