import { expect, test } from 'vitest'
import { pathInWords } from '../../../lib/practice-file/problem'

test.each([
  [[], '(file)'],
  [['practice'], 'practice'],
  [['patients', 0, 'birthDate'], 'patients[0].birthDate'],
  [['sessions', 3, 'attendance', 12, 'patient'], 'sessions[3].attendance[12].patient'],
  [['payers', 0, 'settings', 'addonPolicy', '99050'], 'payers[0].settings.addonPolicy.99050'],
])('a place in a file is written as a person would: %j', (path, words) => {
  expect(pathInWords(path)).toBe(words)
})
