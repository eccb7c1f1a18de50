import { expect, test } from 'vitest'
import { addonForNamedSpecialties } from '../../../../lib/rules/checks/a-13-addon-for-named-specialties'
import { anAddonSubject, aPayer, findingsOf, messageOf } from '../../../support/rule-subjects'

test('a payer that names no specialty pays all of them', () => {
  expect(findingsOf(addonForNamedSpecialties, anAddonSubject())).toEqual([])
})

test.each([
  ['behavioral_health', ['info']],
  ['primary_care', []],
] as const)('a payer that pays primary care alone: %s', (specialty, found) => {
  const payer = aPayer({ addonSpecialties: ['primary_care'] })
  expect(findingsOf(addonForNamedSpecialties, anAddonSubject({ payer, specialty }))).toEqual(found)
})

test('a payer that names an empty list pays no one', () => {
  const subject = anAddonSubject({ payer: aPayer({ addonSpecialties: [] }) })
  expect(messageOf(addonForNamedSpecialties, subject)).toContain('no specialty')
})
