import { type IsoDate, isIsoDate } from '@/lib/kernel/dates'
import { formatMoney } from '@/lib/kernel/money'
import { dayInWords, timeInWords } from '@/lib/kernel/words'
import type { FactValue } from '@/lib/rules/finding'

/** A fact as a person reads it: a day, a time, an amount, yes or no; null for what tells nobody anything: an id, and nothing. */
export function factValue(name: string, value: FactValue): string | null {
  if (value === null || value === '') return null
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return name.endsWith('Cents') ? formatMoney(value) : String(value)
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-/.test(value)) return null
  if (isIsoDate(value)) return dayInWords(value)
  if (/^\d{2}:\d{2}$/.test(value)) return timeInWords(value)
  const hours = /^(\d{2}:\d{2})-(\d{2}:\d{2})$/.exec(value)
  if (hours) return `${timeInWords(hours[1] ?? '')} to ${timeInWords(hours[2] ?? '')}`
  const moment = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})$/.exec(value)
  if (moment) return `${dayInWords(moment[1] as IsoDate)}, ${timeInWords(moment[2] ?? '')}`
  return value.replaceAll('_', ' ')
}
