import { expect, test } from 'vitest'
import { homeIsAnAllowedPlace } from '../../../../lib/rules/checks/t-02-home-is-an-allowed-place'
import { aLineSubject, aPayer, aTelehealthSubject, findingsOf, medicare } from '../../../support/rule-subjects'

test.each([
  ['at home', { payer: medicare() }, ['info']],
  ['elsewhere', { payer: medicare(), at: 'elsewhere' as const }, []],
  ['another payer', { payer: aPayer() }, []],
  ['nobody to bill', { payer: null }, []],
])('Medicare’s telehealth at home is noted: %s', (_, over, found) => {
  expect(findingsOf(homeIsAnAllowedPlace, aTelehealthSubject(over))).toEqual(found)
})

test('in person there is nothing to note', () => {
  expect(findingsOf(homeIsAnAllowedPlace, aLineSubject({ payer: medicare() }))).toEqual([])
})
