import { expect, test } from 'vitest'
import { addonNeedsItsBase } from '../../../../lib/rules/checks/a-04-addon-needs-its-base'
import { anotherLine, aProvider, aServiceSubject, findingsOf, theGroup } from '../../../support/rule-subjects'

const chen = aProvider({ id: 'chen' })

test.each([
  ['alone', [], ['block']],
  ['beside a group', [theGroup()], []],
  ['beside another service', [anotherLine({ code: '99213' })], []],
  ['beside a service of another clinician', [anotherLine({ rendering: chen })], ['block']],
  ['beside one of each', [anotherLine({ rendering: chen }), anotherLine()], []],
  [
    'beside codes that are nothing alone either',
    [anotherLine({ code: '90785' }), anotherLine({ code: '99050' })],
    ['block'],
  ],
])('99050 and 99051 go with a service of the same clinician that day: %s', (_, others, found) => {
  for (const code of ['99050', '99051']) {
    expect(findingsOf(addonNeedsItsBase, aServiceSubject({ code, others }))).toEqual(found)
    expect(findingsOf(addonNeedsItsBase, aServiceSubject({ code, others, payer: null }))).toEqual(found)
  }
})

test('any other code may stand alone', () => {
  expect(findingsOf(addonNeedsItsBase, aServiceSubject())).toEqual([])
  expect(findingsOf(addonNeedsItsBase, aServiceSubject({ code: '90785' }))).toEqual([])
})
