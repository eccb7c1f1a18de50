import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isNpi, isTaxonomy, npiCheckDigit } from '../../../lib/kernel/identifiers'

/** The check digit by the book: Luhn over 80840 and the number, every second digit from the right doubled. */
function byTheBook(nineDigits: string): string {
  const digits = [...`80840${nineDigits}`].reverse().map(Number)
  const sum = digits.reduce(
    (total, digit, i) => total + (i % 2 === 0 ? ((digit * 2) % 10) + Math.floor(digit / 5) : digit),
    0,
  )
  return String((10 - (sum % 10)) % 10)
}

const nineDigits = fc.stringMatching(/^[12]\d{8}$/)

describe('an NPI', () => {
  test.each(['1234567893', '1999999984', '1444555662', '1777888995', '1100220031'])('%s is one', (npi) => {
    expect(isNpi(npi)).toBe(true)
  })

  test.each(['1234567890', '3234567893', '123456789', '12345678933', '123456789X', '1234567893 ', ''])(
    '%j is none',
    (npi) => {
      expect(isNpi(npi)).toBe(false)
    },
  )

  test('has the check digit of the book', () => {
    fc.assert(
      fc.property(nineDigits, (nine) => {
        expect(npiCheckDigit(nine)).toBe(byTheBook(nine))
      }),
    )
  })

  test('does not survive one wrong digit', () => {
    fc.assert(
      fc.property(nineDigits, fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }), (nine, place, by) => {
        const npi = nine + npiCheckDigit(nine)
        const wrong = String((Number(npi[place]) + by) % 10)
        expect(isNpi(npi)).toBe(true)
        expect(isNpi(npi.slice(0, place) + wrong + npi.slice(place + 1))).toBe(false)
      }),
    )
  })
})

test.each([
  ['1041C0700X', true],
  ['193200000X', true],
  ['1041C0700', false],
  ['1041C07000', false],
  ['1041c0700X', false],
  ['1041C0700XX', false],
])('%s is a taxonomy code: %s', (text, isOne) => {
  expect(isTaxonomy(text)).toBe(isOne)
})
