import { activities } from '../codes/activities'
import { holidayNames } from '../codes/holiday-names'
import { licences } from '../codes/licences'
import { weekdays } from '../kernel/dates'
import type { Option } from './setting-card'

/** Choices as value and label. */
export const options = (...pairs: readonly (readonly [value: string, label: string])[]): Option[] =>
  pairs.map(([value, label]) => ({ value, label }))
const inWords = (values: readonly string[]) =>
  values.map((value) => ({ value, label: sentenceCase(value.replaceAll('_', ' ')) }))

function sentenceCase(text: string): string {
  const known: Record<string, string> = {
    'mlk day': 'Martin Luther King Day',
    'adl monitoring': 'Monitoring of daily living',
    'dbt skills': 'DBT skills',
  }
  return known[text] ?? `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

export const weekdayOptions = weekdays.map((value) => ({
  value,
  label: {
    mon: 'Monday',
    tue: 'Tuesday',
    wed: 'Wednesday',
    thu: 'Thursday',
    fri: 'Friday',
    sat: 'Saturday',
    sun: 'Sunday',
  }[value],
}))
export const holidayOptions = inWords(holidayNames)
export const licenceOptions = licences.map((value) => ({ value, label: value === 'associate' ? 'Associate' : value }))
export const activityOptions = inWords(activities)
