import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseFee, type Fee, indexFees } from '../../../lib/fees/choose-fee'
import { day } from '../../support/days'

function fee(cents: number, said: Partial<Fee> = {}): Fee {
  return { code: '90853', cents, payer: null, from: null, modifier: null, ...said }
}

function centsOf(fees: Fee[], payer: string | null = 'ACME', modifiers: string[] = [], date = '2026-10-14') {
  return chooseFee(indexFees(fees), '90853', payer, modifiers, day(date))?.cents ?? null
}

describe('the fee of a line', () => {
  test('is that of its code', () => {
    expect(centsOf([fee(6000), fee(1500, { code: '99051' })])).toBe(6000)
    expect(centsOf([fee(1500, { code: '99051' })])).toBeNull()
    expect(centsOf([])).toBeNull()
  })

  test('is the payer’s own before the general one, however new or exact that is', () => {
    const fees = [fee(6000, { from: day('2026-10-01'), modifier: '95' }), fee(5500, { payer: 'ACME' })]
    expect(centsOf(fees, 'ACME', ['95'])).toBe(5500)
    expect(centsOf(fees, 'OTHER', ['95'])).toBe(6000)
  })

  test('is never another payer’s, and without a payer is the general one', () => {
    expect(centsOf([fee(5500, { payer: 'OTHER' })])).toBeNull()
    expect(centsOf([fee(5500, { payer: 'ACME' }), fee(6000)], null)).toBe(6000)
  })

  test('is one with a modifier of the line before one without, and never one of another modifier', () => {
    const fees = [fee(6000, { from: day('2026-10-01') }), fee(4500, { modifier: 'HQ' })]
    expect(centsOf(fees, 'ACME', ['95', 'HQ'])).toBe(4500)
    expect(centsOf(fees, 'ACME', ['95'])).toBe(6000)
    expect(centsOf(fees, 'ACME', [])).toBe(6000)
  })

  test.each([
    ['2026-05-31', 5000],
    ['2026-06-01', 6000],
    ['2026-12-31', 6000],
    ['2027-01-01', 7000],
  ])('is on %s the latest that has begun', (date, expected) => {
    const fees = [fee(7000, { from: day('2027-01-01') }), fee(5000), fee(6000, { from: day('2026-06-01') })]
    expect(centsOf(fees, 'ACME', [], date)).toBe(expected)
  })

  test('falls back to the general one while the payer’s own has not begun', () => {
    expect(centsOf([fee(5500, { payer: 'ACME', from: day('2027-01-01') }), fee(6000)])).toBe(6000)
  })

  test('does not depend on the order in which fees are entered', () => {
    const different = [null, 'ACME'].flatMap((payer) =>
      [null, '95'].flatMap((modifier) => [null, day('2026-06-01')].map((from) => ({ payer, modifier, from }))),
    )
    const entered = different.map((one, i) => fee(1000 + i, one))
    fc.assert(
      fc.property(fc.shuffledSubarray(entered), fc.constantFrom('ACME', null), fc.boolean(), (fees, payer, has) => {
        const sorted = [...fees].sort((a, b) => a.cents - b.cents)
        const modifiers = has ? ['95'] : []
        expect(centsOf(fees, payer, modifiers)).toBe(centsOf(sorted, payer, modifiers))
      }),
    )
  })
})
