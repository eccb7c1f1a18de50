import { resolve } from 'node:path'
import { is } from 'drizzle-orm'
import { CasingCache } from 'drizzle-orm/casing'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { describe, expect, test } from 'vitest'
import { sourceFiles } from '../../scripts/source-files'

// A person may work for several practices, whoever tries to sign in has none yet, and code sets are published for all.
const withoutPractice = ['code_releases', 'diagnosis_codes', 'ncci_pairs', 'sign_in_attempts', 'users']

const modules = await Promise.all(sourceFiles(['db/schema']).map((path) => import(/* @vite-ignore */ resolve(path))))
const tables = modules.flatMap((module) => Object.values(module)).filter((value) => is(value, PgTable))
const casing = new CasingCache('snake_case')
const columns = tables.flatMap((table) => {
  const { name, columns } = getTableConfig(table)
  return columns.map((column) => ({ table: name, name: casing.getColumnCasing(column), type: column.getSQLType() }))
})
const shown = (wrong: typeof columns) => wrong.map(({ table, name, type }) => `${table}.${name} ${type}`)

test('the tables are seen', () => {
  expect(tables.length).toBeGreaterThan(0)
})

describe('a column', () => {
  test('of money ends in _cents and is a bigint', () => {
    expect(shown(columns.filter(({ name, type }) => name.endsWith('_cents') && type !== 'bigint'))).toEqual([])
    const money = /(^|_)(amount|charge|fee|price|paid|balance|copay|deductible)$/
    expect(shown(columns.filter(({ name, type }) => money.test(name) && /int|numeric/.test(type)))).toEqual([])
  })

  test('never holds a floating-point number', () => {
    expect(shown(columns.filter(({ type }) => /real|double|float|numeric|decimal/.test(type)))).toEqual([])
  })

  test('that ends in _date is a date, and in _at a moment', () => {
    expect(shown(columns.filter(({ name, type }) => /(^|_)date$/.test(name) && type !== 'date'))).toEqual([])
    expect(
      shown(columns.filter(({ name, type }) => name.endsWith('_at') && type !== 'timestamp with time zone')),
    ).toEqual([])
    expect(
      shown(
        columns.filter(
          ({ name, type }) => type.startsWith('timestamp') && !name.endsWith('_at') && !name.endsWith('_until'),
        ),
      ),
    ).toEqual([])
  })
})

test('every table belongs to a practice, but for a listed few', () => {
  const owned = new Set(columns.filter(({ name }) => name === 'practice_id').map(({ table }) => table))
  const names = tables.map((table) => getTableConfig(table).name)
  expect(names.filter((name) => !owned.has(name)).sort()).toEqual([...withoutPractice].sort())
})
