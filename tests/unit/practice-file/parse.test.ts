import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePracticeFile } from '../../../lib/practice-file/parse'
import { acmePatient, aSession, lakeside, practiceWith, present } from '../../support/practice-file-builder'

const patient = acmePatient('A')
const file = lakeside({ patients: [patient], sessions: [aSession({ attendance: present(patient) })] })
const text = JSON.stringify(file)

function problemsOf(given: string): string[] {
  const result = parsePracticeFile(given)
  return result.ok ? [] : result.error.map(({ path, message }) => `${path}: ${message}`)
}

describe('what is no practice file at all', () => {
  test.each([
    ['no JSON', '{ "format": ', /^\(file\): This is not JSON: /],
    ['nothing', '', /^\(file\): This is not JSON: /],
    ['a list', '[]', /^\(file\): This must be an object\.$/],
    ['null', 'null', /^\(file\): This must be an object\.$/],
    [
      'another format',
      text.replace('cohort-practice/1', 'cohort-practice/2'),
      /^format: This must be "cohort-practice\/1"\.$/,
    ],
  ])('%s is one problem with one sentence', (_, given, problem) => {
    expect(problemsOf(given)).toEqual([expect.stringMatching(problem)])
  })

  test('a byte order mark does no harm', () => {
    expect(problemsOf(`\uFEFF${text}`)).toEqual([])
  })
})

test('all problems are said at once, each with its place', () => {
  const wrong = { ...file, colour: 'blue', patients: [{ ...patient, birthDate: '2023-02-29', sex: 'X' }] }
  expect(problemsOf(JSON.stringify(wrong)).sort()).toEqual([
    'colour: This key is not known.',
    'patients[0].birthDate: This is not a day that exists, written YYYY-MM-DD.',
    'patients[0].sex: This must be one of F, M, U.',
  ])
})

test('a wrong check digit names the right one', () => {
  const wrong = { ...file, practice: practiceWith({ npi: '1234567890' }) }
  expect(problemsOf(JSON.stringify(wrong))).toEqual([
    'practice.npi: The check digit of this NPI does not fit. Did you mean 1234567893?',
  ])
})

test('whatever the text, it is read or refused, never thrown', () => {
  const cut = fc.tuple(fc.nat(text.length), fc.nat(40), fc.string()).map(([at, length, instead]) => {
    return text.slice(0, at) + instead + text.slice(at + length)
  })
  const other = fc.oneof(
    cut,
    fc.json(),
    fc.string(),
    fc.jsonValue().map((value) => JSON.stringify({ ...file, patients: value })),
  )
  fc.assert(
    fc.property(other, (given) => {
      const result = parsePracticeFile(given)
      if (!result.ok) expect(result.error.length).toBeGreaterThan(0)
    }),
  )
})
