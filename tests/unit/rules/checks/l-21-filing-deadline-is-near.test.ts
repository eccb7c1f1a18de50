import { expect, test } from 'vitest'
import { filingDeadlineIsNear } from '../../../../lib/rules/checks/l-21-filing-deadline-is-near'
import { aLineSubject, aPayer, findingsOf, messageOf } from '../../../support/rule-subjects'

test.each([
  ['15 days left', aPayer(), '2026-12-08', []],
  ['14 days left', aPayer(), '2026-12-07', ['warn']],
  ['the last day', aPayer(), '2026-11-23', ['warn']],
  ['past, which is L-20', aPayer(), '2026-11-22', []],
  ['no deadline', aPayer(), null, []],
  ['nobody to bill', null, '2026-11-23', []],
])('on 2026-11-23 the last two weeks are looked at: %s', (_, payer, filingDeadline, found) => {
  expect(findingsOf(filingDeadlineIsNear, aLineSubject({ payer, filingDeadline }))).toEqual(found)
})

test('the last day is called so', () => {
  expect(messageOf(filingDeadlineIsNear, aLineSubject({ filingDeadline: '2026-11-23' }))).toContain(
    'Today is the last day',
  )
  expect(messageOf(filingDeadlineIsNear, aLineSubject({ filingDeadline: '2026-11-24' }))).toContain('1 day left')
})
