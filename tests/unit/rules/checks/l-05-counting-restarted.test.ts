import { expect, test } from 'vitest'
import { countingRestarted } from '../../../../lib/rules/checks/l-05-counting-restarted'
import { aVisitLimitSubject, findingsOf } from '../../../support/rule-subjects'

test('a plan that changed inside the period is said, any other is not', () => {
  expect(findingsOf(countingRestarted, aVisitLimitSubject({ restartedOn: '2026-07-01' }))).toEqual(['info'])
  expect(findingsOf(countingRestarted, aVisitLimitSubject())).toEqual([])
})
