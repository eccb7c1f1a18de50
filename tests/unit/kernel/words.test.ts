import { expect, test } from 'vitest'
import { count, dayInWords, listInWords, timeInWords } from '../../../lib/kernel/words'
import { day } from '../../support/days'

test.each([
  ['2026-11-14', 'Nov 14, 2026'],
  ['2026-01-01', 'Jan 1, 2026'],
  ['2027-12-31', 'Dec 31, 2027'],
])('%s is said %s', (date, words) => {
  expect(dayInWords(day(date))).toBe(words)
})

test.each([
  ['00:00', '12:00 AM'],
  ['00:05', '12:05 AM'],
  ['11:59', '11:59 AM'],
  ['12:00', '12:00 PM'],
  ['13:00', '1:00 PM'],
  ['23:59', '11:59 PM'],
  ['24:00', '12:00 AM'],
])('%s is said %s', (time, words) => {
  expect(timeInWords(time)).toBe(words)
})

test.each([
  [0, '0 units'],
  [1, '1 unit'],
  [2, '2 units'],
])('%i has its noun: %s', (n, words) => {
  expect(count(n, 'unit')).toBe(words)
})

test('a plural that is not made with s is given', () => {
  expect([count(1, 'person', 'people'), count(2, 'person', 'people')]).toEqual(['1 person', '2 people'])
})

test.each([
  [[], ''],
  [['one'], 'one'],
  [['one', 'two'], 'one and two'],
  [['one', 'two', 'three'], 'one, two and three'],
])('a list is said: %j', (words, said) => {
  expect(listInWords(words)).toBe(said)
})
