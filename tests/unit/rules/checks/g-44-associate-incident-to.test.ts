import { expect, test } from 'vitest'
import { associateIncidentTo } from '../../../../lib/rules/checks/g-44-associate-incident-to'
import {
  aLineSubject,
  anAssociate,
  aPayer,
  aProvider,
  findingsOf,
  medicare,
  messageOf,
} from '../../../support/rule-subjects'

const performing = anAssociate()
const chen = aProvider({ id: 'chen', firstName: 'Lin', lastName: 'Chen', licence: 'PsyD' })

test('an associate waits until a supervisor is named, who then bills with a note', () => {
  const missing = aLineSubject({
    payer: medicare(),
    performing,
    rendering: performing,
    supervision: 'supervisor_missing',
  })
  const named = aLineSubject({ payer: medicare(), performing, rendering: chen, supervision: 'supervisor_renders' })
  expect(findingsOf(associateIncidentTo, missing)).toEqual(['hold'])
  expect(messageOf(associateIncidentTo, missing)).toContain('Joe Park')
  expect(findingsOf(associateIncidentTo, named)).toEqual(['info'])
  expect(messageOf(associateIncidentTo, named)).toContain('Lin Chen')
})

test.each([
  ['a clinician of one’s own', { payer: medicare() }],
  ['another payer, which is G-45', { payer: aPayer(), performing, supervision: 'supervisor_missing' as const }],
  ['nobody to bill', { payer: null, performing }],
])('it does not speak of %s', (_, over) => {
  expect(findingsOf(associateIncidentTo, aLineSubject(over))).toEqual([])
})
