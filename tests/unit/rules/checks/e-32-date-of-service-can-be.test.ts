import { expect, test } from 'vitest'
import { dateOfServiceCanBe } from '../../../../lib/rules/checks/e-32-date-of-service-can-be'
import { aLineSubject, findingsOf } from '../../../support/rule-subjects'

test.each([
  ['today', { date: '2026-11-23' }, []],
  ['tomorrow', { date: '2026-11-24' }, ['block']],
  ['the day of birth', { birthDate: '2026-10-14' }, []],
  ['the day before birth', { birthDate: '2026-10-15' }, ['block']],
])('a day of service is neither to come nor before birth: %s', (_, over, found) => {
  expect(findingsOf(dateOfServiceCanBe, aLineSubject(over))).toEqual(found)
})

test('it holds for patients who pay themselves, too', () => {
  expect(findingsOf(dateOfServiceCanBe, aLineSubject({ payer: null, date: '2026-11-24' }))).toEqual(['block'])
})
