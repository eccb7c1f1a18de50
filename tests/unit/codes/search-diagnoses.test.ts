import { describe, expect, test } from 'vitest'
import { searchDiagnoses } from '../../../lib/codes/diagnosis'
import type { IsoDate } from '../../../lib/kernel/dates'

const day = '2026-11-18' as IsoDate

describe('diagnoses are found', () => {
  test.each(['F43.1', 'f431', 'post tr', 'traumatic stress'])('by %j', (text) => {
    expect(searchDiagnoses(text, day).map((one) => one.code)).toContain('F4310')
  })

  test('on the day: what cannot be billed comes last, with the reason', () => {
    const [first, ...others] = searchDiagnoses('F015', day, 20)
    expect(first).toMatchObject({ isBillable: true, reason: null })
    expect(others.at(-1)).toMatchObject({ code: 'F0151', isBillable: false, reason: 'not billable since Sep 30, 2022' })
    expect(searchDiagnoses('F01511', '2021-01-01' as IsoDate)).toMatchObject([
      { isBillable: false, reason: 'billable from Oct 1, 2022' },
    ])
  })

  test('never more than asked for, and none for a text without letters or digits', () => {
    expect(searchDiagnoses('f', day, 8)).toHaveLength(8)
    expect(searchDiagnoses(' . ', day)).toEqual([])
    expect(searchDiagnoses('stress qqq', day)).toEqual([])
  })
})
