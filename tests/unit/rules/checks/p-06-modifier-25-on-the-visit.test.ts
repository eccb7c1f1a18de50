import { expect, test } from 'vitest'
import { modifier25OnTheVisit } from '../../../../lib/rules/checks/p-06-modifier-25-on-the-visit'
import { aLineSubject, anotherLine, aServiceSubject, findingsOf, theGroup } from '../../../support/rule-subjects'

const visit = (modifiers: string[], others = [theGroup()], code = '99213') =>
  aServiceSubject({ code, modifiers, others })

test.each([
  ['without 25', visit([]), ['hold']],
  ['with 25', visit(['25']), []],
  ['with 25 after another', visit(['U1', '25']), []],
  ['on a day without a group', visit([], []), []],
  ['beside individual therapy', visit([], [anotherLine()]), []],
  ['in hospital', visit([], [theGroup()], '99232'), ['hold']],
  ['of another kind, which is P-13', visit([], [theGroup()], '99304'), []],
  ['by telehealth code', visit([], [theGroup()], '98002'), []],
  ['with nobody to bill', { ...visit([]), payer: null }, []],
])('a visit on the day of a group carries 25: %s', (_, subject, found) => {
  expect(findingsOf(modifier25OnTheVisit, subject)).toEqual(found)
})

test.each([
  ['25 on 90853', aLineSubject({ modifiers: ['25'] }), ['hold']],
  ['59 on 90853', aLineSubject({ modifiers: ['59'] }), []],
  ['59 on a visit', visit(['25', '59']), ['hold']],
  ['59 on a visit alone', visit(['59'], []), ['hold']],
  ['59 on a visit, with nobody to bill', { ...visit(['59'], []), payer: null }, []],
  ['59 on an E/M that is no 992xx', visit(['59'], [], '99304'), []],
  ['59 on individual therapy', aServiceSubject({ modifiers: ['59'] }), []],
])('25 and 59 stand on the right codes: %s', (_, subject, found) => {
  expect(findingsOf(modifier25OnTheVisit, subject)).toEqual(found)
})
