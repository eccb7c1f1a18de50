import { expect, test } from 'vitest'
import { firstNameAndInitial, namesInText } from '../../../lib/attendance/names-in-text'

const people = [
  { firstName: 'Sanna', lastName: 'Virtala' },
  { firstName: 'Will', lastName: 'de la Cruz' },
  { firstName: 'Anne-Marie', lastName: 'Ó Briain' },
]
const found = (text: string) => namesInText(text, people).map((one) => one.firstName)

test.each([
  ['The group spoke about anger.', []],
  ['Sanna opened; others followed.', ['Sanna']],
  ['as VIRTALA said', []],
  ['Mr. Virtala’s question', ['Sanna']],
  ['They will meet again.', []],
  ['Will was late.', ['Will']],
  ['Sannas', []],
  ['Marie and Anne', ['Anne-Marie']],
  ['de la Cruz family', ['Will']],
  ['Ó Briain'.normalize('NFD'), ['Anne-Marie']],
  ['', []],
])('a name counts where it stands as a word: %j', (text, names) => {
  expect(found(text)).toEqual(names)
})

test.each([
  [{ firstName: 'Sanna', lastName: 'Virtala' }, 'Sanna V.'],
  [{ firstName: 'Sanna', lastName: '' }, 'Sanna'],
])('a member is named by first name and initial: %o', (person, said) => {
  expect(firstNameAndInitial(person)).toBe(said)
})
