import { expect, test } from 'vitest'
import { textCanBeSent } from '../../../../lib/rules/checks/e-02-text-can-be-sent'
import { aClaimSubject, aCoverage, aPayer, aPerson, aProvider, findingsOf } from '../../../support/rule-subjects'

test.each([
  ['the patient’s name', { patient: aPerson({ lastName: 'O*Neil' }) }],
  ['the practice’s name', { practice: { ...aClaimSubject().practice, name: 'Lake: Side' } }],
  ['the payer’s name', { payer: aPayer({}, { name: 'Acme ^ PPO' }) }],
  ['the member ID', { coverage: aCoverage({ memberId: 'W12~45' }) }],
  [
    'the subscriber’s name',
    { coverage: aCoverage({ relationship: 'child', subscriber: aPerson({ firstName: '李' }) }) },
  ],
  ['the clinician’s name', { rendering: aProvider({ firstName: 'A\tna' }) }],
  ['the supervisor’s name', { supervising: aProvider({ lastName: 'Chen*' }) }],
  ['the authorization number', { authorization: 'AUTH*1' }],
])('a character that no claim file carries holds the claim: in %s', (_, over) => {
  expect(findingsOf(textCanBeSent, aClaimSubject(over))).toEqual(['hold'])
})

test('letters with accents are written without, and hold nothing', () => {
  expect(findingsOf(textCanBeSent, aClaimSubject({ patient: aPerson({ lastName: 'Nuñez' }) }))).toEqual([])
})

test('a length is left to E-33, and nobody is billed without a payer', () => {
  expect(findingsOf(textCanBeSent, aClaimSubject({ patient: aPerson({ lastName: '' }) }))).toEqual([])
  expect(findingsOf(textCanBeSent, aClaimSubject({ payer: null, patient: aPerson({ lastName: 'O*Neil' }) }))).toEqual(
    [],
  )
})
