import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { freshDemo, judith } from '../support/test-actors'
import { ownerDb } from '../support/test-database'

const folder = mkdtempSync(join(tmpdir(), 'cohort-'))
const file = (name: string) => join(folder, name)

function cohort(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/cohort-database.ts', ...args],
    { encoding: 'utf8', env: process.env },
  )
  return { status, stdout, stderr }
}

beforeAll(freshDemo)

test('export and import carry a practice into another, and its owner gets a link that works once', async () => {
  const out = cohort('export', '--out', file('a.json'))
  expect([out.status, out.stdout]).toEqual([0, ''])
  expect(out.stderr).toContain('24 patients')

  const taken = cohort('import', file('a.json'), '--owner-email', 'Ana@example.com')
  expect(taken.status).toBe(0)
  const secret = /\/join\/([\w-]+)/.exec(taken.stderr)?.[1] ?? ''
  const [invitation] = await ownerDb.execute<{ email: string; role: string; hash: string; practice_id: string }>(sql`
    select email, role, encode(sha256(${secret}::bytea), 'hex') = secret_hash as hash, practice_id from invitations`)
  expect(invitation).toMatchObject({ email: 'ana@example.com', role: 'owner', hash: true })

  const again = cohort('export', '--practice', invitation?.practice_id ?? '')
  expect(again.status).toBe(0)
  expect(again.stdout).toBe(readFileSync(file('a.json'), 'utf8'))
})

test('a file with problems exits 1 with each by its path, and makes no practice', async () => {
  const count = () => ownerDb.execute<{ n: number }>(sql`select count(*)::int as n from practices`)
  const before = await count()
  const broken = JSON.parse(readFileSync('tests/fixtures/practice-file/evening-group.json', 'utf8'))
  broken.practice.npi = '1234567890'
  writeFileSync(file('broken.json'), JSON.stringify(broken))
  const out = cohort('import', file('broken.json'), '--owner-email', 'ana@example.com')
  expect([out.status, out.stdout]).toEqual([1, ''])
  expect(out.stderr).toMatch(/^practice\.npi: The check digit/)
  expect(await count()).toEqual(before)
})

test.each([
  [['import'], 'import takes one file'],
  [['import', 'tests/fixtures/practice-file/evening-group.json'], 'Name an empty one, or an owner for a new one'],
  [['export', 'x'], 'export takes no file'],
  [['codes'], 'There is no command codes'],
  [['codes', 'import', 'package.json'], 'Say which code set it is'],
  [['codes', 'import', 'package.json', '--kind', 'ncci'], 'does not say when it is in force'],
  [['export', '--practice', 'nowhere'], 'There is no practice nowhere'],
])('%j is answered with how it is used, and exit 2', (args, words) => {
  const out = cohort(...args)
  expect([out.status, out.stdout]).toEqual([2, ''])
  expect(out.stderr).toContain(words)
  expect(out.stderr).toContain('Usage:')
})

test('into a practice that holds something is refused', () => {
  const out = cohort('import', 'tests/fixtures/practice-file/evening-group.json', '--practice', judith.practiceId)
  expect(out.status).toBe(1)
  expect(out.stderr).toContain('already holds patients')
})
