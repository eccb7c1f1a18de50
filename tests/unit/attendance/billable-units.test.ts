import { expect, test } from 'vitest'
import { billableUnits } from '../../../lib/attendance/billable-units'

test.each([0, 1, 60, 480])('a payer that pays by the session pays one, of %i minutes', (minutes) => {
  expect(billableUnits('per_session', minutes)).toBe(1)
})

test.each([
  [0, 0],
  [29, 0],
  [30, 1],
  [59, 1],
  [60, 2],
  [75, 2],
  [90, 3],
])('a payer that pays by half an hour pays whole ones: %i minutes are %i', (minutes, units) => {
  expect(billableUnits({ minutes: 30 }, minutes)).toBe(units)
})
