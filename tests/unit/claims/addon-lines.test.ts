import { describe, expect, test } from 'vitest'
import { decideAddon } from '../../../lib/claims/addon-lines'
import type { Location } from '../../../lib/hours/location'
import { sessionHours } from '../../../lib/hours/posted-hours'
import { dateOf } from '../../../lib/kernel/dates'
import { aLocation } from '../../support/a-location'
import { aGroupLine, foundOn } from '../../support/a-proposed-line'
import { moment } from '../../support/days'
import { aPayer, aProvider, medicaid, medicare } from '../../support/rule-subjects'

const bills = { '99050': 'bill', '99051': 'bill' } as const
const evening = { start: '2026-10-14T18:00', end: '2026-10-14T19:00' }
const sunday = { start: '2026-10-18T14:00', end: '2026-10-18T15:00' }
const lateFriday = { start: '2026-10-30T16:45', end: '2026-10-30T18:00', actualStart: '2026-10-30T17:10' }

type Given = { start: string; end: string; actualStart?: string }
type More = Parameters<typeof aGroupLine>[1] & { isSeries?: boolean; outsideHoursReason?: string }

/** What is decided, and what is said of it on the claim. */
function decided(session: Given, more: More = {}, location: Location = aLocation(), today = new Set<string>()) {
  const start = moment(session.start)
  const { isSeries = false, outsideHoursReason = null, ...over } = more
  const line = aGroupLine('s1', { payer: aPayer({ addonPolicy: bills }), date: dateOf(start), ...session, ...over })
  const hours = sessionHours(location, start, session.actualStart ? moment(session.actualStart) : null, [])
  Object.assign(line, { hours, isSeries, outsideHoursReason })
  return [decideAddon(line, today), ...foundOn(line)]
}

describe('a code that stands', () => {
  test.each([
    ['an evening', decided(evening), ['99051', 'info A-06']],
    ['a plain morning', decided({ start: '2026-10-14T10:00', end: '2026-10-14T11:00' }), [null]],
    ['a closed day, with its reason', decided(sunday, { outsideHoursReason: 'emergency' }), ['99050', 'info A-07']],
    ['a closed day, without', decided(sunday), ['99050', 'info A-07', 'hold A-11']],
    ['a payer not asked yet', decided(evening, { payer: aPayer() }), ['99051', 'info A-06', 'hold A-12']],
    [
      'an observed holiday alone',
      decided(
        { start: '2026-07-03T10:00', end: '2026-07-03T11:00' },
        { payer: aPayer({ addonPolicy: bills, holidayDay: 'observed' }) },
      ),
      ['99051', 'info A-06', 'warn C-06'],
    ],
  ])('%s', (_, decision, expected) => {
    expect(decision).toEqual(expected)
  })
})

describe('a code that is taken away says why, once', () => {
  const primaryCare = aPayer({ addonPolicy: bills, addonSpecialties: ['primary_care'], addonBaseCodes: ['99213'] })

  test.each([
    ['another place', { placeOfService: '12' }, 'info A-02'],
    ['telehealth', { placeOfService: '10', isTelehealth: true }, 'info A-03'],
    ['Medicare', { payer: medicare({ addonPolicy: bills }) }, 'info A-05'],
    ['Medicare, before its setting is read', { payer: medicare() }, 'info A-05'],
    ['Medicaid', { payer: medicaid() }, 'info A-12'],
    [
      'a payer that does not pay it, before the specialty',
      { payer: aPayer({ addonPolicy: { '99051': 'suppress' }, addonSpecialties: [] }) },
      'info A-12',
    ],
    ['the specialty, of a payer not asked yet', { payer: aPayer({ addonSpecialties: ['primary_care'] }) }, 'info A-13'],
    ['the specialty, before the code', { payer: primaryCare }, 'info A-13'],
    ['the code', { payer: primaryCare, rendering: aProvider({ specialty: 'primary_care' }) }, 'info A-14'],
  ])('%s', (_, over, why) => {
    expect(decided(evening, over)).toEqual([null, why])
  })

  test('the second 99051 of the day', () => {
    const today = new Set<string>()
    expect(decided(evening, {}, aLocation(), today)[0]).toBe('99051')
    expect(decided(evening, {}, aLocation(), today)).toEqual([null, 'info A-17'])
  })

  test('one that was taken away does not count as the first', () => {
    const today = new Set<string>()
    decided(evening, { placeOfService: '12' }, aLocation(), today)
    expect(decided(evening, {}, aLocation(), today)[0]).toBe('99051')
  })
})

describe('a series outside posted hours (A-09)', () => {
  test('is held without the code, whatever the reason', () => {
    expect(decided(sunday, { isSeries: true, outsideHoursReason: 'emergency' })).toEqual([null, 'hold A-09'])
  })

  test.each([
    ['one that does not pay the code', medicaid()],
    ['one not asked yet', aPayer()],
    ['one that pays other specialties and codes', aPayer({ addonSpecialties: [], addonBaseCodes: [] })],
  ])('is held before the payer is asked: %s', (_, payer) => {
    expect(decided(sunday, { isSeries: true, payer })).toEqual([null, 'hold A-09'])
  })

  test.each([
    ['another place', { placeOfService: '12' }, 'info A-02'],
    ['telehealth', { placeOfService: '10', isTelehealth: true }, 'info A-03'],
    ['Medicare', { payer: medicare() }, 'info A-05'],
  ])('is not held where the code falls away before: %s', (_, over, why) => {
    expect(decided(sunday, { isSeries: true, ...over })).toEqual([null, why])
  })

  test('inside them is as good as a single session', () => {
    expect(decided(evening, { isSeries: true })).toEqual(['99051', 'info A-06'])
  })
})

describe('a start that is only late (A-10)', () => {
  test('makes no 99050, and it is said', () => {
    expect(decided(lateFriday)).toEqual([null, 'info A-10'])
  })

  test.each([
    ['Medicare', medicare()],
    ['Medicaid', medicaid()],
    ['a payer not asked yet', aPayer()],
  ])('is said whoever pays: %s', (_, payer) => {
    expect(decided(lateFriday, { payer })).toEqual([null, 'info A-10'])
  })

  test('is not said where something else took a candidate away', () => {
    const late = { start: '2026-10-14T19:30', end: '2026-10-14T21:00', actualStart: '2026-10-14T20:10' }
    expect(decided(late, { payer: medicare() })).toEqual([null, 'info A-05'])
  })

  test('leaves the 99051 of the schedule, and it is said too', () => {
    const late = { start: '2026-10-14T19:30', end: '2026-10-14T21:00', actualStart: '2026-10-14T20:10' }
    expect(decided(late)).toEqual(['99051', 'info A-06', 'info A-10'])
  })
})

describe('nothing is decided', () => {
  test('where the hours are not known, which is said (C-01)', () => {
    expect(decided(evening, {}, aLocation({ postedHours: [] }))).toEqual([null, 'info C-01'])
  })

  test('for nobody to bill, and for a service', () => {
    expect(decided(evening, { payer: null })).toEqual([null])
    expect(decided(lateFriday, { payer: null })).toEqual([null])
    expect(decideAddon(aGroupLine('s1', evening), new Set())).toBeNull()
  })
})
