import { expect, test } from 'vitest'
import { groupSize } from '../../../lib/attendance/group-size'

const payers = [
  { id: 'b', name: 'Blue', limit: 12 },
  { id: 'm', name: 'Medicare', limit: 10 },
  { id: 'x', name: 'Nobody has it', limit: 2 },
]
const people = (medicare: number, blue: number, none = 0) => [
  ...Array.from({ length: medicare }, () => ({ payerId: 'm' })),
  ...Array.from({ length: blue }, () => ({ payerId: 'b' })),
  ...Array.from({ length: none }, () => ({ payerId: null })),
]

test('a group is measured against the payers of its members, the smallest limit first', () => {
  const size = groupSize(people(3, 4, 1), payers)
  expect(size.limits.map((one) => [one.payerName, one.limit, one.members])).toEqual([
    ['Medicare', 10, 3],
    ['Blue', 12, 4],
  ])
  expect(size).toMatchObject({ people: 8, waiting: 0, next: { people: 11, waiting: 3 } })
})

test('past a limit the claims of that payer wait, and the next limit is told', () => {
  expect(groupSize(people(3, 8), payers)).toMatchObject({ people: 11, waiting: 3, next: { people: 13, waiting: 11 } })
  expect(groupSize(people(5, 8), payers)).toMatchObject({ waiting: 13, next: null })
})

test('without members no payer has a say', () => {
  expect(groupSize([], payers)).toEqual({ people: 0, limits: [], waiting: 0, next: null })
})
