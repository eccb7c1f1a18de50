import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parsePracticeFile } from '../../../lib/practice-file/parse'
import { writePracticeFile } from '../../../lib/practice-file/write'

const example = readFileSync('tests/fixtures/practice-file/evening-group.json', 'utf8')
const factsOf = (text: string) => {
  const facts = parsePracticeFile(text)
  if (!facts.ok) throw new Error(JSON.stringify(facts.error))
  return facts.value
}

describe('a written practice file', () => {
  test('has one record a line', () => {
    const lines = writePracticeFile(factsOf(example)).split('\n')
    expect(lines[1]).toBe('"format": "cohort-practice/1",')
    expect(lines.filter((line) => line.startsWith('{"id":')).length).toBeGreaterThan(3)
  })

  test('says the same whatever the order of the records was', () => {
    const facts = factsOf(example)
    const turned = {
      ...facts,
      patients: [...facts.patients].reverse(),
      payers: [...facts.payers].reverse(),
      sessions: [...facts.sessions].reverse().map((one) => ({ ...one, attendance: [...one.attendance].reverse() })),
      fees: [...facts.fees].reverse(),
    }
    expect(writePracticeFile(turned)).toBe(writePracticeFile(facts))
  })

  test('leaves the defaults out and keeps what differs from them', () => {
    const file = JSON.parse(example)
    file.payers[0].settings = { groupMin: 2, groupMax: 12, telehealthVideoModifier: null, weekendDays: ['sat', 'sun'] }
    file.sessions[0].attendance[0].noteSigned = true
    const written = JSON.parse(writePracticeFile(factsOf(JSON.stringify(file))))
    const payer = written.payers.find((one: { id: string }) => one.id === file.payers[0].id)
    expect(payer.settings).toEqual({ groupMax: 12, telehealthVideoModifier: null })
    expect(JSON.stringify(written)).not.toContain('"noteSigned":true')
    expect(JSON.stringify(written)).not.toContain('"status":"held"')
  })
})
