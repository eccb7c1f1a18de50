import { describe, expect, test } from 'vitest'
import type { IsoDate } from '../../../lib/kernel/dates'
import { inForceByDay, settingOrigin } from '../../../lib/policy/setting-origin'

const row = (from: string, version: number, settings: object, source: string | null) => ({
  ...{ from: from as IsoDate, version, settings, source },
})
const on = (day: string) => day as IsoDate

// The group size said in March; a shorter deadline that comes in December; the minutes asked about in October and
// carried into what comes in December.
const march = row('2026-03-01', 1, { groupMax: 12 }, 'manual')
const october = row('2026-10-01', 1, { groupMax: 12, minMinutes: 60 }, 'call')
const december = row('2026-12-01', 1, { groupMax: 12, timelyFilingDays: 60 }, 'letter')
const carried = row('2026-12-01', 2, { groupMax: 12, timelyFilingDays: 60, minMinutes: 60 }, 'letter')
const rows = [march, december, carried, october]

describe('where a value comes from', () => {
  test.each([
    { field: 'groupMax', day: '2027-01-01', origin: march },
    { field: 'minMinutes', day: '2027-01-01', origin: october },
    { field: 'timelyFilingDays', day: '2027-01-01', origin: december },
    { field: 'timelyFilingDays', day: '2026-11-30', origin: null },
    { field: 'minMinutes', day: '2026-09-30', origin: null },
    { field: 'groupMax', day: '2026-02-28', origin: null },
  ] as const)('$field on $day', ({ field, day, origin }) => {
    expect(settingOrigin(rows, field, on(day))).toBe(origin)
  })

  test('of two rows of one day the one that changed it is named', () => {
    const later = row('2026-03-01', 2, { groupMax: 12, minMinutes: 50 }, 'second call')
    expect(settingOrigin([march, later], 'groupMax', on('2026-03-01'))).toBe(march)
    expect(settingOrigin([march, later], 'minMinutes', on('2026-03-01'))).toBe(later)
  })
})

test('of several rows from one day the one with the highest version counts', () => {
  expect(inForceByDay(rows)).toEqual([march, october, carried])
})
