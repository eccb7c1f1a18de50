import { expect, test } from 'vitest'
import { isCompanion, isEvaluationAndManagement, isTelehealthEmCode, isVisit } from '../../../lib/codes/service-codes'

test.each([
  ['99201', false, false],
  ['99202', true, true],
  ['99299', true, true],
  ['99307', true, false],
  ['99408', false, false],
  ['99409', false, false],
  ['99499', true, false],
  ['99500', false, false],
  ['98000', true, false],
  ['98015', true, false],
  ['98016', true, false],
  ['98017', false, false],
  ['G0463', false, false],
  ['90834', false, false],
])('%s is an E/M: %s, and one of P-06’s visits: %s', (code, isEm, isOne) => {
  expect(isEvaluationAndManagement(code)).toBe(isEm)
  expect(isVisit(code) && isEm).toBe(isOne)
})

test('of the telehealth visits Medicare takes 98016 alone (T-11)', () => {
  expect(['97999', '98000', '98015', '98016'].map(isTelehealthEmCode)).toEqual([false, true, true, false])
})

test('what is nothing without the service it is added to', () => {
  expect(['90785', '99050', '99051', '90853', '90840', '99213'].filter(isCompanion)).toEqual([
    '90785',
    '99050',
    '99051',
  ])
})
