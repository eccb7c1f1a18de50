import { expect, test } from 'vitest'
import { counselorsFrom2024 } from '../../../../lib/rules/checks/g-41-counselors-from-2024'
import { aLineSubject, aPayer, aProvider, findingsOf, medicare } from '../../../support/rule-subjects'

test.each(['LMFT', 'LPC', 'LMHC', 'LPCC', 'LCPC'] as const)('Medicare pays an %s from 2024-01-01', (licence) => {
  const on = (date: string) => aLineSubject({ payer: medicare(), rendering: aProvider({ licence }), date })
  expect(findingsOf(counselorsFrom2024, on('2023-12-31'))).toEqual(['block'])
  expect(findingsOf(counselorsFrom2024, on('2024-01-01'))).toEqual([])
})

test.each([
  ['a social worker', medicare(), aProvider()],
  ['another payer', aPayer(), aProvider({ licence: 'LMFT' })],
  ['nobody to bill', null, aProvider({ licence: 'LMFT' })],
  ['nobody on the claim', medicare(), null],
])('before that day it touches no one else: %s', (_, payer, rendering) => {
  expect(findingsOf(counselorsFrom2024, aLineSubject({ payer, rendering, date: '2023-12-31' }))).toEqual([])
})
