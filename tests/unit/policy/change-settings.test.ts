import { describe, expect, test } from 'vitest'
import { changeSettings, settingValues, valuesGiven } from '../../../lib/policy/change-settings'
import { defaultSettings } from '../../../lib/policy/payer-settings'

const given = { groupMax: 12, addonPolicy: { '99050': 'bill', '99051': 'ask' } } as const

describe('a change of what was said', () => {
  test('replaces the settings it names and leaves the others', () => {
    const change = { set: { 'addonPolicy.99051': 'suppress', minMinutes: 60 }, reset: [] } as const
    expect(changeSettings(given, change)).toEqual({
      groupMax: 12,
      minMinutes: 60,
      addonPolicy: { '99050': 'bill', '99051': 'suppress' },
    })
  })

  test('takes a setting back to its default by not saying it any more', () => {
    expect(changeSettings(given, { set: {}, reset: ['groupMax', 'addonPolicy.99050', 'addonPolicy.99051'] })).toEqual(
      {},
    )
  })

  test('keeps the value that means no limit apart from nothing said', () => {
    const change = { set: { maxUnitsPerMonth: null }, reset: [] }
    expect(valuesGiven(changeSettings({}, change))).toEqual({ maxUnitsPerMonth: null })
  })
})

test('every setting stands once among the values, the add-on codes as two', () => {
  const keys = Object.keys(defaultSettings('medicare')).filter((key) => key !== 'addonPolicy')
  expect(Object.keys(settingValues(defaultSettings('medicare'))).sort()).toEqual(
    [...keys, 'addonPolicy.99050', 'addonPolicy.99051'].sort(),
  )
})
