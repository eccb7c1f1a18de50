import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { sessionOf } from '../../app/_server/session'
import { beginSignIn, normalEmail } from '../../app/_server/sign-in'
import { endAuthSession, touchAuthSession } from '../../db/auth-sessions'
import { demoSignIns } from '../../db/seed/demo-sign-ins'
import { freshDemo, judith, now } from '../support/test-actors'
import { appDb, ownerDb } from '../support/test-database'

const [, owner] = demoSignIns
const network = '203.0.113'
const minutesOn = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

async function secretOfOwner(): Promise<string> {
  const begun = await beginSignIn(appDb, { ...owner, network }, now)
  if (!begun.ok) throw new Error(begun.error.kind)
  return begun.value
}

beforeEach(freshDemo)

describe('signing in', () => {
  test.each(demoSignIns)('as $role works', async (one) => {
    const begun = await beginSignIn(appDb, { ...one, network }, now)
    if (!begun.ok) throw new Error(begun.error.kind)
    const session = await sessionOf(appDb, begun.value, now)
    expect(session?.actor).toMatchObject({ role: one.role, name: one.name, today: '2026-11-18' })
    expect(session?.practice).toEqual({ name: 'Lakeside Group Therapy', timeZone: 'America/New_York', isDemo: true })
  })

  test('with a wrong password and with an unknown email gets the same answer', async () => {
    const wrong = await beginSignIn(appDb, { email: owner.email, password: 'not the password', network }, now)
    const unknown = await beginSignIn(appDb, { email: 'nobody@lakeside.example', password: 'x', network }, now)
    expect(wrong).toEqual({ ok: false, error: { kind: 'does_not_fit' } })
    expect(unknown).toEqual(wrong)
  })

  test('keeps no secret and no email of a stranger in the database', async () => {
    const secret = await secretOfOwner()
    await beginSignIn(appDb, { email: 'stranger@elsewhere.example', password: 'x', network }, now)
    const rows = await ownerDb.execute<{ t: string }>(
      sql`select auth_sessions::text as t from auth_sessions union all select sign_in_attempts::text from sign_in_attempts`,
    )
    expect(rows.map((row) => row.t).join(' ')).not.toMatch(new RegExp(`${secret}|stranger|elsewhere`))
  })

  test('is for letters that are what they seem', () => {
    expect(normalEmail('  JUDITH@Lakeside.example ')).toBe('judith@lakeside.example')
    expect(normalEmail('judith@lakesіde.example')).toBeNull()
    expect(normalEmail('judith＠lakeside.example')).toBe('judith@lakeside.example')
    expect(normalEmail('a@b c')).toBeNull()
  })

  test('ends for a disabled user and an ended membership on the next request', async () => {
    const secret = await secretOfOwner()
    await ownerDb.execute(sql`update memberships set role = 'admin' where user_id = ${judith.userId}`)
    expect((await sessionOf(appDb, secret, now))?.actor.role).toBe('admin')
    await ownerDb.execute(sql`update memberships set ended_at = now() where user_id = ${judith.userId}`)
    expect(await sessionOf(appDb, secret, now)).toBeNull()
    await ownerDb.execute(sql`update users set disabled_at = now() where id = ${judith.userId}`)
    expect(await beginSignIn(appDb, { ...owner, network }, now)).toMatchObject({ ok: false })
  })
})

describe('a session', () => {
  test('ends after 15 minutes without a request, and every request begins them anew', async () => {
    const secret = await secretOfOwner()
    expect(await touchAuthSession(appDb, secret, minutesOn(14))).not.toBeNull()
    expect(await touchAuthSession(appDb, secret, minutesOn(28))).not.toBeNull()
    expect(await touchAuthSession(appDb, secret, minutesOn(43))).toBeNull()
    // And does not come back.
    expect(await touchAuthSession(appDb, secret, minutesOn(44))).toBeNull()
  })

  test('ends after twelve hours however busy it was', async () => {
    const secret = await secretOfOwner()
    for (let minutes = 10; minutes < 720; minutes += 10) {
      expect(await touchAuthSession(appDb, secret, minutesOn(minutes))).not.toBeNull()
    }
    expect(await touchAuthSession(appDb, secret, minutesOn(720))).toBeNull()
  })

  test('ends with signing out, and a made-up secret is none', async () => {
    const secret = await secretOfOwner()
    await endAuthSession(appDb, secret, minutesOn(1))
    expect(await touchAuthSession(appDb, secret, minutesOn(1))).toBeNull()
    expect(await touchAuthSession(appDb, 'made up', now)).toBeNull()
  })

  test('cannot be given another user or practice', async () => {
    await expect(appDb.execute(sql`update auth_sessions set user_id = user_id`)).rejects.toMatchObject({
      cause: { code: '42501' },
    })
  })
})

describe('guessing', () => {
  const guess = (at: Date, email: string = owner.email) =>
    beginSignIn(appDb, { email, password: 'a guess', network }, at)

  test('is slowed down after five failures, more with each', async () => {
    for (let i = 0; i < 5; i++) expect(await guess(now)).toMatchObject({ error: { kind: 'does_not_fit' } })
    expect(await guess(now)).toEqual({ ok: false, error: { kind: 'slowed_down', waitSeconds: 1 } })
    // The right password waits too, else the answer would tell.
    expect(await beginSignIn(appDb, { ...owner, network }, now)).toMatchObject({ error: { kind: 'slowed_down' } })
    expect(await guess(minutesOn(1))).toMatchObject({ error: { kind: 'does_not_fit' } })
    expect(await guess(minutesOn(1))).toEqual({ ok: false, error: { kind: 'slowed_down', waitSeconds: 2 } })
    expect(await beginSignIn(appDb, { ...owner, network }, minutesOn(2))).toMatchObject({ ok: true })
    expect(await guess(minutesOn(2))).toMatchObject({ error: { kind: 'does_not_fit' } })
  })

  test('by many at once gets five tries, not fifty', async () => {
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => guess(now)))
    const tried = outcomes.filter((one) => !one.ok && one.error.kind === 'does_not_fit')
    expect(tried).toHaveLength(5)
  })

  test('rests for an hour after twenty, and not for ever', async () => {
    let at = now
    for (let i = 0; i < 20; i++) {
      await ownerDb.execute(sql`insert into sign_in_attempts (account_hash, network_hash, attempted_at, outcome)
        select account_hash, 'elsewhere', ${at.toISOString()}::timestamptz, 'failed' from sign_in_attempts limit 1`)
      if (i === 0) await guess(at)
      at = new Date(at.getTime() + 60_000)
    }
    const told = await guess(at)
    expect(told).toMatchObject({ error: { kind: 'slowed_down' } })
    expect(await beginSignIn(appDb, { ...owner, network }, new Date(at.getTime() + 3_700_000))).toMatchObject({
      ok: true,
    })
  })

  test('over many accounts from one network is slowed down too', async () => {
    await ownerDb.execute(sql`insert into sign_in_attempts (account_hash, network_hash, attempted_at, outcome)
      select 'account ' || n, encode(sha256('network:203.0.113'), 'hex'), ${now.toISOString()}::timestamptz, 'failed'
      from generate_series(1, 100) n`)
    expect(await guess(now, 'someone.new@lakeside.example')).toMatchObject({ error: { kind: 'slowed_down' } })
  })
})
