import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byText } from '../../../lib/kernel/text-order'

test('plain text order: null first, digits before capitals before small letters, never a locale’s', () => {
  const sorted = [null, '', '10', '9', 'A', 'Z', 'a', 'b', 'é']
  expect([...sorted].reverse().sort(byText)).toEqual(sorted)
})

test('is an order: equal is 0, and turned round it is the opposite', () => {
  const text = fc.option(fc.string({ maxLength: 3 }), { freq: 3 })
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(byText(a, b) === 0).toBe(a === b)
      expect(byText(a, b) + byText(b, a)).toBe(0)
    }),
  )
})
