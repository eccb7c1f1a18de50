import { describe, expect, test } from 'vitest'
import type { IsoDate } from '../../../lib/kernel/dates'
import { readDay } from '../../../lib/kernel/read-day'

const today = '2026-11-18' as IsoDate

describe('a day is read as people type it', () => {
  test.each([
    ['2026-11-25', '2026-11-25'],
    ['11/25', '2026-11-25'],
    ['11/25/2027', '2027-11-25'],
    ['3/9/88', '1988-03-09'],
    ['3/9/30', '2030-03-09'],
    ['nov 25', '2026-11-25'],
    ['Nov 25, 2027', '2027-11-25'],
    ['Wed, Nov 18', '2026-11-18'],
    ['February 3 2027', '2027-02-03'],
    ['today', '2026-11-18'],
    ['+7', '2026-11-25'],
    ['-1', '2026-11-17'],
  ])('%s is %s', (text, day) => expect(readDay(text, today)).toBe(day))

  test.each(['', 'soon', '2/30', '13/1', 'nov', '2026-02-30', 'xyz 4', '1/2/345'])('%j is no day', (text) =>
    expect(readDay(text, today)).toBeNull(),
  )
})
