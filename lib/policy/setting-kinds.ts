import type { SettingKind } from './setting-card'

/** A number of people. */
export const people = (min: number): SettingKind => ({ is: 'number', noun: 'person', plural: 'people', min, max: 99 })

/** A number of minutes; `none` where there may be no limit. */
export const minutes = (none?: string): SettingKind => ({
  ...{ is: 'number', noun: 'minute', min: 0, max: 600 },
  ...(none === undefined ? {} : { none }),
})

/** A number of days. */
export const days: SettingKind = { is: 'number', noun: 'day', min: 0, max: 366 }

/** One modifier. */
export const modifier = (none?: string): SettingKind => ({
  ...{ is: 'codes', pattern: '[A-Z0-9]{2}', example: '59', isMany: false },
  ...(none === undefined ? {} : { none }),
})
