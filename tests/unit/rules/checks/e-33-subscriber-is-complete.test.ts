import { expect, test } from 'vitest'
import { subscriberIsComplete } from '../../../../lib/rules/checks/e-33-subscriber-is-complete'
import { aClaimSubject, aCoverage, aPerson, aProvider, findingsOf } from '../../../support/rule-subjects'

const address = aPerson().address

test.each([
  ['the patient’s last name', { patient: aPerson({ lastName: ' ' }) }],
  ['the patient’s city', { patient: aPerson({ address: { ...address, city: 'X' } }) }],
  ['the patient’s state', { patient: aPerson({ address: { ...address, state: '12' } }) }],
  ['the member ID', { coverage: aCoverage({ memberId: '1' }) }],
  ['a long street', { patient: aPerson({ address: { ...address, street: 'x'.repeat(56) } }) }],
  [
    'the subscriber’s street',
    { coverage: aCoverage({ subscriber: aPerson({ address: { ...address, street: '' } }) }) },
  ],
  ['the clinician’s last name', { rendering: aProvider({ lastName: '' }) }],
])('a text that is missing, too short or too long holds the claim: %s', (_, over) => {
  expect(findingsOf(subscriberIsComplete, aClaimSubject(over))).toEqual(['hold'])
})

test.each([
  ['the longest name', { patient: aPerson({ lastName: 'x'.repeat(60) }) }],
  ['no first name', { patient: aPerson({ firstName: '' }) }],
  ['no group number', { coverage: aCoverage({ groupNumber: null }) }],
  ['a bad character, which is E-02', { patient: aPerson({ lastName: 'O*Neil' }) }],
  ['nobody to bill', { payer: null, patient: aPerson({ lastName: '' }) }],
])('and nothing else does: %s', (_, over) => {
  expect(findingsOf(subscriberIsComplete, aClaimSubject(over))).toEqual([])
})
