import { expect, test } from 'vitest'
import { addonOnlyInTheOffice } from '../../../../lib/rules/checks/a-02-addon-only-in-the-office'
import { anAddonSubject, aPayer, findingsOf } from '../../../support/rule-subjects'

test.each([
  ['the office', '11', []],
  ['a clinic', '53', ['info']],
  ['a home', '12', ['info']],
])('at first an adjunct code is for the office alone: at %s', (_, placeOfService, found) => {
  expect(findingsOf(addonOnlyInTheOffice, anAddonSubject({ placeOfService }))).toEqual(found)
})

test('a payer may name other places in its stead', () => {
  const payer = aPayer({ addonPlacesOfService: ['53', '72'] })
  expect(findingsOf(addonOnlyInTheOffice, anAddonSubject({ payer, placeOfService: '53' }))).toEqual([])
  expect(findingsOf(addonOnlyInTheOffice, anAddonSubject({ payer, placeOfService: '11' }))).toEqual(['info'])
})

test('telehealth is left to A-03, which says why', () => {
  expect(findingsOf(addonOnlyInTheOffice, anAddonSubject({ isTelehealth: true, placeOfService: '10' }))).toEqual([])
})
