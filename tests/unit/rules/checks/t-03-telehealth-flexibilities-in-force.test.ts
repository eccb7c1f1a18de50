import { expect, test } from 'vitest'
import { telehealthFlexibilitiesInForce } from '../../../../lib/rules/checks/t-03-telehealth-flexibilities-in-force'
import { aLineSubject, aPayer, aTelehealthSubject, findingsOf, medicare } from '../../../support/rule-subjects'

test.each([
  ['the last day known', medicare(), '2027-12-31', []],
  ['the day after', medicare(), '2028-01-01', ['warn']],
  ['an early day', medicare(), '2021-01-01', []],
  ['another payer', aPayer(), '2028-01-01', []],
  ['nobody to bill', null, '2028-01-01', []],
])('telehealth past what is known of Medicare is looked at: %s', (_, payer, date, found) => {
  expect(findingsOf(telehealthFlexibilitiesInForce, aTelehealthSubject({ payer, date }))).toEqual(found)
})

test('in person the day does not matter', () => {
  expect(findingsOf(telehealthFlexibilitiesInForce, aLineSubject({ payer: medicare(), date: '2028-01-01' }))).toEqual(
    [],
  )
})
