import { expect, test } from 'vitest'
import { factsOfNote, missingParts } from '../../../lib/attendance/member-note'

test.each([
  [{ participation: 'Spoke.', response: 'Calm.', planLink: 'Goal 2.' }, []],
  [{ participation: 'Spoke.', response: ' \n', planLink: '' }, ['response', 'planLink']],
  [{ participation: '', response: '', planLink: '' }, ['participation', 'response', 'planLink']],
])('what a note lacks is what has nothing but blanks in it: %o', (text, missing) => {
  expect(missingParts(factsOfNote(text))).toEqual(missing)
})
