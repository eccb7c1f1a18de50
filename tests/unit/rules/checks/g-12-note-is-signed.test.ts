import { expect, test } from 'vitest'
import { noteIsSigned } from '../../../../lib/rules/checks/g-12-note-is-signed'
import {
  aLineSubject,
  anAssociate,
  aProvider,
  aServiceSubject,
  findingsOf,
  messageOf,
} from '../../../support/rule-subjects'

test.each([
  ['signed', true, []],
  ['not signed', false, ['hold']],
])('a line waits for its own note: %s', (_, noteSigned, found) => {
  expect(findingsOf(noteIsSigned, aLineSubject({ noteSigned }))).toEqual(found)
  expect(findingsOf(noteIsSigned, aServiceSubject({ noteSigned, payer: null }))).toEqual(found)
})

test('it names who has to sign: who held the session, not who is billed', () => {
  const subject = aLineSubject({ noteSigned: false, performing: anAssociate(), rendering: aProvider() })
  expect(messageOf(noteIsSigned, subject)).toContain('Joe Park')
})
