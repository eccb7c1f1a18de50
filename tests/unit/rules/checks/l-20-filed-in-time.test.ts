import { expect, test } from 'vitest'
import { filedInTime } from '../../../../lib/rules/checks/l-20-filed-in-time'
import { aLineSubject, aPayer, findingsOf } from '../../../support/rule-subjects'

test.each([
  ['the deadline itself', aPayer(), '2026-11-23', []],
  ['the day after', aPayer(), '2026-11-22', ['block']],
  ['no deadline', aPayer(), null, []],
  ['nobody to bill', null, '2026-11-22', []],
])('on 2026-11-23 a claim is sent to its last day, and not after: %s', (_, payer, filingDeadline, found) => {
  expect(findingsOf(filedInTime, aLineSubject({ payer, filingDeadline }))).toEqual(found)
})
