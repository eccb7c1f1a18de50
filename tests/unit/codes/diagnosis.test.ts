import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  diagnosisOn,
  diagnosisTitle,
  formatDiagnosis,
  isWellFormedDiagnosis,
  normalizeDiagnosis,
} from '../../../lib/codes/diagnosis'
import { addDays, type IsoDate } from '../../../lib/kernel/dates'
import { day } from '../../support/days'

// Chapter F as published; an empty day is open (domain.md 16.5). A title may hold commas and is then quoted.
const file = new URL('../../fixtures/codes/icd10cm_f_billable_fy2027.csv', import.meta.url)
const rows = readFileSync(file, 'utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split(','))
  .map(([code = '', from = '', through = '', , ...title]) => {
    return { code: normalizeDiagnosis(code), from, through, title: title.join(',').replace(/^"|"$/g, '') }
  })

describe('chapter F', () => {
  test('is that of the published list, with its first and last days and its titles', () => {
    expect(rows).toHaveLength(881)
    for (const { code, from, through, title } of rows) {
      expect([code, diagnosisTitle(code)]).toEqual([code, title === '' ? null : title])
      const first = day(from === '' ? '2015-10-01' : from)
      const last = day(through === '' ? '2030-01-01' : through)
      expect([code, diagnosisOn(code, first), diagnosisOn(code, last)]).toEqual([code, 'billable', 'billable'])
      if (from !== '') expect([code, diagnosisOn(code, addDays(first, -1))]).toEqual([code, 'not_billable'])
      if (through !== '') expect([code, diagnosisOn(code, addDays(last, 1))]).toEqual([code, 'not_billable'])
    }
  })

  test.each([
    ['2021-01-15', 768],
    ['2021-10-01', 770],
    ['2022-10-01', 849],
    ['2024-10-01', 871],
    ['2026-10-01', 872],
  ])('has on %s %i codes in force (domain.md 16.5)', (date, count) => {
    expect(rows.filter(({ code }) => diagnosisOn(code, day(date)) === 'billable')).toHaveLength(count)
  })

  test.each(['F33', 'F', 'F9', 'F000', 'F33.1', 'F3310', 'F60389'])('%s, which it lacks, cannot be billed', (code) => {
    expect(diagnosisOn(code, day('2026-10-14'))).toBe('not_billable')
  })
})

describe('the codes of other chapters whose dates are known', () => {
  // Code, last day on which it cannot be billed before it begins, first day after it ended (domain.md 16.6).
  test.each([
    ['Z5900', '2021-09-30', null],
    ['R4588', '2021-09-30', null],
    ['Z5982', '2022-09-30', null],
    ['Z556', '2023-03-31', null],
    ['Z5971', '2024-09-30', null],
    ['Z59861', '2025-09-30', null],
    ['Z91B', '2025-09-30', null],
    ['Z878901', '2026-09-30', null],
    ['Z590', null, '2021-10-01'],
    ['Z594', null, '2021-10-01'],
    ['Z598', null, '2021-10-01'],
    ['Z591', null, '2023-04-01'],
    ['Z597', null, '2024-10-01'],
    ['Z5986', '2022-09-30', '2025-10-01'],
    ['Z681', null, '2026-10-01'],
    ['Z87890', null, '2026-10-01'],
    ['R45851', null, null],
    ['T1491XA', null, null],
    ['T1491XD', null, null],
    ['T1491XS', null, null],
  ])('%s', (code, before, after) => {
    const first = before === null ? day('2020-01-01') : addDays(day(before), 1)
    const last = after === null ? day('2030-01-01') : addDays(day(after), -1)
    expect([diagnosisOn(code, first), diagnosisOn(code, last)]).toEqual(['billable', 'billable'])
    if (before !== null) expect(diagnosisOn(code, day(before))).toBe('not_billable')
    if (after !== null) expect(diagnosisOn(code, day(after))).toBe('not_billable')
  })

  test('a code whose dates are not certain is not known, so it never blocks', () => {
    for (const code of ['Z630', 'Z62823', 'Z9114', 'Z91148', 'Z915', 'M545', 'G4700', 'C7A00']) {
      expect(diagnosisOn(code, day('2026-10-14'))).toBe('unknown')
    }
  })

  test.each(['', 'ZZ', 'Z6', '123', 'Z12345678', 'z630', 'Z63.0', 'Z6 0'])('%s is no code, so it blocks', (code) => {
    expect(diagnosisOn(code, day('2026-10-14'))).toBe('not_billable')
  })
})

describe('how a code is written', () => {
  test.each([
    [' f33.1 ', 'F331'],
    ['F331', 'F331'],
    ['f32.a', 'F32A'],
    ['F99', 'F99'],
    ['t14.91xa\t', 'T1491XA'],
    ['', ''],
  ])('%j is compared as %s', (text, code) => {
    expect(normalizeDiagnosis(text)).toBe(code)
  })

  test.each([
    ['F331', 'F33.1'],
    ['F33.1', 'F33.1'],
    ['F99', 'F99'],
    ['T1491XA', 'T14.91XA'],
    ['', ''],
  ])('%s is shown as %s', (code, written) => {
    expect(formatDiagnosis(code)).toBe(written)
  })

  test.each(rows.slice(0, 3).map(({ code }) => code))('%s comes back from what is shown', (code) => {
    expect(normalizeDiagnosis(formatDiagnosis(code))).toBe(code)
  })

  test('a letter, a digit, a letter or digit, and up to four more', () => {
    for (const code of ['F99', 'C7A', 'F331', 'T1491XA', 'Z87890']) expect(isWellFormedDiagnosis(code)).toBe(true)
    for (const code of ['F9', 'FF9', '933', 'F33.1', 'f331', 'T1491XAB', ' F99', 'F99\n']) {
      expect(isWellFormedDiagnosis(code)).toBe(false)
    }
  })
})

test('a title is that of the list, and there is none for a code the list does not have', () => {
  expect(diagnosisTitle('F331')).toBe('Major depressive disorder, recurrent, moderate')
  expect(diagnosisTitle('F32A')).toBeNull()
  expect(diagnosisTitle('M545')).toBeNull()
})

describe('a release that the practice has read', () => {
  const day = (text: string) => text as IsoDate
  const year = (from: string, through: string, codes: [string, boolean][]) => ({
    from: day(from),
    through: day(through),
    billable: new Map(codes),
  })
  const releases = [
    year('2026-10-01', '2027-09-30', [
      ['Z630', true],
      ['Z63', false],
      ['F9999', true],
    ]),
  ]

  test('says of a code of another chapter what the table does not know', () => {
    expect(diagnosisOn('Z630', day('2026-10-14'))).toBe('unknown')
    expect(diagnosisOn('Z630', day('2026-10-14'), releases)).toBe('billable')
    expect(diagnosisOn('Z63', day('2026-10-14'), releases)).toBe('not_billable')
    expect(diagnosisOn('F9999', day('2026-10-14'), releases)).toBe('billable')
  })

  test('says nothing of other days, nor of codes it does not have', () => {
    expect(diagnosisOn('Z630', day('2026-09-30'), releases)).toBe('unknown')
    expect(diagnosisOn('R45', day('2026-10-14'), releases)).toBe('unknown')
    expect(diagnosisOn('F331', day('2026-10-14'), releases)).toBe('billable')
  })
})
