import { expect, test } from 'vitest'
import type { Licence } from '../../../../lib/codes/licences'
import { guideOnVisitsWithGroup } from '../../../../lib/rules/checks/p-20-guide-on-visits-with-group'
import { aLineSubject, anotherLine, aPayer, aProvider, findingsOf, medicare } from '../../../support/rule-subjects'

const visit = (licence: Licence) => [anotherLine({ code: '99213', rendering: aProvider({ id: 'okoye', licence }) })]
const wanting = medicare({ requiresEmWith90853: 'hold' })

test.each([
  ['Medicare', medicare(), '90853', ['info']],
  ['another payer', aPayer(), '90853', []],
  ['another code', medicare(), '90834', []],
  ['switched off', medicare({ requiresEmWith90853: 'off' }), '90853', []],
  ['nobody to bill', null, '90853', []],
])('the guide’s sentence is a note, for Medicare: %s', (_, payer, code, found) => {
  expect(findingsOf(guideOnVisitsWithGroup, aLineSubject({ payer, code }))).toEqual(found)
})

test.each([
  ['no visit', [], ['hold']],
  ['a visit by a physician', visit('MD'), []],
  ['a visit by an advanced practitioner', visit('NP'), []],
  ['a visit by a social worker', visit('LCSW'), ['hold']],
])('a payer that is set to want a visit holds without: %s', (_, others, found) => {
  expect(findingsOf(guideOnVisitsWithGroup, aLineSubject({ payer: wanting, others }))).toEqual(found)
})
