import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  chooseAuthorization,
  takeUnits,
  unitsLeft,
  whyNotCovered,
} from '../../../lib/authorizations/choose-authorization'
import { anAccount, aRequest } from '../../support/an-account'
import { day } from '../../support/days'

type Accounts = Parameters<typeof chooseAuthorization>[0]

const chosen = (accounts: Accounts, request = aRequest()) =>
  chooseAuthorization(accounts, request)?.authorization.number ?? null

describe('an authorization fits a line by all of', () => {
  test.each([
    ['payer', anAccount({ payer: 'HZN' }), null],
    ['code', anAccount({ codes: ['90834'] }), null],
    ['one of its codes', anAccount({ codes: ['90834', '90853'] }), 'AUTH1'],
    ['the family of its code', anAccount({ codes: ['group therapy'] }), 'AUTH1'],
    ['the family, as it may be written', anAccount({ codes: ['GROUP_THERAPY'] }), 'AUTH1'],
    ['another family', anAccount({ codes: ['individual therapy'] }), null],
    ['provider, where it names one', anAccount({ provider: 'chen' }), null],
    ['that provider', anAccount({ provider: 'rivera' }), 'AUTH1'],
    ['first day', anAccount({ from: '2026-10-14' }), 'AUTH1'],
    ['the day before its first', anAccount({ from: '2026-10-15' }), null],
    ['last day', anAccount({ through: '2026-10-14' }), 'AUTH1'],
    ['the day after its last', anAccount({ through: '2026-10-13' }), null],
    ['the last unit', anAccount({ unitsUsed: 19 }), 'AUTH1'],
    ['no unit left', anAccount({ unitsUsed: 20 }), null],
    ['approved in part', anAccount({ status: 'partial' }), 'AUTH1'],
    ['pended', anAccount({ status: 'pended' }), null],
    ['denied', anAccount({ status: 'denied' }), null],
    ['closed', anAccount({ status: 'closed' }), null],
  ])('%s', (_, account, number) => {
    expect(chosen([account])).toBe(number)
  })

  test('as many units as the line has', () => {
    const account = anAccount({ unitsUsed: 18 })
    expect(chosen([account], aRequest({ units: 2 }))).toBe('AUTH1')
    expect(chosen([account], aRequest({ units: 3 }))).toBeNull()
  })
})

describe('of several that fit (B-02)', () => {
  // Each row would be lost by the next key: the first that differs decides.
  test.each([
    [
      'the exact code goes before the family',
      anAccount({ number: 'Z', through: '2027-12-31', unitsApproved: 1 }),
      anAccount({ number: 'A', codes: ['group therapy'], through: '2026-12-31' }),
    ],
    [
      'then the earliest end',
      anAccount({ number: 'Z', through: '2026-12-31', unitsApproved: 1 }),
      anAccount({ number: 'A', through: '2027-01-01' }),
    ],
    ['then the most units left', anAccount({ number: 'Z' }), anAccount({ number: 'A', unitsUsed: 1 })],
    ['then the first number in text order', anAccount({ number: 'A10' }), anAccount({ number: 'A9' })],
  ])('%s, in whatever order they come', (_, first, second) => {
    expect(chosen([first, second])).toBe(first.authorization.number)
    expect(chosen([second, first])).toBe(first.authorization.number)
  })

  test('one that does not fit is never preferred', () => {
    expect(chosen([anAccount({ number: 'A', through: '2026-10-13' }), anAccount({ number: 'Z' })])).toBe('Z')
  })

  test('units taken before count: the second line takes the other number', () => {
    const accounts = [anAccount({ number: 'A', unitsApproved: 2 }), anAccount({ number: 'Z', unitsApproved: 2 })]
    const numbers = [1, 2, 3, 4, 5].map(() => {
      const account = chooseAuthorization(accounts, aRequest())
      if (account) takeUnits(account, 'used', 1, day('2026-10-14'))
      return account?.authorization.number ?? null
    })
    expect(numbers).toEqual(['A', 'Z', 'A', 'Z', null])
  })
})

describe('taking units', () => {
  test('used and reserved are told apart, both are gone, and the last day is kept', () => {
    const account = anAccount({ unitsUsed: 3 })
    takeUnits(account, 'used', 2, day('2026-10-21'))
    takeUnits(account, 'reserved', 1, day('2026-10-14'))
    expect(account).toMatchObject({ usedHere: 2, reserved: 1, lastCovered: '2026-10-21' })
    expect(unitsLeft(account)).toBe(14)
  })

  test('more used before than approved is less than nothing', () => {
    expect(unitsLeft(anAccount({ unitsApproved: 10, unitsUsed: 12 }))).toBe(-2)
  })

  test('whatever lines ask, no authorization gives more than it has', () => {
    const approvals = fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 4 })
    fc.assert(
      fc.property(approvals, fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 20 }), (units, wishes) => {
        const accounts = units.map((unitsApproved, i) => anAccount({ number: `A${i}`, unitsApproved }))
        for (const wish of wishes) {
          const account = chooseAuthorization(accounts, aRequest({ units: wish }))
          if (account) takeUnits(account, 'used', wish, day('2026-10-14'))
          // One that could have given it was not passed over.
          else expect(accounts.every((one) => unitsLeft(one) < wish)).toBe(true)
        }
        for (const account of accounts) expect(unitsLeft(account)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('why none fits', () => {
  test.each([
    ['there is none', [], 'none_for_code', null],
    ['none for the code', [anAccount({ codes: ['90834'] })], 'none_for_code', null],
    ['none for the provider', [anAccount({ provider: 'chen' })], 'none_for_code', null],
    ['only a pended one', [anAccount({ status: 'pended' })], 'none_for_code', null],
    ['ended', [anAccount({ through: '2026-10-13' })], 'not_in_force', 'AUTH1'],
    ['begins later', [anAccount({ from: '2026-10-15' })], 'not_in_force', 'AUTH1'],
    ['used up', [anAccount({ unitsUsed: 20 })], 'too_few_units', 'AUTH1'],
    [
      'one ended, one used up',
      [anAccount({ number: 'A', through: '2026-10-13' }), anAccount({ number: 'B', unitsUsed: 20 })],
      'too_few_units',
      'B',
    ],
    [
      'the one that ended last is the nearest',
      [anAccount({ number: 'A', through: '2026-10-01' }), anAccount({ number: 'B', through: '2026-10-13' })],
      'not_in_force',
      'B',
    ],
    [
      'one that has ended is nearer than one that has not begun',
      [anAccount({ number: 'A', through: '2026-10-01' }), anAccount({ number: 'B', from: '2026-11-01' })],
      'not_in_force',
      'A',
    ],
  ] as const)('%s', (_, accounts, missing, nearest) => {
    const why = whyNotCovered(accounts, aRequest())
    expect([why.missing, why.nearest?.authorization.number ?? null]).toEqual([missing, nearest])
  })
})
