import { expect, test } from 'vitest'
import { unitsWithinCaps } from '../../../../lib/rules/checks/g-04-units-within-caps'
import { aLineSubject, findingsOf, medicaid, someUnits } from '../../../support/rule-subjects'

const byHalfHours = medicaid({ unitBasis: { minutes: 30 }, maxUnitsPerDay: 3, maxUnitsPerMonth: 15 })
const units = (over: object) => aLineSubject({ payer: byHalfHours, units: someUnits(over) })

test.each([
  ['all that is wanted', units({ wanted: 2, allowed: 2 }), []],
  ['a part', units({ wanted: 2, allowed: 1 }), ['hold']],
  ['nothing', units({ wanted: 2, allowed: 0 }), ['block']],
  ['less than one unit of time', units({ wanted: 0, allowed: 0, minutes: 29 }), ['block']],
])('a cap that bites holds what is left and blocks what is nothing: %s', (_, subject, found) => {
  expect(findingsOf(unitsWithinCaps, subject)).toEqual(found)
})

test('the second 90853 where one is paid is said by G-03 alone', () => {
  const none = someUnits({ allowed: 0, earlierToday: true })
  expect(findingsOf(unitsWithinCaps, aLineSubject({ units: none }))).toEqual([])
  expect(findingsOf(unitsWithinCaps, aLineSubject({ units: { ...none, earlierToday: false } }))).toEqual(['block'])
})

test.each([
  ['another code', { code: '90849' }],
  ['nobody to bill', { payer: null }],
])('no cap on %s', (_, over) => {
  expect(findingsOf(unitsWithinCaps, aLineSubject({ units: someUnits({ allowed: 0 }), ...over }))).toEqual([])
})

test('what was counted is kept with the decision', () => {
  expect(
    unitsWithinCaps.check(units({ wanted: 3, allowed: 1, minutes: 95, usedToday: 2, usedThisMonth: 9 }))[0]?.facts,
  ).toEqual({
    minutes: 95,
    unitMinutes: 30,
    wanted: 3,
    allowed: 1,
    usedToday: 2,
    maxUnitsPerDay: 3,
    usedThisMonth: 9,
    maxUnitsPerMonth: 15,
  })
})
