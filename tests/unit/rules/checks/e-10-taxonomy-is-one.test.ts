import { expect, test } from 'vitest'
import { taxonomyIsOne } from '../../../../lib/rules/checks/e-10-taxonomy-is-one'
import { aClaimSubject, aProvider, findingsOf } from '../../../support/rule-subjects'

test.each([
  ['1041C0700X', []],
  [null, []],
  ['1041C0700', ['hold']],
  ['1041C0700Y', ['hold']],
  ['1041c0700X', ['hold']],
  ['', ['hold']],
])('a taxonomy that is given is nine letters or digits and an X: %j', (taxonomy, found) => {
  const practice = { ...aClaimSubject().practice, taxonomy }
  expect(findingsOf(taxonomyIsOne, aClaimSubject({ rendering: aProvider({ taxonomy }) }))).toEqual(found)
  expect(findingsOf(taxonomyIsOne, aClaimSubject({ practice }))).toEqual(found)
})

test('nobody is billed without a payer', () => {
  expect(findingsOf(taxonomyIsOne, aClaimSubject({ payer: null, rendering: aProvider({ taxonomy: '' }) }))).toEqual([])
})
