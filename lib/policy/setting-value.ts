import { isIsoTime } from '../kernel/dates'
import type { SettingField, SettingsChange, SettingValues } from './change-settings'
import { settingValues } from './change-settings'
import { defaultSettings, payerTypes } from './payer-settings'
import type { SettingCard, SettingKind } from './setting-card'
import { holidayOptions, licenceOptions } from './setting-options'

/** Why something cannot stand in a setting, in a sentence; null when it can. */
export function settingProblem({ kind }: Pick<SettingCard, 'kind'>, value: unknown): string | null {
  if (value === null) return 'none' in kind && kind.none !== undefined ? null : 'This is needed.'
  return problems[kind.is](kind as never, value)
}

type Of<Is extends SettingKind['is']> = Extract<SettingKind, { is: Is }>

const problems: { [Is in SettingKind['is']]: (kind: Of<Is>, value: unknown) => string | null } = {
  number: ({ min, max }, value) => wholeProblem(value, min, max),
  yes_no: (_, value) => (typeof value === 'boolean' ? null : 'Choose one.'),
  choice: ({ options }, value) => (options.some((one) => one.value === value) ? null : 'Choose one.'),
  time: (_, value) => (typeof value === 'string' && isIsoTime(value) ? null : 'Use a time like 5:00 PM.'),
  several: ({ options }, value) => {
    const known = options.map((one) => one.value)
    return isTexts(value) && value.every((one) => known.includes(one)) ? null : 'Choose from the list.'
  },
  codes: ({ pattern, example, isMany }, value) => {
    const codes = isMany ? value : [value]
    const form = new RegExp(`^${pattern}$`)
    if (!isTexts(codes) || codes.length > 40) return `Use codes like ${example}.`
    if (codes.length === 0) return `Name one, like ${example}.`
    const wrong = codes.find((one) => !form.test(one))
    return wrong === undefined ? null : wrong === '' ? 'This is needed.' : `${wrong} is no code like ${example}.`
  },
  units: (_, value) => {
    if (value === 'per_session') return null
    return isRecord(value) ? wholeProblem(value.minutes, 1, 240) : 'Choose one.'
  },
  holidays: (_, value) => {
    if (value === 'federal') return null
    const known = holidayOptions.map((one) => one.value)
    return isTexts(value) && value.every((one) => known.includes(one)) ? null : 'Choose from the list.'
  },
  deadline: (_, value) => (value === 'one_year' ? null : wholeProblem(value, 1, 1100)),
  templates: (_, value) =>
    Array.isArray(value) && value.length <= 40
      ? (value.map(templateProblem).find((one) => one !== null) ?? null)
      : 'At most 40 rows.',
}

function templateProblem(row: unknown): string | null {
  if (!isRecord(row)) return 'A row has a code and its modifiers.'
  const { code, licence, telehealth, add } = row
  if (typeof code !== 'string' || !/^[A-Z0-9]{5}$/.test(code)) return 'Each row needs a code like 90853.'
  if (licence !== null && !licenceOptions.some((one) => one.value === licence)) return 'Choose a licence from the list.'
  if (telehealth !== null && typeof telehealth !== 'boolean') return 'Choose a place from the list.'
  const isFine = isTexts(add) && add.length > 0 && add.length <= 4 && add.every((one) => /^[A-Z0-9]{2}$/.test(one))
  return isFine ? null : 'Each row needs one to four modifiers like HJ.'
}

function wholeProblem(value: unknown, min: number, max: number): string | null {
  const isFine = typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
  return isFine ? null : `Use a whole number from ${min} to ${max}.`
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Checked values as a change. No limit where no limit is the default of every payer type is the default: a practice file
 * has no other word for it.
 */
export function asChange(set: Partial<Record<SettingField, unknown>>, reset: readonly SettingField[]): SettingsChange {
  const given = Object.entries(set) as [SettingField, unknown][]
  const isDefault = ([field, value]: [SettingField, unknown]) =>
    value === null && payerTypes.every((type) => settingValues(defaultSettings(type))[field] === null)
  return {
    set: Object.fromEntries(given.filter((one) => !isDefault(one))) as Partial<SettingValues>,
    reset: [...reset, ...given.filter(isDefault).map(([field]) => field)],
  }
}
