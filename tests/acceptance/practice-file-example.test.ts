import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { bill } from '../../lib/claims/bill'
import type { IsoDate } from '../../lib/kernel/dates'
import { parsePracticeFile } from '../../lib/practice-file/parse'
import { check837P } from '../support/check-837p'
import { runCohort } from '../support/run-cohort'

// The example of the contract: evening-group.json, and what must be in its result.
const pathOf = (name: string) => fileURLToPath(new URL(`../fixtures/practice-file/${name}`, import.meta.url))
const example = pathOf('evening-group.json')
const text = readFileSync(example, 'utf8')
const expected = JSON.parse(readFileSync(pathOf('evening-group.expected.json'), 'utf8'))

/** Each key named has its value, arrays element by element; of findings, those named are among the others. */
function asSubset(value: unknown, key?: string): unknown {
  if (Array.isArray(value)) {
    const elements = value.map((element) => asSubset(element))
    return key === 'findings' ? expect.arrayContaining(elements) : elements
  }
  if (value === null || typeof value !== 'object') return value
  return expect.objectContaining(
    Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, asSubset(inner, name)])),
  )
}

describe('the example practice file', () => {
  const facts = parsePracticeFile(text)
  if (!facts.ok) throw new Error(JSON.stringify(facts.error))
  const result = bill(facts.value, { asOf: '2026-11-23' as IsoDate })

  test('bills as the example says', () => {
    expect(result).toEqual(asSubset(expected))
  })

  test('is billed by the command line to the same result, with nothing else on standard output', () => {
    const { status, stdout, stderr } = runCohort(['bill', example, '--as-of', '2026-11-23'])

    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(result)))
    expect(status).toBe(0)
  })

  test('is valid, and validating says nothing', () => {
    expect(runCohort(['validate', '-'], { input: text })).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  test('is written as an 837P, byte for byte the same for the same control number and moment in any time zone', () => {
    const args = ['837p', example, '--as-of', '2026-11-23', '--control', '7', '--at', '2026-11-23T09:30', '--test']
    const first = runCohort(args, { env: { TZ: 'America/New_York' } })
    const second = runCohort(args, { env: { TZ: 'Asia/Tokyo' } })

    expect(first).toEqual(second)
    expect(first).toMatchObject({ status: 0, stderr: '' })
    expect(check837P(first.stdout)).toEqual([])
    const segments = first.stdout.split('\n')
    expect(segments[0]).toMatch(/\*261123\*0930\*\^\*00501\*000000007\*0\*T\*:~$/)
    expect(segments.filter((one) => one.startsWith('CLM*')).map((one) => one.split('*')[2])).toEqual(['75', '60'])
  })

  test('without a ready claim writes no 837P, and says so', () => {
    const unsigned = JSON.parse(text)
    for (const one of unsigned.sessions[0].attendance) one.noteSigned = false

    const { status, stdout, stderr } = runCohort(['837p', '-'], { input: JSON.stringify(unsigned) })

    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})
