import { describe, expect, test } from 'vitest'
import { textProblems } from '../../../lib/rules/claim-texts'
import { aClaimSubject, aCoverage, anAssociate, aPayer, aPerson, aProvider } from '../../support/rule-subjects'

const long = 'x'.repeat(100)
const address = { street: long, street2: long, city: long, state: 'OHIO', zip: '43215' }
const fieldsOf = (over: Parameters<typeof aClaimSubject>[0]) =>
  textProblems(aClaimSubject(over)).map(({ field }) => field)

describe('every text of a claim file is looked at', () => {
  const ofAPerson = (whose: string) => [`${whose} last name`, `${whose} first name`, ...ofAnAddress(whose)]
  const ofAnAddress = (whose: string) => [
    `${whose} street`,
    `${whose} second street line`,
    `${whose} city`,
    `${whose} state`,
  ]
  const person = aPerson({ lastName: long, firstName: long, address })
  const clinician = { lastName: long, firstName: long }

  test.each([
    [
      'the practice',
      { practice: { name: long, taxonomy: null, address } },
      ['The practice’s name', ...ofAnAddress('The practice’s')],
    ],
    ['the payer', { payer: aPayer({}, { name: long, payerId: long }) }, ['The payer’s name', 'The payer ID']],
    ['the patient', { patient: person }, ofAPerson('The patient’s')],
    [
      'the coverage',
      { coverage: aCoverage({ memberId: long, groupNumber: long }) },
      ['The member ID', 'The group number'],
    ],
    ['the subscriber', { coverage: aCoverage({ subscriber: person }) }, ofAPerson('The subscriber’s')],
    ['the clinician', { rendering: aProvider(clinician) }, ['The clinician’s last name', 'The clinician’s first name']],
    [
      'the supervisor',
      { supervising: anAssociate(clinician) },
      ['The supervisor’s last name', 'The supervisor’s first name'],
    ],
    [
      'the location',
      { serviceLocation: { name: long, address } },
      ['The location’s name', ...ofAnAddress('The location’s')],
    ],
    ['the authorization', { authorization: long }, ['The authorization number']],
  ])('%s', (_, over, fields) => {
    expect(fieldsOf(over)).toEqual(fields)
  })

  test('and nothing is wrong with a claim that is right', () => {
    expect(fieldsOf({})).toEqual([])
  })
})

test('what may be missing may be empty', () => {
  expect(fieldsOf({ patient: aPerson({ firstName: '' }), coverage: aCoverage({ groupNumber: '' }) })).toEqual([])
})

test.each([
  ['OH', true],
  ['oh', true],
  ['O', false],
  ['O1', false],
  ['12', false],
  ['', false],
])('a state is two letters: %j', (state, isOne) => {
  expect(fieldsOf({ patient: aPerson({ address: { ...aPerson().address, state } }) })).toEqual(
    isOne ? [] : ['The patient’s state'],
  )
})

test('one clinician who renders here and supervises there is named for what he is on each claim', () => {
  const chen = aProvider({ id: 'chen', lastName: 'Chen*' })
  expect(fieldsOf({ rendering: chen })).toEqual(['The clinician’s last name'])
  expect(fieldsOf({ supervising: chen })).toEqual(['The supervisor’s last name'])
})
