import { expect, test } from 'vitest'
import { pointersFit } from '../../../../lib/rules/checks/e-08-pointers-fit'
import { aClaimSubject, findingsOf } from '../../../support/rule-subjects'

test.each([
  [12, []],
  [13, ['hold']],
])('twelve diagnoses fit on a claim: %i', (diagnosisCount, found) => {
  expect(findingsOf(pointersFit, aClaimSubject({ diagnosisCount }))).toEqual(found)
})
