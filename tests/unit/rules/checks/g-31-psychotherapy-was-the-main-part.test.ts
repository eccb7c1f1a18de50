import { expect, test } from 'vitest'
import { psychotherapyWasTheMainPart } from '../../../../lib/rules/checks/g-31-psychotherapy-was-the-main-part'
import { aLineSubject, aRoom, aServiceSubject, findingsOf } from '../../../support/rule-subjects'

test.each([
  ['not attested', { alsoActivities: ['excursion'] }, ['hold']],
  ['attested', { alsoActivities: ['excursion'], psychotherapyAttested: true }, []],
  ['nothing excluded', { alsoActivities: ['psychoeducation'] }, []],
  ['nothing beside', {}, []],
] as const)('an excluded part needs the clinician’s word: %s', (_, over, found) => {
  expect(findingsOf(psychotherapyWasTheMainPart, aLineSubject({ room: aRoom(over) }))).toEqual(found)
})

test('nobody to bill excludes nothing, and a service has no parts', () => {
  const room = aRoom({ alsoActivities: ['excursion'] })
  expect(findingsOf(psychotherapyWasTheMainPart, aLineSubject({ payer: null, room }))).toEqual([])
  expect(findingsOf(psychotherapyWasTheMainPart, aServiceSubject())).toEqual([])
})
