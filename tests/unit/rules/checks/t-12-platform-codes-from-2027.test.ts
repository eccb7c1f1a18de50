import { expect, test } from 'vitest'
import { platformCodesFrom2027 } from '../../../../lib/rules/checks/t-12-platform-codes-from-2027'
import { aLineSubject, aPayer, aTelehealthSubject, findingsOf, medicare } from '../../../support/rule-subjects'

test.each([
  ['2026', medicare(), '2026-12-31', []],
  ['2027', medicare(), '2027-01-01', ['warn']],
  ['another payer', aPayer(), '2027-01-01', []],
  ['nobody to bill', null, '2027-01-01', []],
])('Medicare telehealth from 2027 is looked at: %s', (_, payer, date, found) => {
  expect(findingsOf(platformCodesFrom2027, aTelehealthSubject({ payer, date }))).toEqual(found)
})

test('in person there is nothing to check', () => {
  expect(findingsOf(platformCodesFrom2027, aLineSubject({ payer: medicare(), date: '2027-01-01' }))).toEqual([])
})
