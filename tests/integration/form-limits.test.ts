import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { z } from 'zod'
import { openDb } from '../../app/_server/db'
import { savePayerChange } from '../../app/(practice)/payers/[id]/actions'
import { startAuthSession } from '../../db/auth-sessions'
import { settingCards } from '../../lib/policy/setting-cards'
import { sourceFiles } from '../../scripts/source-files'
import { exportedFunctions } from '../architecture/exported-functions'
import { requestAs } from '../support/as-request'
import * as calendarDoors from '../support/doors/calendar-doors'
import * as claimsDoors from '../support/doors/claims-doors'
import type { Door } from '../support/doors/door'
import * as exchangeDoors from '../support/doors/exchange-doors'
import * as groupsDoors from '../support/doors/groups-doors'
import * as notesDoors from '../support/doors/notes-doors'
import * as patientsDoors from '../support/doors/patients-doors'
import * as payersDoors from '../support/doors/payers-doors'
import * as providersDoors from '../support/doors/providers-doors'
import * as sessionsDoors from '../support/doors/sessions-doors'
import * as settingsDoors from '../support/doors/settings-doors'
import { fieldVerdicts, rowsOf, saidAt } from '../support/field-verdicts'
import { fieldsOfSchema } from '../support/fields-of-schema'
import { freshPair, judith, now, payerNamed, today } from '../support/test-actors'
import { appDb } from '../support/test-database'

// Every action with one field of its form after another empty, far too long and full of nonsense. What an action reads
// is known from the schema it reads it by, so that no field and no action can be forgotten.

type Fields = Record<string, string>
const hand = vi.hoisted(() => ({
  /** The one field that is to be something else; undefined is not sent at all. */
  change: null as { field: string; value: string | undefined } | null,
  /** What the action read last: by which schema, from which fields, and what was said of them. */
  schema: null as unknown,
  sent: [] as string[],
  said: null as Fields | null,
}))
vi.mock('next/headers', async () => (await import('../support/as-request')).nextHeaders)
vi.mock('next/navigation', async () => (await import('../support/as-request')).nextNavigation)
vi.mock('next/cache', async () => (await import('../support/as-request')).nextCache)
vi.mock('../../app/_server/forms', async (original) => {
  const real = await original<typeof import('../../app/_server/forms')>()
  const parseForm: typeof real.parseForm = (schema, form, lists) => {
    const changed = new FormData()
    for (const [name, value] of form) if (name !== hand.change?.field) changed.append(name, value)
    if (hand.change?.value !== undefined) changed.append(hand.change.field, hand.change.value)
    const read = real.parseForm(schema, changed, lists)
    Object.assign(hand, { schema, sent: [...form.keys()], said: read.ok ? null : read.error })
    return read
  }
  const parseInput: typeof real.parseInput = (schema, value) => {
    const given = value as Record<string, unknown>
    const read = real.parseInput(schema, hand.change ? { ...given, [hand.change.field]: hand.change.value } : given)
    Object.assign(hand, { schema, sent: Object.keys(given), said: read.ok ? null : read.error })
    return read
  }
  return { ...real, parseForm, parseInput }
})

process.env.COHORT_NOW = now.toISOString()

const areas = [
  ...[calendarDoors, claimsDoors, exchangeDoors, groupsDoors, notesDoors, patientsDoors],
  ...[payersDoors, providersDoors, sessionsDoors, settingsDoors],
]
const doors: Record<string, Door> = Object.assign({}, ...areas.map((area) => area.doors))

beforeEach(async () => {
  await freshPair()
  await requestAs(await startAuthSession(appDb, judith, now))
})
afterAll(async () => (await openDb()).$client.end())

const long = ['x'.repeat(5000), '9'.repeat(5000)]
const nonsense = '~?'
/** None of these may be more than a sentence: days that no calendar of a database has, numbers too large for a column. */
const odd = [undefined, '-1', '12/31/9999', '1/1/0001', '99999999999', 'a\u0000b']

/** Calls an action with one field changed; what its schema said of that field, if anything. */
async function saidOf(door: Door, name: string, field: string, value: string | undefined): Promise<string | undefined> {
  hand.change = { field, value }
  // An error thrown is the failure of the test, by itself.
  const answer = (await door.call()) as { status?: string } | null
  hand.change = null
  const { said } = hand
  if (said === null) return undefined
  if (!isPreview(name)) expect(answer, `${name} ${field}`).toMatchObject({ status: 'invalid', fields: said })
  for (const sentence of Object.values(said)) {
    expect(sentence, `${name} ${field}`).toMatch(/^[A-Z].*[.?]$/)
    expect(sentence, `${name} ${field}`).not.toMatch(/expected|Invalid|undefined|NaN/)
  }
  return said[field] ?? said[saidAt(field)]
}

/** Whether the form as it is sent has no such field: it is refused as a whole, whatever the field holds. */
async function isUnknown(door: Door, field: string): Promise<boolean> {
  hand.change = { field, value: '' }
  await door.call()
  hand.change = null
  return hand.said !== null && '' in hand.said
}

// A preview is asked while the form is half filled: what is said of a field is said by the save.
const isPreview = (name: string) => name.startsWith('preview') || name.startsWith('find')

test('each action of the product has a row, and a verdict on its fields', () => {
  const actions = sourceFiles(['app/(practice)'])
    .filter((path) => path.endsWith('/actions.ts'))
    .flatMap((path) => exportedFunctions(path).functions.map((each) => each.name))
  expect(Object.keys(doors).sort()).toEqual(actions.sort())
  expect(Object.keys(fieldVerdicts).sort()).toEqual(Object.keys(rowsOf(doors)).sort())
})

describe('the fields of', () => {
  test.each(Object.entries(rowsOf(doors)))('%s', { timeout: 120_000 }, async (name, door) => {
    await door.call()
    const fields = [...new Set([...hand.sent, ...fieldsOfSchema(hand.schema as z.ZodType)])]
    const found = { needed: [] as string[], neededText: [] as string[], typed: [] as string[], text: [] as string[] }
    for (const field of fields) {
      // A field of another form that the same action reads, such as a subscriber who is not the patient.
      if (!hand.sent.includes(field) && (await isUnknown(door, field))) continue
      for (const value of long) expect(await saidOf(door, name, field, value), `${name} ${field}`).toBeDefined()
      for (const value of odd) await saidOf(door, name, field, value)
      const isNeeded = (await saidOf(door, name, field, '')) !== undefined
      const isTyped = (await saidOf(door, name, field, nonsense)) !== undefined
      found[isNeeded ? (isTyped ? 'needed' : 'neededText') : isTyped ? 'typed' : 'text'].push(field)
    }
    const verdict = Object.fromEntries(
      Object.entries(found).flatMap(([kind, names]) => (names.length > 0 ? [[kind, names.join(' ')]] : [])),
    )
    expect(verdict).toEqual(fieldVerdicts[name])
  })
})

test.each(settingCards.map((card) => card.field))(
  'a payer’s %s is refused at itself when it is nonsense',
  async (field) => {
    const change = { payerId: payerNamed('acme'), seen: 0, from: today, source: 'A call', reset: [] }
    for (const value of ['x'.repeat(5000), nonsense, '', -1, 99_999_999_999, null, [], {}, 'a\u0000b']) {
      const answer = await savePayerChange({ ...change, set: { [field]: value } })
      if (answer.status !== 'invalid') expect(['done', 'conflict'], `${field} ${value}`).toContain(answer.status)
      if (value === nonsense)
        expect(answer).toMatchObject({ status: 'invalid', fields: { [field]: expect.any(String) } })
    }
  },
)
