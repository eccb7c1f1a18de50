import { expect, test } from 'vitest'
import { noteIsComplete } from '../../../../lib/rules/checks/g-13-note-is-complete'
import { aLineSubject, aServiceSubject, findingsOf, messageOf } from '../../../support/rule-subjects'

const whole = { participation: true, response: true, planLink: true }

test.each([
  ['kept elsewhere', null, []],
  ['whole', whole, []],
  ['without a response', { ...whole, response: false }, ['warn']],
  ['with nothing in it', { participation: false, response: false, planLink: false }, ['warn']],
])('a note that is known has to be whole: %s', (_, note, found) => {
  expect(findingsOf(noteIsComplete, aLineSubject({ note }))).toEqual(found)
  expect(findingsOf(noteIsComplete, aServiceSubject({ note }))).toEqual(found)
})

test('it says everything that is missing, the diagnosis too', () => {
  const note = { ...whole, participation: false, planLink: false }
  expect(messageOf(noteIsComplete, aLineSubject({ note, diagnoses: [] }))).toContain(
    'its participation, link to the treatment plan and diagnosis.',
  )
  expect(findingsOf(noteIsComplete, aLineSubject({ note: null, diagnoses: [] }))).toEqual([])
})

test('how many took part is the record’s own, so no note lacks it', () => {
  const [found] = noteIsComplete.check(aLineSubject({ note: { ...whole, response: false } }))
  expect(found?.facts).toMatchObject({ participants: 6, response: false, diagnosis: true })
})
