import { expect, test } from 'vitest'
import { feeStanding } from '../../../lib/fees/fee-standing'
import { day } from '../../support/days'

const fee = (from: string | null, payerId: string | null = null) => ({
  ...{ code: '90853', payerId, modifier: null, fromDate: from === null ? null : day(from) },
})

test('a fee counts until a later one of the same code and payer has begun', () => {
  const [first, second, own] = [fee(null), fee('2026-12-01'), fee('2026-01-01', 'acme')]
  const all = [first, second, own]
  expect(all.map((one) => feeStanding(one, all, day('2026-11-30')))).toEqual(['in_force', 'coming', 'in_force'])
  expect(all.map((one) => feeStanding(one, all, day('2026-12-01')))).toEqual(['past', 'in_force', 'in_force'])
})
