import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  cents,
  formatMoney,
  moneyParts,
  parseMoney,
  roundedRatio,
  splitAcross,
  sum,
  timesUnits,
} from '../../../lib/kernel/money'

describe('cents', () => {
  test('are whole numbers, and zero has no sign', () => {
    expect(cents(6000)).toBe(6000)
    expect(Object.is(cents(-0), 0)).toBe(true)
  })

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%s are refused', (amount) => {
    expect(() => cents(amount)).toThrow('whole number')
  })

  test('add up and multiply to cents', () => {
    expect(sum([])).toBe(0)
    expect(sum([6000, 1500, -500])).toBe(7000)
    expect(timesUnits(3000, 2)).toBe(6000)
    expect(() => sum([2 ** 53 - 1, 1])).toThrow('whole number')
    expect(() => timesUnits(3000, 1.0001)).toThrow('whole number')
  })
})

describe('parseMoney', () => {
  test.each([
    ['12', 1200],
    ['12.5', 1250],
    ['12.05', 1205],
    ['1,234.50', 123_450],
    ['$1,075.00', 107_500],
    [' 12 ', 1200],
    ['0', 0],
    ['007', 700],
    ['99999999999.99', 9_999_999_999_999],
  ])('reads %j', (text, amount) => {
    expect(parseMoney(text)).toBe(amount)
  })

  test.each([
    ...['', ' ', '$', '.', '.5', '12.', '12.345', '1,23', '12,34.00', '1,2345', ',123', '1234,567'],
    ...['-5', '+5', '1e3', '0x10', '12.5.0', '1 000', '12,50', '$ 5', '5$', 'NaN', '１２', '100000000000'],
  ])('refuses %j', (text) => {
    expect(parseMoney(text)).toBeNull()
  })

  test('reads what formatMoney writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (amount) => {
        expect(parseMoney(formatMoney(amount))).toBe(amount)
      }),
    )
  })
})

test.each([
  [0, '$0.00'],
  [5, '$0.05'],
  [107_500, '$1,075.00'],
  [-107_500, '−$1,075.00'],
  [123_456_789_01, '$123,456,789.01'],
])('%i is written %s', (amount, text) => {
  expect(formatMoney(amount)).toBe(text)
  const { sign, dollars, cents: hundredths } = moneyParts(amount)
  expect(`${sign}$${dollars}.${hundredths}`).toBe(text)
})

describe('roundedRatio', () => {
  test.each([
    [149, 100, 1],
    [150, 100, 2],
    [250, 100, 3],
    [0, 7, 0],
  ])('%i of %i is %i, half up', (numerator, denominator, rounded) => {
    expect(roundedRatio(numerator, denominator)).toBe(rounded)
  })

  test('is exact to the half, as whole numbers without a limit would have it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e14 }), fc.integer({ min: 1, max: 1e9 }), (numerator, denominator) => {
        const [n, d] = [BigInt(numerator), BigInt(denominator)]
        expect(roundedRatio(numerator, denominator)).toBe(Number((2n * n + d) / (2n * d)))
      }),
    )
  })

  test.each([-1, 0.5, Number.NaN])('%s is no published value', (numerator) => {
    expect(() => roundedRatio(numerator, 100)).toThrow('whole numbers')
  })
})

describe('splitAcross', () => {
  test.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [100, [1, 2], [33, 67]],
    [1, [0, 1], [0, 1]],
    [0, [3, 4], [0, 0]],
    [-100, [1, 1, 1], [-33, -33, -34]],
  ])('%i over %j is %j', (total, weights, shares) => {
    expect(splitAcross(total, weights)).toEqual(shares)
  })

  const weights = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 50 })
  const expectFair = (total: number, each: readonly number[]) => {
    const whole = sum(each)
    fc.pre(whole > 0)
    const shares = splitAcross(total, each)
    expect(sum(shares)).toBe(total)
    for (const [i, share] of shares.entries()) {
      expect(Math.abs(share - (total * (each[i] ?? 0)) / whole)).toBeLessThan(1)
      if (each[i] === 0) expect(share).toBe(0)
    }
  }

  test('shares add up to the whole, each within a cent of its part, and nothing goes to no weight', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 10_000_000 }), weights, expectFair))
  })

  test('and so do the shares of an amount that is taken back', () => {
    fc.assert(fc.property(fc.integer({ min: -10_000_000, max: -1 }), weights, expectFair), { numRuns: 1000 })
  })

  test('weights that add up to nothing are our mistake', () => {
    expect(() => splitAcross(100, [])).toThrow('weights')
    expect(() => splitAcross(100, [0, 0])).toThrow('weights')
  })
})
