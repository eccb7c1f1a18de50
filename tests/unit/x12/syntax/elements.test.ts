import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  amountElement,
  dateElement,
  phoneElement,
  taxIdElement,
  unitsElement,
  zipElement,
} from '../../../../lib/x12/syntax/elements'
import { day } from '../an-interchange'

describe('amountElement', () => {
  test.each([
    [0, '0'],
    [5, '0.05'],
    [50, '0.5'],
    [100, '1'],
    [6000, '60'],
    [6050, '60.5'],
    [6055, '60.55'],
    [10_001, '100.01'],
    [9_999_999_999, '99999999.99'],
  ])('%i cents are %s', (cents, text) => expect(amountElement('CLM02', cents)).toBe(text))

  test.each([-1, 0.5, Number.NaN, 1e10, -0.1])('refuses %d', (cents) => {
    expect(() => amountElement('SV102', cents)).toThrow('SV102')
  })

  test('has no leading or trailing zero and gives back the cents', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), (cents) => {
        const text = amountElement('CLM02', cents)
        expect(text).toMatch(/^(0|[1-9]\d{0,7})(\.\d?[1-9])?$/)
        expect(Math.round(Number(text) * 100)).toBe(cents)
      }),
    )
  })
})

describe('the other elements', () => {
  test('a day is CCYYMMDD', () => {
    expect(dateElement('DTP03', day('2024-02-29'))).toBe('20240229')
    expect(() => dateElement('DTP03', day('2/28/2025'))).toThrow('DTP03 is not a day')
  })

  test.each(['5555550100', '(555) 555-0100', '+1 555.555.0100'])('the telephone number %s is ten digits', (phone) => {
    expect(phoneElement('PER04', phone)).toBe('5555550100')
  })

  test.each(['555-0100', '0555550100', '5551550100', '555555010x', '+44 5555550100'])(
    '%s is no telephone number',
    (phone) => {
      expect(() => phoneElement('PER04', phone)).toThrow('PER04')
    },
  )

  test('a ZIP loses its hyphen; five digits do only where they may', () => {
    expect(zipElement('N403', '43215-0001', 'nine')).toBe('432150001')
    expect(zipElement('N403', '43215', 'five or nine')).toBe('43215')
    expect(() => zipElement('N403', '43215', 'nine')).toThrow('N403')
    expect(() => zipElement('N403', '43215-', 'five or nine')).toThrow('N403')
  })

  test('a tax number is nine digits, units a whole number from 1', () => {
    expect(taxIdElement('REF02', '31-1234567')).toBe('311234567')
    expect(() => taxIdElement('REF02', '31123456')).toThrow('REF02')
    expect(unitsElement('SV104', 3)).toBe('3')
    for (const units of [0, -1, 1.5, Number.NaN]) expect(() => unitsElement('SV104', units)).toThrow('SV104')
  })
})
