import { expect, test } from 'vitest'
import { nextFreeDay } from '../../../lib/hours/next-free-day'
import { day } from '../../support/days'

test('the next free day goes past all that are taken, over the end of a month too', () => {
  expect(nextFreeDay(day('2026-11-30'), [])).toBe('2026-11-30')
  expect(nextFreeDay(day('2026-11-30'), [day('2026-11-30'), day('2026-12-01')])).toBe('2026-12-02')
})
