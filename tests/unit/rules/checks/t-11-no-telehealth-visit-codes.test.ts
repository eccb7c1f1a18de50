import { expect, test } from 'vitest'
import { noTelehealthVisitCodes } from '../../../../lib/rules/checks/t-11-no-telehealth-visit-codes'
import { aServiceSubject, findingsOf, medicare } from '../../../support/rule-subjects'

test.each([
  ['97999', []],
  ['98000', ['block']],
  ['98015', ['block']],
  ['98016', []],
])('Medicare takes none of 98000 to 98015: %s', (code, found) => {
  expect(findingsOf(noTelehealthVisitCodes, aServiceSubject({ payer: medicare(), code }))).toEqual(found)
})

test('other payers may', () => {
  expect(findingsOf(noTelehealthVisitCodes, aServiceSubject({ code: '98000' }))).toEqual([])
  expect(findingsOf(noTelehealthVisitCodes, aServiceSubject({ payer: null, code: '98000' }))).toEqual([])
})
