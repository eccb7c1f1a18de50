import { expect, test } from 'vitest'
import { diagnosisIsThePatientsOwn } from '../../../../lib/rules/checks/g-16-diagnosis-is-the-patients-own'
import { aLineSubject, findingsOf, messageOf } from '../../../support/rule-subjects'

test.each([
  ['on the list', ['F331'], []],
  ['the list in another order', ['F411', 'F331'], []],
  ['one that is not', ['F331', 'F3481'], ['hold']],
  ['none', [], []],
])('a diagnosis stands on the patient’s own list: %s', (_, diagnoses, found) => {
  expect(findingsOf(diagnosisIsThePatientsOwn, aLineSubject({ diagnoses, activeDiagnoses: ['F331', 'F411'] }))).toEqual(
    found,
  )
})

test('each foreign one is named', () => {
  const subject = aLineSubject({ diagnoses: ['F411', 'F331', 'F3481'], activeDiagnoses: ['F331'] })
  expect(messageOf(diagnosisIsThePatientsOwn, subject)).toContain('F41.1 and F34.81')
})
