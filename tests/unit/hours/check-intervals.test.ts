import { expect, test } from 'vitest'
import { changedDays, inOrder, intervalsProblem, isSameWeek } from '../../../lib/hours/check-intervals'
import type { OpenInterval } from '../../../lib/hours/location'

test.each<[string, OpenInterval[], string | null]>([
  ['none at all', [], null],
  ['to the end of the day', [['09:00', '24:00']], null],
  [
    'two that touch',
    [
      ['09:00', '12:00'],
      ['12:00', '17:00'],
    ],
    null,
  ],
  ['one that is empty', [['09:00', '09:00']], '9:00 AM to 9:00 AM ends before it begins.'],
  ['one that runs backwards', [['17:00', '09:00']], '5:00 PM to 9:00 AM ends before it begins.'],
  [
    'two that overlap',
    [
      ['09:00', '13:00'],
      ['12:00', '17:00'],
    ],
    '9:00 AM to 1:00 PM and noon to 5:00 PM overlap.',
  ],
])('the open times of a day, %s', (_, open, problem) => {
  expect(intervalsProblem(open)).toBe(problem)
})

test('open times are put in the order of the clock', () => {
  expect(
    inOrder([
      ['13:00', '17:00'],
      ['09:00', '12:00'],
    ]),
  ).toEqual([
    ['09:00', '12:00'],
    ['13:00', '17:00'],
  ])
})

test('two weeks are the same when every day is, and differ on the days that are not', () => {
  const week = { mon: [['09:00', '17:00'] as const], sun: [] }
  expect(isSameWeek(week, { mon: [['09:00', '17:00']] })).toBe(true)
  expect(changedDays(week, { mon: [['09:00', '18:00']], sat: [['09:00', '12:00']] })).toEqual(['mon', 'sat'])
})
