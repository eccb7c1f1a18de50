import { expect, test } from 'vitest'
import { assert, present } from '../../../lib/kernel/assert'

test('what holds passes, what does not is thrown with its sentence', () => {
  expect(() => assert(true, 'it holds')).not.toThrow()
  expect(() => assert(false, 'it holds')).toThrow('Broken assumption: it holds')
})

test('a value that is there is given, 0 and empty text too', () => {
  expect([present(0, ''), present('', ''), present(false, '')]).toEqual([0, '', false])
})

test.each([null, undefined])('%s is not there', (value) => {
  expect(() => present(value, 'there is a payer P')).toThrow('there is a payer P')
})
