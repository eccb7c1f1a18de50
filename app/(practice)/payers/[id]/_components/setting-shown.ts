import type { IsoDate } from '@/lib/kernel/dates'
import type { SettingField, SettingValues } from '@/lib/policy/change-settings'

export type SettingValue = SettingValues[SettingField]

/** One setting as the page shows it. */
export type SettingShown = {
  field: SettingField
  value: SettingValue
  /** What holds for the payer's type when nothing is said. */
  fallback: SettingValue
  /** Since when it has been said, and how the practice knows; null while the default holds. */
  origin: { from: IsoDate | null; source: string | null } | null
  /** Where the rule of the default stands written. */
  sources: readonly { name: string; link: string | null; locator: string }[]
}

/** What is to be different: another value, or the default of the type again. What is typed may not be a value yet. */
export type Draft = { value: unknown } | 'default'
export type Drafts = Partial<Record<SettingField, Draft>>
