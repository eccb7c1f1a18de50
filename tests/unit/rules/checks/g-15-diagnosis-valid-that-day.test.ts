import { expect, test } from 'vitest'
import { diagnosisValidThatDay } from '../../../../lib/rules/checks/g-15-diagnosis-valid-that-day'
import { aLineSubject, findingsOf, messageOf } from '../../../support/rule-subjects'

test.each([
  ['billable', ['F331'], '2026-10-14', []],
  ['the day before it begins', ['F32A'], '2021-09-30', ['block']],
  ['the day it begins', ['F32A'], '2021-10-01', []],
  ['the last day of one that ended', ['F5081'], '2024-09-30', []],
  ['the day after', ['F5081'], '2024-10-01', ['block']],
  ['a header of chapter F', ['F33'], '2026-10-14', ['block']],
  ['of another chapter, not in the table', ['M545'], '2026-10-14', ['warn']],
  ['of another chapter, not well-formed', ['ZZ'], '2026-10-14', ['block']],
  ['empty', [''], '2026-10-14', ['block']],
  ['several wrong ones', ['F331', 'F33', 'M545'], '2026-10-14', ['block', 'warn']],
  ['none', [], '2026-10-14', ['block']],
])('a diagnosis is billable on the day of service: %s', (_, diagnoses, date, found) => {
  expect(findingsOf(diagnosisValidThatDay, aLineSubject({ diagnoses, date }))).toEqual(found)
})

test('a wrong code is written as a person writes it', () => {
  expect(messageOf(diagnosisValidThatDay, aLineSubject({ diagnoses: ['F32A'], date: '2021-09-30' }))).toContain('F32.A')
})
