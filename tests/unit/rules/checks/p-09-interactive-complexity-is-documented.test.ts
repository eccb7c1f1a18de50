import { expect, test } from 'vitest'
import { interactiveComplexityIsDocumented } from '../../../../lib/rules/checks/p-09-interactive-complexity-is-documented'
import {
  aLineSubject,
  anotherLine,
  aProvider,
  aServiceSubject,
  findingsOf,
  messageOf,
  theGroup,
} from '../../../support/rule-subjects'

test.each([
  ['caregiver interference', []],
  ['play equipment', []],
  ['caregiver interference, through an interpreter', []],
  ['', ['hold']],
  ['  ', ['hold']],
  ['interpreter', ['hold']],
  ['Translation into Spanish', ['hold']],
  [null, []],
])('a factor is documented, and an interpreter alone is none: %j', (interactiveComplexity, found) => {
  expect(findingsOf(interactiveComplexityIsDocumented, aLineSubject({ interactiveComplexity }))).toEqual(found)
})

test.each(['play equipment', ''])(
  'with a code that 90785 does not go with there is none, and it is said: %j',
  (factor) => {
    const subject = aLineSubject({ code: '90849', interactiveComplexity: factor })
    expect(messageOf(interactiveComplexityIsDocumented, subject)).toContain('does not go with 90849')
    expect(findingsOf(interactiveComplexityIsDocumented, subject)).toEqual(['info'])
  },
)

const chen = aProvider({ id: 'chen' })

test.each([
  ['alone', [], ['block']],
  ['beside a primary, where nothing documents it', [theGroup()], ['hold']],
  ['beside a primary of another clinician', [theGroup({ rendering: chen })], ['block']],
  ['beside a code that is none', [anotherLine({ code: '90847' })], ['block']],
  ['beside a visit, which is P-10', [anotherLine({ code: '99213' })], []],
  ['beside a visit and a primary', [anotherLine({ code: '99213' }), theGroup()], ['hold']],
])('90785 is never billed alone: %s', (_, others, found) => {
  expect(findingsOf(interactiveComplexityIsDocumented, aServiceSubject({ code: '90785', others }))).toEqual(found)
})
