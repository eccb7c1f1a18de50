import { expect, test } from 'vitest'
import { isSameAddress } from '../../../lib/kernel/address'

const office = { street: '100 Harbor St', street2: 'Ste 200', city: 'Anytown', state: 'OH', zip: '432150001' }

test.each([
  ['itself', {}, true],
  ['in capitals', { street: '100 HARBOR ST', city: 'ANYTOWN' }, true],
  ['with blanks at the ends', { street: ' 100 Harbor St ' }, true],
  ['another street', { street: '101 Harbor St' }, false],
  ['another suite', { street2: 'Ste 201' }, false],
  ['no suite', { street2: null }, false],
  ['a shorter ZIP', { zip: '43215' }, false],
  ['another state', { state: 'PA' }, false],
])('two addresses are one place as written: %s', (_, over, isSame) => {
  expect(isSameAddress(office, { ...office, ...over })).toBe(isSame)
})

test('a second line that is empty is none', () => {
  expect(isSameAddress({ ...office, street2: null }, { ...office, street2: '' })).toBe(true)
})

test('a line break in the wrong place does not make two places one', () => {
  expect(isSameAddress({ ...office, street: '1 A', street2: 'B' }, { ...office, street: '1', street2: 'A B' })).toBe(
    false,
  )
})
