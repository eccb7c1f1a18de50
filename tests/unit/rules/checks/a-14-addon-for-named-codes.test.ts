import { expect, test } from 'vitest'
import { addonForNamedCodes } from '../../../../lib/rules/checks/a-14-addon-for-named-codes'
import { anAddonSubject, aPayer, findingsOf } from '../../../support/rule-subjects'

test('a payer that names no codes takes an adjunct code beside any', () => {
  expect(findingsOf(addonForNamedCodes, anAddonSubject())).toEqual([])
})

test('a payer that names codes takes it beside them alone', () => {
  const visits = aPayer({ addonBaseCodes: ['99213', '99214'] })
  const groups = aPayer({ addonBaseCodes: ['90853'] })
  expect(findingsOf(addonForNamedCodes, anAddonSubject({ payer: visits }))).toEqual(['info'])
  expect(findingsOf(addonForNamedCodes, anAddonSubject({ payer: groups }))).toEqual([])
})
