import { expect, test } from 'vitest'
import { renderingHasAnNpi } from '../../../../lib/rules/checks/e-09-rendering-has-an-npi'
import { aClaimSubject, anAssociate, aProvider, findingsOf, messageOf } from '../../../support/rule-subjects'

test.each([
  ['a clinician with an NPI', {}, []],
  ['a clinician without', { rendering: anAssociate() }, ['hold']],
  ['an associate whose supervisor is still to be named', { rendering: anAssociate(), needsOwnNpi: false }, []],
  ['a supervisor with an NPI', { supervising: aProvider() }, []],
  ['a supervisor without', { supervising: aProvider({ npi: null }) }, ['hold']],
  ['nobody to bill', { payer: null, rendering: anAssociate() }, []],
])('whoever stands on the claim has an NPI: %s', (_, over, found) => {
  expect(findingsOf(renderingHasAnNpi, aClaimSubject(over))).toEqual(found)
})

test('it names who has none', () => {
  expect(messageOf(renderingHasAnNpi, aClaimSubject({ rendering: anAssociate() }))).toContain('Joe Park')
})
