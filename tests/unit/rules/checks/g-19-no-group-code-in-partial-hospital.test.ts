import { expect, test } from 'vitest'
import { noGroupCodeInPartialHospital } from '../../../../lib/rules/checks/g-19-no-group-code-in-partial-hospital'
import { aLineSubject, aPayer, findingsOf, medicare } from '../../../support/rule-subjects'

test.each([
  ['Medicare at 52', medicare(), '90853', '52', ['block']],
  ['Medicare in the office', medicare(), '90853', '11', []],
  ['Medicare at 52, another code', medicare(), '90834', '52', []],
  ['another payer at 52', aPayer(), '90853', '52', []],
  ['nobody at 52', null, '90853', '52', []],
])('90853 is not for partial hospitalization: %s', (_, payer, code, placeOfService, found) => {
  expect(findingsOf(noGroupCodeInPartialHospital, aLineSubject({ payer, code, placeOfService }))).toEqual(found)
})
