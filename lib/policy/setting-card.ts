import type { SettingField } from './change-settings'
import type { Citation } from './citations'

export type Option = { value: string; label: string }

/** What may stand in a setting, and so how it is edited. `none` says in words what null means where it may be null. */
export type SettingKind =
  | { is: 'number'; noun: string; plural?: string; min: number; max: number; none?: string }
  | { is: 'yes_no'; yes: string; no: string }
  | { is: 'choice'; options: readonly Option[] }
  | { is: 'time'; none?: string }
  | { is: 'several'; options: readonly Option[]; none?: string; empty: string }
  | { is: 'codes'; pattern: string; example: string; none?: string; isMany: boolean }
  | { is: 'units' }
  | { is: 'holidays' }
  | { is: 'deadline' }
  | { is: 'templates' }

export const settingGroups = {
  hours: 'Evening, weekend and after hours',
  group: 'The group',
  filing: 'Authorization and filing',
} as const
export type SettingGroup = keyof typeof settingGroups

export type SettingCard = {
  field: SettingField
  group: SettingGroup
  label: string
  /** What it is about, in a few words. */
  hint: string
  /** What it means and what it changes on a claim. */
  help: string
  /** The rules that read it (domain.md). */
  rules: readonly string[]
  /** Where the default stands written, for rules that have no check of their own to cite it. */
  cites: readonly Citation[]
  kind: SettingKind
  /** Only the payer can say it: a change asks how the practice knows. */
  isPayersAnswer: boolean
}

/** A card as it is written down: where it stands and what it leaves out are said for all of them together. */
export type Told = Omit<SettingCard, 'field' | 'group' | 'cites' | 'isPayersAnswer'> &
  Partial<Pick<SettingCard, 'cites' | 'isPayersAnswer'>>
