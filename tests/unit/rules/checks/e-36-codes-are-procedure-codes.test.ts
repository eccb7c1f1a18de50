import { expect, test } from 'vitest'
import { codesAreProcedureCodes } from '../../../../lib/rules/checks/e-36-codes-are-procedure-codes'
import { aClaimLine, aClaimSubject, findingsOf } from '../../../support/rule-subjects'

test.each([
  ['90853', []],
  ['G0463', []],
  ['0362T', []],
  ['9053', ['hold']],
  ['908533', ['hold']],
  ['g0463', ['hold']],
  ['GROUP', ['hold']],
  ['9085 ', ['hold']],
])('a procedure code is five capital letters or digits, one digit at least: %j', (code, found) => {
  expect(findingsOf(codesAreProcedureCodes, aClaimSubject({ lines: [aClaimLine(), aClaimLine({ code })] }))).toEqual(
    found,
  )
})
