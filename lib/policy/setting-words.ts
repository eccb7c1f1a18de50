import { count, listInWords, timeInWords } from '../kernel/words'
import type { SettingValues } from './change-settings'
import type { ModifierTemplate } from './payer-settings'
import type { Option, SettingCard, SettingKind } from './setting-card'
import { holidayOptions } from './setting-options'

type Value = SettingValues[keyof SettingValues]

/** A setting's value as a person says it: '12 people', 'Saturday, Sunday', 'Do not bill'. */
export function settingInWords({ kind }: Pick<SettingCard, 'kind'>, value: Value | undefined): string {
  if (value === null || value === undefined) return 'none' in kind && kind.none !== undefined ? kind.none : 'None'
  if (typeof value === 'boolean') return kind.is === 'yes_no' ? (value ? kind.yes : kind.no) : String(value)
  if (typeof value === 'number') return numberInWords(kind, value)
  if (typeof value === 'string') return textInWords(kind, value)
  if (isList(value)) return listOf(kind, value)
  return `1 for ${value.minutes} minutes`
}

function numberInWords(kind: SettingKind, value: number): string {
  if (kind.is === 'number') return count(value, kind.noun, kind.plural)
  return count(value, 'day')
}

function textInWords(kind: SettingKind, value: string): string {
  if (kind.is === 'choice') return labelOf(kind.options, value)
  if (kind.is === 'time') return timeInWords(value)
  if (value === 'per_session') return '1 a session'
  if (value === 'federal') return 'The federal eleven'
  return value === 'one_year' ? 'One year' : value
}

function listOf(kind: SettingKind, value: readonly (string | ModifierTemplate)[]): string {
  if (kind.is === 'templates') return value.length === 0 ? 'None' : count(value.length, 'row')
  const texts = value.map(String)
  if (kind.is === 'holidays') return texts.length === 0 ? 'None' : `${texts.length} of ${holidayOptions.length}`
  if (kind.is !== 'several') return texts.length === 0 ? 'None' : texts.join(', ')
  if (texts.length === 0) return kind.empty
  const labels = kind.options.filter((one) => texts.includes(one.value)).map((one) => one.label)
  return labels.length > 3 ? `${labels.length} of ${kind.options.length}` : labels.join(', ')
}

/** '90853, LCSW, by telehealth: HJ, GT'. */
export function templateInWords({ code, licence, telehealth, add }: ModifierTemplate): string {
  const place = telehealth === null ? [] : [telehealth ? 'by telehealth' : 'in the office']
  return `${[code, ...(licence === null ? [] : [licence]), ...place].join(', ')}: ${listInWords(add)}`
}

function labelOf(options: readonly Option[], value: string): string {
  return options.find((one) => one.value === value)?.label ?? value
}

function isList(value: unknown): value is readonly (string | ModifierTemplate)[] {
  return Array.isArray(value)
}
