import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Citation } from '../../lib/policy/citations'
import { ncciEditions } from '../../lib/policy/ncci-90853'
import { parameters } from '../../lib/policy/parameters'
import { sources } from '../../lib/policy/sources'
import { constructions } from '../../lib/rules/constructions'
import { allRules } from '../../lib/rules/registry'
import { root } from '../../scripts/paths'
import { filesBelow } from '../../scripts/source-files'
import { rulesDocument } from '../../scripts/write-rules-doc'

// What keeps the rules true: each is registered, named for its id, cited, tested at the mirrored path and documented.

type Card = (typeof allRules)[number]

const files = filesBelow('lib/rules/checks')
const rules = await Promise.all(
  files.map(async (path) => {
    const exported: unknown[] = Object.values(await import(/* @vite-ignore */ join(root, path)))
    return { path, exported, rule: exported[0] as Card }
  }),
)
const registry = readFileSync(join(root, 'lib/rules/registry.ts'), 'utf8')

/** 'G-01 … G-12' written as 'G 1-12 14-21': the ids of domain.md that attendance to claim asks for, and notes. */
const wanted = [
  'G 1-21 30-34 40-42 44-48 50',
  'A 1-19',
  'P 1-13 20',
  'T 1-6 8-12',
  'F 3-4',
  'E 1-10 21-36',
  'C 1-13',
  'B 1-3 5-7 9',
  'L 1-5 20-22',
].flatMap((row) => {
  const [letter = '', ...ranges] = row.split(' ')
  return ranges.flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number)
    return Array.from({ length: last - first + 1 }, (_, i) => `${letter}-${String(first + i).padStart(2, '0')}`)
  })
})

test('there are rules to look at', () => {
  expect(files.length).toBeGreaterThan(80)
  expect(allRules).toHaveLength(files.length)
})

describe.each(rules)('$path', ({ path, exported, rule }) => {
  const name = basename(path, '.ts')

  test('exports one rule, whose id its name begins with', () => {
    expect(exported).toHaveLength(1)
    expect(rule.id).toMatch(/^[A-Z]-\d\d$/)
    expect(name).toMatch(new RegExp(`^${rule.id.toLowerCase()}-[a-z0-9]`))
  })

  test('is registered once', () => {
    expect(allRules.filter((one) => one === rule)).toHaveLength(1)
    expect(registry.split(`from './checks/${name}'`)).toHaveLength(2)
  })

  test('says where it stands written', () => {
    expect(rule.cites).not.toEqual([])
    expect(rule.cites.filter((one) => !isKnown(one))).toEqual([])
  })

  test('has its test at the mirrored path', () => {
    expect(existsSync(join(root, `tests/unit/rules/checks/${name}.test.ts`))).toBe(true)
  })
})

test('every test of a check has its check', () => {
  const tests = filesBelow('tests/unit/rules/checks').map((path) => basename(path, '.test.ts'))
  expect(tests).toEqual(files.map((path) => basename(path, '.ts')))
})

describe('the ids', () => {
  const ids = [...allRules, ...constructions].map((one) => one.id)

  test('are each given once', () => {
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  test('that domain.md asks for are all checked or kept by construction', () => {
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([])
  })

  test('are no others', () => {
    expect(ids.filter((id) => !wanted.includes(id))).toEqual([])
  })
})

describe('a rule kept by construction', () => {
  test.each(constructions)('$id is kept by a file that exists and says where it stands written', (one) => {
    expect(existsSync(join(root, one.keptBy))).toBe(true)
    expect(one.cites).not.toEqual([])
    expect(one.cites.filter((citation) => !isKnown(citation))).toEqual([])
  })
})

describe('a parameter', () => {
  // Each value holds until the next begins, so there can be no gap but before the first and no overlap but by a doubled day.
  const ascends = (days: readonly string[]) => days.every((day, i) => i === 0 || (days[i - 1] ?? '') < day)

  test.each(Object.entries(parameters))('%s has no gap and no overlap, and cites', (_, values) => {
    expect(values[0]?.from).toBe('0001-01-01')
    expect(ascends(values.map((one) => one.from))).toBe(true)
    expect(values.filter((one) => !isKnown(one.cites))).toEqual([])
  })

  test('and so have the editions of NCCI, from the day on which they have their direction', () => {
    expect(ncciEditions[0]?.from).toBe('2014-10-01')
    expect(ascends(ncciEditions.map((one) => one.from))).toBe(true)
  })
})

test('docs/rules.md is what scripts/write-rules-doc.ts prints', () => {
  expect(readFileSync(join(root, 'docs/rules.md'), 'utf8')).toBe(rulesDocument())
})

function isKnown({ source, locator }: Citation): boolean {
  return (source in sources || /^https?:\/\/[^\s/]+\.[a-z]+/.test(source)) && locator.trim() !== ''
}
