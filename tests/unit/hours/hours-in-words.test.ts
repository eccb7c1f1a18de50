import { expect, test } from 'vitest'
import { openInWords } from '../../../lib/hours/hours-in-words'

test('open times are said as people say them', () => {
  expect(openInWords([])).toBe('closed')
  expect(openInWords([['09:00', '12:00']])).toBe('9:00 AM to noon')
  expect(
    openInWords([
      ['09:00', '12:00'],
      ['13:00', '24:00'],
    ]),
  ).toBe('9:00 AM to noon and 1:00 PM to midnight')
})
