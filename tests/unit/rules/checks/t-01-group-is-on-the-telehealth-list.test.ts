import { expect, test } from 'vitest'
import { groupIsOnTheTelehealthList } from '../../../../lib/rules/checks/t-01-group-is-on-the-telehealth-list'
import { aLineSubject, aPayer, aTelehealthSubject, findingsOf, medicare } from '../../../support/rule-subjects'

test.each([
  ['Medicare', { payer: medicare() }, ['info']],
  ['another code', { payer: medicare(), code: '90834' }, []],
  ['another payer', { payer: aPayer() }, []],
  ['nobody to bill', { payer: null }, []],
])('a Medicare group by telehealth is noted: %s', (_, over, found) => {
  expect(findingsOf(groupIsOnTheTelehealthList, aTelehealthSubject(over))).toEqual(found)
})

test('in person there is nothing to note', () => {
  expect(findingsOf(groupIsOnTheTelehealthList, aLineSubject({ payer: medicare() }))).toEqual([])
})
