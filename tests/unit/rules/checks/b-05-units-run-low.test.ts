import { expect, test } from 'vitest'
import { unitsRunLow } from '../../../../lib/rules/checks/b-05-units-run-low'
import { anAuthorizationSubject, findingsOf } from '../../../support/rule-subjects'

test.each([
  [4, []],
  [3, ['warn']],
  [0, ['warn']],
  [-1, ['warn']],
])('the renewal is asked for at three units or fewer: %i left', (unitsLeft, found) => {
  expect(findingsOf(unitsRunLow, anAuthorizationSubject({ unitsLeft }))).toEqual(found)
})

test('the payer’s own threshold goes before', () => {
  expect(findingsOf(unitsRunLow, anAuthorizationSubject({ unitsLeft: 5, lowUnits: 5 }))).toEqual(['warn'])
  expect(findingsOf(unitsRunLow, anAuthorizationSubject({ unitsLeft: 1, lowUnits: 0 }))).toEqual([])
})
