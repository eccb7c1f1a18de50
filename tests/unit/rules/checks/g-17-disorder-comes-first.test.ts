import { expect, test } from 'vitest'
import { disorderComesFirst } from '../../../../lib/rules/checks/g-17-disorder-comes-first'
import { aLineSubject, findingsOf } from '../../../support/rule-subjects'

test.each([
  ['a disorder first', ['F331', 'Z638'], '90853', []],
  ['a circumstance first', ['Z638', 'F331'], '90853', ['warn']],
  ['a symptom first', ['R4589'], '90834', ['warn']],
  ['a circumstance at an intake', ['Z638'], '90791', []],
  ['a circumstance at a visit', ['Z638'], '99213', []],
  ['none', [], '90853', []],
])('psychotherapy wants a disorder as its first diagnosis: %s', (_, diagnoses, code, found) => {
  expect(findingsOf(disorderComesFirst, aLineSubject({ diagnoses, code }))).toEqual(found)
})
