import { expect, test } from 'vitest'
import { counselorsByTelehealth } from '../../../../lib/rules/checks/g-48-counselors-by-telehealth'
import {
  aLineSubject,
  aPayer,
  aProvider,
  aTelehealthSubject,
  findingsOf,
  medicare,
} from '../../../support/rule-subjects'

const counselor = aProvider({ licence: 'LMFT' })

test.each([
  ['a counselor from 2024', medicare(), counselor, '2024-01-01', ['info']],
  ['a counselor before', medicare(), counselor, '2023-12-31', []],
  ['a social worker', medicare(), aProvider(), '2024-01-01', []],
  ['another payer', aPayer(), counselor, '2024-01-01', []],
  ['nobody to bill', null, counselor, '2024-01-01', []],
])('Medicare’s telehealth by counselors is noted: %s', (_, payer, rendering, date, found) => {
  expect(findingsOf(counselorsByTelehealth, aTelehealthSubject({ payer, rendering, date }))).toEqual(found)
})

test('in person there is nothing to note', () => {
  expect(findingsOf(counselorsByTelehealth, aLineSubject({ payer: medicare(), rendering: counselor }))).toEqual([])
})
