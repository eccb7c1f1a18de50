import { expect, test } from 'vitest'
import { codesWithoutFee } from '../../../lib/fees/codes-without-fee'
import { day } from '../../support/days'

const fee = (code: string, cents: number, more = {}) => ({
  code,
  cents,
  payer: null,
  from: null,
  modifier: null,
  ...more,
})

test('a billed code without a general fee on the day is named, one of nothing too (E-34)', () => {
  const fees = [fee('90853', 6000), fee('99050', 0), fee('99051', 1500, { payer: 'acme' }), fee('90785', 2000)]
  expect(codesWithoutFee(fees, ['90785', '90837'], day('2026-11-18'))).toEqual(['90837', '99050', '99051'])
  expect(codesWithoutFee([fee('90853', 6000, { from: '2027-01-01' })], [], day('2026-11-18'))).toContain('90853')
})
