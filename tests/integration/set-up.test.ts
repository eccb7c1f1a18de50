import { readFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { parseForm } from '../../app/_server/forms'
import { sessionOf } from '../../app/_server/session'
import { makeFirstOwner } from '../../app/_server/set-up'
import { beginSignIn } from '../../app/_server/sign-in'
import { makeFirstOwnerInput } from '../../app/(auth)/set-up/inputs'
import { isOpenForSetUp } from '../../db/first-practice'
import { readPracticeFile } from '../../db/import-practice'
import { findCommandLineUser, inviteFirstOwner, openPractice } from '../../db/open-practice'
import { form } from '../support/doors/door'
import { freshDemo, now } from '../support/test-actors'
import { appDb, emptyDatabase, ownerDb } from '../support/test-database'

const first = {
  ...{ practiceName: 'Riverbend Groups', timeZone: 'America/Chicago', ownerName: 'Ana Sol' },
  ...{ email: 'ana@example.com', password: 'eleven quiet herons' },
}
const counts = async () => {
  const [row] = await ownerDb.execute<{ practices: number; users: number }>(sql`
    select (select count(*)::int from practices) as practices, (select count(*)::int from users) as users`)
  return row
}

beforeEach(emptyDatabase)

test('an empty database gets its practice and first owner, who is signed in', async () => {
  expect(await isOpenForSetUp(appDb, now)).toBe(true)
  const made = await makeFirstOwner(appDb, first, now)
  if (!made.ok) throw new Error(made.error.kind)
  expect(await sessionOf(appDb, made.value, now)).toMatchObject({
    ...{ email: first.email, actor: { role: 'owner', name: first.ownerName } },
    practice: { name: first.practiceName, timeZone: first.timeZone, isDemo: false },
  })
  expect(await isOpenForSetUp(appDb, now)).toBe(false)
  const { email, password } = first
  expect(await beginSignIn(appDb, { email, password, network: '203.0.113' }, now)).toMatchObject({ ok: true })
})

test('of two who come at once one makes the practice', async () => {
  const both = await Promise.all([
    makeFirstOwner(appDb, first, now),
    makeFirstOwner(appDb, { ...first, email: 'joe@example.com' }, now),
  ])
  expect(both.filter((one) => one.ok)).toHaveLength(1)
  expect(both.find((one) => !one.ok)).toEqual({ ok: false, error: { kind: 'not_empty' } })
  expect(await counts()).toEqual({ practices: 1, users: 1 })
})

test('nobody makes a first owner once there is a user, also one who is disabled', async () => {
  await freshDemo()
  await ownerDb.execute(sql`update users set disabled_at = now()`)
  const before = await counts()
  expect(await makeFirstOwner(appDb, first, now)).toEqual({ ok: false, error: { kind: 'not_empty' } })
  expect(await counts()).toEqual(before)
})

test('what the command line leaves behind keeps nobody out, unless an owner has a link', async () => {
  const facts = readPracticeFile(readFileSync('tests/fixtures/practice-file/evening-group.json', 'utf8'))
  if (!facts.ok) throw new Error('The fixture is broken.')
  const userId = await findCommandLineUser(appDb, now)
  expect(await isOpenForSetUp(appDb, now)).toBe(true)
  // An import that fails after this awaits nobody.
  const practiceId = await openPractice(appDb, userId, facts.value, now)
  expect(await isOpenForSetUp(appDb, now)).toBe(true)
  await inviteFirstOwner(appDb, userId, practiceId, { email: 'joe@example.com', name: 'Joe' }, now)
  expect(await isOpenForSetUp(appDb, now)).toBe(false)
  expect(await makeFirstOwner(appDb, first, now)).toEqual({ ok: false, error: { kind: 'not_empty' } })
  // The link ran out and nobody can sign in: whoever runs the server is not locked out of it.
  const later = new Date(now.getTime() + 7 * 86_400_000)
  expect(await isOpenForSetUp(appDb, later)).toBe(true)
  expect(await makeFirstOwner(appDb, first, later)).toMatchObject({ ok: true })
  expect(await isOpenForSetUp(appDb, later)).toBe(false)
})

test('a password that a stranger would try makes nothing', async () => {
  expect(await makeFirstOwner(appDb, { ...first, password: 'riverbend groups 1' }, now)).toMatchObject({
    error: { kind: 'weak' },
  })
  expect(await counts()).toEqual({ practices: 0, users: 0 })
})

test('what was typed is read with its mistakes named, each at its field', () => {
  expect(parseForm(makeFirstOwnerInput, form(first))).toEqual({ ok: true, value: first })
  const wrong = form({ practiceName: ' ', timeZone: 'Mars/Olympus', ownerName: '', email: 'ana', password: '' })
  const read = parseForm(makeFirstOwnerInput, wrong)
  expect(Object.keys(read.ok ? {} : read.error).sort()).toEqual([
    ...['email', 'ownerName', 'password', 'practiceName', 'timeZone'],
  ])
})
