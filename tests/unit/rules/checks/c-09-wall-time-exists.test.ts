import { expect, test } from 'vitest'
import { wallTimeExists } from '../../../../lib/rules/checks/c-09-wall-time-exists'
import { moment } from '../../../support/days'
import { aSessionSubject, findingsOf } from '../../../support/rule-subjects'

test('each wall time that the clocks skip or repeat is said', () => {
  const clockChanges = [
    { at: moment('2026-03-08T02:30'), change: 'skipped' as const },
    { at: moment('2026-11-01T01:30'), change: 'twice' as const },
  ]
  expect(findingsOf(wallTimeExists, aSessionSubject({ clockChanges }))).toEqual(['warn', 'warn'])
  const [skipped, twice] = wallTimeExists.check(aSessionSubject({ clockChanges }))
  expect(skipped?.message).toContain('one hour later')
  expect(skipped?.facts).toMatchObject({ session: 's1', change: 'skipped' })
  expect(twice?.message).toContain('The first is taken')
})

test('any other time is not', () => {
  expect(findingsOf(wallTimeExists, aSessionSubject())).toEqual([])
})
