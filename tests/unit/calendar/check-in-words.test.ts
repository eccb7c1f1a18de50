import { describe, expect, test } from 'vitest'
import { calendarHref, stepped } from '../../../app/(practice)/calendar/_components/calendar-href'
import { checkInWords } from '../../../app/(practice)/calendar/_components/check-in-words'
import type { IsoDate } from '../../../lib/kernel/dates'

const day = (text: string) => text as IsoDate
const check = {
  ...{ lengthMinutes: 90, endsNextDay: false, isTwice: false, leaders: [], room: [] },
  hours: { isKnown: true, isInside: true, open: [['09:00', '20:00']] as const, addon: null },
}
const outside = { ...check, hours: { ...check.hours, isInside: false, addon: '99050' as const } }
const warnings = (...asked: Parameters<typeof checkInWords>) =>
  checkInWords(...asked)
    .filter((one) => one.isWarning)
    .map((one) => one.text)

describe('what is said of a time', () => {
  test('inside the posted hours is no warning', () => {
    expect(warnings(check, false)).toEqual([])
    expect(checkInWords(check, false).map((one) => one.text)).toEqual([
      '90 minutes.',
      'Inside the posted hours: no add-on.',
    ])
  })

  test('outside them asks a session of its own why (A-11), and tells one of a series that its code waits (A-09)', () => {
    expect(warnings(outside, false)[0]).toMatch(/9:00 AM to 8:00 PM\. Write down why: 99050 needs the reason \(A-11\)/)
    expect(warnings(outside, true)[0]).toMatch(/waits on hold \(A-09\)/)
    const closed = { ...outside, hours: { ...outside.hours, open: [] } }
    expect(warnings(closed, false)[0]).toMatch(/^The office is closed that day\./)
  })

  test('without posted hours warns of nothing and says that no add-on is billed', () => {
    const unknown = { ...check, hours: { isKnown: false, isInside: false, open: [], addon: null } }
    expect(warnings(unknown, false)).toEqual([])
    expect(checkInWords(unknown, false)[1]?.text).toMatch(/no add-on is billed/)
  })

  test('names who and what is taken, and the hour that comes twice', () => {
    const meeting = { groupName: 'DBT Skills', startTime: '10:00', endTime: '11:30' }
    const taken = { leaders: [{ name: 'Judith Chen', ...meeting }], room: [{ name: 'Room 3', ...meeting }] }
    expect(warnings({ ...check, ...taken, isTwice: true }, false)).toEqual([
      'Judith Chen leads DBT Skills, 10:00 AM to 11:30 AM, then. It can be saved all the same.',
      'Room 3 is taken by DBT Skills, 10:00 AM to 11:30 AM, then. It can be saved all the same.',
      'This time comes twice that night: the clocks go back. The first one is meant.',
    ])
  })
})

test('the address of a calendar says what is not plain, and steps by what is shown', () => {
  const today = day('2026-11-18')
  expect(calendarHref({ view: 'week', day: today }, today)).toBe('/calendar')
  expect(calendarHref({ view: 'day', day: day('2026-11-20'), group: 'g' }, today)).toBe(
    '/calendar?view=day&day=2026-11-20&group=g',
  )
  expect(stepped({ view: 'week', day: today }, -1).day).toBe('2026-11-11')
  expect(stepped({ view: 'day', day: today }, 1).day).toBe('2026-11-19')
})
