import { expect, test } from 'vitest'
import { enoughPeopleForAGroup } from '../../../../lib/rules/checks/g-06-enough-people-for-a-group'
import { aLineSubject, aPayer, aRoom, aServiceSubject, findingsOf, messageOf } from '../../../support/rule-subjects'

test.each([
  ['one', aPayer(), 1, ['block']],
  ['two', aPayer(), 2, []],
  ['one where three are asked for', aPayer({ groupMin: 3 }), 1, ['block']],
  ['two where three are asked for', aPayer({ groupMin: 3 }), 2, ['hold']],
  ['three where three are asked for', aPayer({ groupMin: 3 }), 3, []],
  ['one where nobody is billed', null, 1, []],
])('one person is no group, and fewer than the payer asks for wait: %s', (_, payer, present, found) => {
  expect(findingsOf(enoughPeopleForAGroup, aLineSubject({ payer, room: aRoom({ present }) }))).toEqual(found)
})

test.each([
  [15, null],
  [16, '90832'],
  [37, '90832'],
  [38, '90834'],
  [52, '90834'],
  [53, '90837'],
])('%i minutes alone suggest %s', (presentMinutes, code) => {
  const subject = aLineSubject({ room: aRoom({ present: 1 }), presentMinutes })
  expect(enoughPeopleForAGroup.check(subject)[0]?.facts).toMatchObject({ suggestedCode: code })
  if (code) expect(messageOf(enoughPeopleForAGroup, subject)).toContain(code)
})

test('a service is no group', () => {
  expect(findingsOf(enoughPeopleForAGroup, aServiceSubject())).toEqual([])
})
