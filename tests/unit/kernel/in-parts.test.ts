import { expect, test } from 'vitest'
import { inParts } from '../../../lib/kernel/in-parts'

test.each([
  { items: [], parts: [] },
  { items: [1], parts: [[1]] },
  { items: [1, 2], parts: [[1, 2]] },
  {
    items: [1, 2, 3, 4, 5],
    parts: [[1, 2], [3, 4], [5]],
  },
])('$items by twos: $parts', ({ items, parts }) => {
  expect(inParts(items, 2)).toEqual(parts)
})

test('a thousand at a time when nothing else is said', () => {
  expect(inParts(Array.from({ length: 1001 }, (_, i) => i)).map((one) => one.length)).toEqual([1000, 1])
})
