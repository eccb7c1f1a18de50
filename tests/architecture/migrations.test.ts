import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readJournal } from '../../scripts/migrate'

describe('the migrations', () => {
  const { entries } = readJournal()

  test('are the files the journal names, each with its number', () => {
    const files = readdirSync('drizzle').filter((name) => name.endsWith('.sql'))
    expect(files.sort()).toEqual(entries.map(({ tag }) => `${tag}.sql`))
    expect(entries.map(({ tag }) => Number(tag.slice(0, 4)))).toEqual(entries.map((_, i) => i))
  })

  test('are dated in their order, or the migrator would skip one without a word', () => {
    const dates = entries.map(({ when }) => when)
    expect(dates).toEqual([...new Set(dates)].sort((a, b) => a - b))
  })

  test('say all that the schema says: generating anew finds no difference', () => {
    const copy = `.cohort/drizzle-${process.pid}`
    cpSync('drizzle', copy, { recursive: true })
    try {
      const options = ['--dialect=postgresql', '--schema=./db/schema/*.ts', `--out=${copy}`, '--casing=snake_case']
      const { status, stdout, stderr } = spawnSync('node_modules/.bin/drizzle-kit', ['generate', ...options], {
        encoding: 'utf8',
      })
      // It answers 0 even when it would have to ask whether a column was renamed, so its words count.
      expect(`${status} ${stdout}${stderr}`).toContain('No schema changes')
      expect(readdirSync(copy).sort()).toEqual(readdirSync('drizzle').sort())
    } finally {
      if (existsSync(copy)) rmSync(copy, { recursive: true })
    }
  })
})
