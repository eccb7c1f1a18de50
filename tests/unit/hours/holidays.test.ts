import { describe, expect, test } from 'vitest'
import { type HolidayName, holidayNames } from '../../../lib/codes/holiday-names'
import { holidayDate, matchHoliday, observedDay } from '../../../lib/hours/holidays'
import { addDays, yearOf } from '../../../lib/kernel/dates'
import { day } from '../../support/days'

// The federal eleven in the order of holidayNames, and those kept on another day (5 U.S.C. 6103; domain.md C-05, C-06).
const years: [number, string, Record<string, string>][] = [
  [2024, '01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25', {}],
  [2025, '01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25', {}],
  [2026, '01-01 01-19 02-16 05-25 06-19 07-04 09-07 10-12 11-11 11-26 12-25', { '2026-07-04': '2026-07-03' }],
  [
    2027,
    '01-01 01-18 02-15 05-31 06-19 07-04 09-06 10-11 11-11 11-25 12-25',
    { '2027-06-19': '2027-06-18', '2027-07-04': '2027-07-05', '2027-12-25': '2027-12-24' },
  ],
  [
    2028,
    '01-01 01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-11 11-23 12-25',
    { '2028-01-01': '2027-12-31', '2028-11-11': '2028-11-10' },
  ],
  [2029, '01-01 01-15 02-19 05-28 06-19 07-04 09-03 10-08 11-11 11-22 12-25', { '2029-11-11': '2029-11-12' }],
  [2030, '01-01 01-21 02-18 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25', {}],
]

const calendar = years.flatMap(([year, dates, moved]) =>
  dates.split(' ').map((date, i) => {
    const actual = day(`${year}-${date}`)
    return { name: holidayNames[i] as HolidayName, actual, observed: day(moved[actual] ?? actual) }
  }),
)

describe('the federal holidays of seven years', () => {
  test('fall on these days and are kept on these', () => {
    expect(calendar).toHaveLength(77)
    for (const { name, actual, observed } of calendar) {
      expect([name, holidayDate(name, yearOf(actual))]).toEqual([name, actual])
      expect([name, observedDay(actual)]).toEqual([name, observed])
    }
  })

  test('are found on these days and on no other', () => {
    // 2030-12-31 is left to itself: whether New Year's Day of 2031 is kept on it is not in the table.
    for (let date = day('2024-01-01'); date < '2030-12-31'; date = addDays(date, 1)) {
      const byActual = calendar.find((one) => one.actual === date)
      const byObserved = calendar.find((one) => one.observed === date)
      const actual = byActual ? { name: byActual.name, by: 'actual' } : null
      const observed = byObserved
        ? { name: byObserved.name, by: byObserved.actual === date ? 'actual' : 'observed' }
        : null
      expect([date, matchHoliday(date, holidayNames, 'actual')]).toEqual([date, actual])
      expect([date, matchHoliday(date, holidayNames, 'observed')]).toEqual([date, observed])
      expect([date, matchHoliday(date, holidayNames, 'both')]).toEqual([date, actual ?? observed])
    }
  })
})

describe('which holiday a day is', () => {
  // Saturday is kept on the Friday before, Sunday on the Monday after (domain.md C-06).
  test.each([
    ['2026-07-04', 'actual', { name: 'independence_day', by: 'actual' }],
    ['2026-07-04', 'observed', null],
    ['2026-07-04', 'both', { name: 'independence_day', by: 'actual' }],
    ['2026-07-03', 'actual', null],
    ['2026-07-03', 'observed', { name: 'independence_day', by: 'observed' }],
    ['2026-07-03', 'both', { name: 'independence_day', by: 'observed' }],
    ['2027-06-18', 'observed', { name: 'juneteenth', by: 'observed' }],
    ['2027-07-05', 'observed', { name: 'independence_day', by: 'observed' }],
    ['2027-12-24', 'both', { name: 'christmas', by: 'observed' }],
    ['2027-12-31', 'both', { name: 'new_years_day', by: 'observed' }],
    ['2027-12-31', 'actual', null],
    ['2028-01-01', 'actual', { name: 'new_years_day', by: 'actual' }],
    ['2028-01-01', 'observed', null],
    ['2023-01-02', 'observed', { name: 'new_years_day', by: 'observed' }],
    ['2026-11-26', 'observed', { name: 'thanksgiving', by: 'actual' }],
    ['2026-11-27', 'both', null],
  ] as const)('%s by %s', (date, mode, match) => {
    expect(matchHoliday(day(date), holidayNames, mode)).toEqual(match)
  })

  test('is only one of those named', () => {
    expect(matchHoliday(day('2026-12-25'), ['thanksgiving'], 'both')).toBeNull()
    expect(matchHoliday(day('2026-12-25'), ['thanksgiving', 'christmas'], 'both')).not.toBeNull()
    expect(matchHoliday(day('2026-12-25'), [], 'both')).toBeNull()
  })

  test('is answered the same when asked again, each way apart', () => {
    const names: HolidayName[] = ['independence_day']
    for (const _ of [1, 2]) {
      expect(matchHoliday(day('2026-07-03'), names, 'both')).not.toBeNull()
      expect(matchHoliday(day('2026-07-03'), names, 'actual')).toBeNull()
    }
  })
})
