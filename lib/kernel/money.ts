import { assert } from './assert'

declare const centsBrand: unique symbol

/** An amount in whole US cents; always a safe integer. */
export type Cents = number & { readonly [centsBrand]: true }

/** Makes cents of a whole number and throws on anything else, so that no fraction of a cent is ever stored. */
export function cents(amount: number): Cents {
  assert(Number.isSafeInteger(amount), `cents must be a whole number, not ${amount}`)
  return (amount === 0 ? 0 : amount) as Cents
}

/** The sum of amounts, 0 for none. */
export function sum(amounts: readonly number[]): Cents {
  let total = 0
  for (const amount of amounts) total += amount
  return cents(total)
}

/** Units times the rate of one unit. */
export function timesUnits(rate: number, units: number): Cents {
  return cents(rate * units)
}

/** A ratio of two whole numbers, not negative, rounded half up to a whole number of cents. */
export function roundedRatio(numerator: number, denominator: number): Cents {
  assert(Number.isSafeInteger(numerator) && numerator >= 0, 'a published rate is made of whole numbers')
  return cents(Math.floor((numerator * 2 + denominator) / (denominator * 2)))
}

/** Divides a total over weights by largest remainder, so that the shares add up to the whole. */
export function splitAcross(total: number, weights: readonly number[]): Cents[] {
  const whole = weights.reduce((a, b) => a + b, 0)
  assert(whole > 0, 'the weights of a split must add up to more than nothing')
  const shares = weights.map((weight) => Math.floor((total * weight) / whole))
  const remainders = weights
    .map((weight, i) => ({ i, remainder: total * weight - Math.floor((total * weight) / whole) * whole }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i)
  let left = total - shares.reduce((a, b) => a + b, 0)
  for (const { i } of remainders) {
    if (left <= 0) break
    shares[i] = (shares[i] ?? 0) + 1
    left -= 1
  }
  return shares.map(cents)
}

/** Reads '12', '12.5' or '1,234.50' digit by digit; null for anything else, a third decimal included. */
export function parseMoney(text: string): Cents | null {
  const match = /^\$?([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,11})(?:\.([0-9]{1,2}))?$/.exec(text.trim())
  if (!match) return null
  const dollars = Number((match[1] ?? '').replaceAll(',', ''))
  const hundredths = Number((match[2] ?? '').padEnd(2, '0'))
  return cents(dollars * 100 + hundredths)
}

/** The dollars and cents of an amount apart, for screens that set them differently: { sign: '−', dollars: '1,075', cents: '00' }. */
export function moneyParts(amount: number): { sign: '' | '−'; dollars: string; cents: string } {
  const positive = Math.abs(amount)
  const hundredths = positive % 100
  const dollars = (positive - hundredths) / 100
  return {
    sign: amount < 0 ? '−' : '',
    dollars: String(dollars).replace(/\B(?=(\d{3})+$)/g, ','),
    cents: String(hundredths).padStart(2, '0'),
  }
}

/** '$1,075.00', with the true minus sign before the dollar for a negative amount. */
export function formatMoney(amount: number): string {
  const parts = moneyParts(amount)
  return `${parts.sign}$${parts.dollars}.${parts.cents}`
}
