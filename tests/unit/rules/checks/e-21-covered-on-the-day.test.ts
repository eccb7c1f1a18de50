import { expect, test } from 'vitest'
import { coveredOnTheDay } from '../../../../lib/rules/checks/e-21-covered-on-the-day'
import { aClaimSubject, aCoverage, findingsOf, medicare } from '../../../support/rule-subjects'

test('coverages of which none is in force hold the claim; no coverage at all is a patient who pays', () => {
  expect(findingsOf(coveredOnTheDay, aClaimSubject({ payer: null, coverage: null, isOutsideCoverage: true }))).toEqual([
    'hold',
  ])
  expect(findingsOf(coveredOnTheDay, aClaimSubject({ payer: null, coverage: null }))).toEqual([])
})

test.each([
  ['1EG4TE5MK73', []],
  ['1eg4te5mk73', []],
  ['1EG4TE5MK7', ['hold']],
  ['1EG4TE5MK733', ['hold']],
  ['1EG4-TE5-MK73', ['hold']],
])('a Medicare number has eleven letters and digits: %s', (memberId, found) => {
  expect(findingsOf(coveredOnTheDay, aClaimSubject({ payer: medicare(), coverage: aCoverage({ memberId }) }))).toEqual(
    found,
  )
})

test('other payers’ numbers may have any form', () => {
  expect(findingsOf(coveredOnTheDay, aClaimSubject({ coverage: aCoverage({ memberId: 'W-1' }) }))).toEqual([])
})
