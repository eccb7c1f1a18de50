import { expect, test } from 'vitest'
import { filingIndicatorIsKnown } from '../../../../lib/rules/checks/e-22-filing-indicator-is-known'
import { aClaimSubject, aPayer, findingsOf } from '../../../support/rule-subjects'

test.each([
  ['CI', []],
  ['BL', []],
  ['ZZ', []],
  ['XX', ['hold']],
  ['ci', ['hold']],
  ['', ['hold']],
])('a filing indicator is one of the list: %j', (filingIndicator, found) => {
  expect(findingsOf(filingIndicatorIsKnown, aClaimSubject({ payer: aPayer({}, { filingIndicator }) }))).toEqual(found)
})

test('nobody to bill has none', () => {
  expect(findingsOf(filingIndicatorIsKnown, aClaimSubject({ payer: null }))).toEqual([])
})
