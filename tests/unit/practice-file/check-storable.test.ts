import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkStorable } from '../../../lib/practice-file/check-storable'
import { parsePracticeFile } from '../../../lib/practice-file/parse'

const example = readFileSync('tests/fixtures/practice-file/evening-group.json', 'utf8')
type File = ReturnType<typeof JSON.parse>

const problemsOf = (change: (file: File) => void) => {
  const file = JSON.parse(example)
  change(file)
  const facts = parsePracticeFile(JSON.stringify(file))
  if (!facts.ok) throw new Error(JSON.stringify(facts.error))
  return checkStorable(facts.value).map((one) => one.path)
}

test('what the engine bills and a practice can hold has no problem', () => {
  expect(problemsOf(() => {})).toEqual([])
})

test.each<[string, (file: File) => void, string]>([
  ['a session of two days', (file) => Object.assign(file.sessions[0], { end: '2030-01-01T10:00' }), 'sessions[0].end'],
  [
    'a start on another day',
    (file) => Object.assign(file.sessions[0], { actualStart: '2020-01-01T10:00' }),
    'sessions[0].actualStart',
  ],
  [
    'two sessions of a group at once',
    (file) => file.sessions.push({ ...file.sessions[0], id: 'again' }),
    'sessions[SECOND].start',
  ],
  [
    'a facilitator who stands twice',
    (file) => file.sessions[0].facilitators.push(file.sessions[0].facilitators[0]),
    'sessions[0].facilitators[1]',
  ],
  ['a capacity of none', (file) => Object.assign(file.groups[0], { capacity: 0 }), 'groups[0].capacity'],
  [
    'a number given twice',
    (file) => {
      const one = { number: 'A', payer: file.payers[0].id, codes: [], unitsApproved: 1 }
      const dates = { from: '2026-01-01', through: '2026-12-31' }
      file.patients[0].authorizations = [
        { ...one, ...dates },
        { ...one, ...dates },
      ]
    },
    'patients[0].authorizations[1].number',
  ],
  [
    'a count beyond what is counted',
    (file) => Object.assign(file.groups[0], { capacity: 3_000_000_000 }),
    'groups[0].capacity',
  ],
  [
    'a text with a NUL in it',
    (file) => Object.assign(file.patients[0], { lastName: 'A\u0000b' }),
    'patients[0].lastName',
  ],
])('%s is a problem with its path', (_name, change, path) => {
  const second = JSON.parse(example).sessions.length
  expect(problemsOf(change)).toEqual([path.replace('SECOND', String(second))])
})
