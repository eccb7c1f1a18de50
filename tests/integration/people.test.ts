import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { parseForm } from '../../app/_server/forms'
import { joinByLink } from '../../app/_server/join-practice'
import { sessionOf } from '../../app/_server/session'
import { beginSignIn } from '../../app/_server/sign-in'
import { changeRoleInput, type InviteInput, invitePersonInput } from '../../app/(practice)/settings/people/inputs'
import {
  changeRole,
  endMembership,
  invitePerson,
  renewInvitation,
  restoreMembership,
  revokeInvitation,
} from '../../app/(practice)/settings/people/workflow'
import { startAuthSession } from '../../db/auth-sessions'
import { type Actor, inPractice } from '../../db/in-practice'
import { findInvitation } from '../../db/invitations'
import { listInvitations } from '../../db/queries/invitations'
import { listPeople, updateSignInsEnded } from '../../db/queries/people'
import { demoSignIns } from '../../db/seed/demo-sign-ins'
import { form } from '../support/doors/door'
import { anders, dana, freshPair, judith, marisol, now, stranger } from '../support/test-actors'
import { appDb, ownerDb } from '../support/test-database'

const network = '203.0.113'
const password = 'eleven quiet herons'
const daysOn = (days: number, more = 0) => new Date(now.getTime() + days * 86_400_000 + more)
const ana: InviteInput = { name: 'Ana Sol', email: 'ana@example.com', role: 'admin', providerId: null }
const toAdmin = { was: 'clinician', role: 'admin', providerId: null } as const

async function invited(input: InviteInput = ana, by: Actor = judith): Promise<string> {
  const made = await invitePerson(appDb, by, input)
  if (!made.ok) throw new Error(made.error.kind)
  return made.value.secret
}
const join = (secret: string, typed = password, at = now) => joinByLink(appDb, { secret, password: typed, network }, at)
const people = (of: Actor = judith) => inPractice(appDb, of, (tx) => listPeople(tx, of.practiceId))
const open = (of: Actor = judith) => inPractice(appDb, of, (tx) => listInvitations(tx, of.practiceId))
const person = async (name: string) => (await people()).find((one) => one.name.startsWith(name))
const audited = async (action: string) =>
  (await ownerDb.execute(sql`select from audit_events where action = ${action}`)).length
const secondOwner = () =>
  ownerDb
    .execute(sql`update memberships set role = 'owner' where user_id = ${dana.userId}`)
    .then((): Actor => ({ ...dana, role: 'owner' }))

beforeEach(freshPair)

describe('a role', () => {
  test('is changed for somebody else, counts at their next request, and is written down', async () => {
    const secret = await startAuthSession(appDb, marisol, now)
    expect(await changeRole(appDb, judith, { ...toAdmin, userId: marisol.userId })).toMatchObject({ ok: true })
    expect((await sessionOf(appDb, secret, now))?.actor).toMatchObject({ role: 'admin', providerId: null })
    expect(await audited('people:role')).toBe(1)
  })

  test('of one’s own cannot be changed, and one’s own access cannot be ended', async () => {
    await secondOwner()
    const own = { userId: judith.userId, was: 'owner', role: 'admin', providerId: null } as const
    expect(await changeRole(appDb, judith, own)).toEqual({ ok: false, error: { kind: 'oneself' } })
    expect(await endMembership(appDb, judith, judith.userId)).toEqual({ ok: false, error: { kind: 'oneself' } })
    expect((await person('Judith'))?.role).toBe('owner')
  })

  test('that somebody else has changed meanwhile is not changed again', async () => {
    const stale = { userId: marisol.userId, was: 'admin', role: 'owner', providerId: null } as const
    expect(await changeRole(appDb, judith, stale)).toEqual({ ok: false, error: { kind: 'conflict' } })
    expect((await person('Marisol'))?.role).toBe('clinician')
  })

  test('of a clinician needs a provider whom nobody else is', async () => {
    const fields = { userId: dana.userId, was: 'admin', role: 'clinician', providerId: '' }
    expect(parseForm(changeRoleInput, form(fields))).toEqual({
      ok: false,
      error: { providerId: 'Choose which provider this clinician is.' },
    })
    const taken = { userId: dana.userId, was: 'admin', role: 'clinician', providerId: anders.providerId } as const
    expect(await changeRole(appDb, judith, taken)).toMatchObject({
      error: { kind: 'provider_taken', name: anders.name },
    })
    const nobody = { ...taken, providerId: crypto.randomUUID() }
    expect(await changeRole(appDb, judith, nobody)).toEqual({ ok: false, error: { kind: 'provider_unfit' } })
  })
})

describe('the last owner', () => {
  test('stays one, whoever asks', async () => {
    const own = { userId: judith.userId, was: 'owner', role: 'admin', providerId: null } as const
    // Somebody who is no owner any more, though the page they have open was one's.
    const former: Actor = { ...dana, role: 'owner' }
    expect(await changeRole(appDb, former, own)).toMatchObject({ error: { kind: 'last_owner' } })
    expect(await endMembership(appDb, former, judith.userId)).toMatchObject({ error: { kind: 'last_owner' } })
    expect((await person('Judith'))?.endedAt).toBeNull()
  })

  test('is left when two owners end or demote each other at the same moment', async () => {
    const other = await secondOwner()
    const ended = await Promise.all([
      endMembership(appDb, judith, other.userId),
      changeRole(appDb, other, { userId: judith.userId, was: 'owner', role: 'admin', providerId: null }),
    ])
    expect(ended.filter((one) => one.ok)).toHaveLength(1)
    expect((await people()).filter((one) => one.role === 'owner' && one.endedAt === null)).toHaveLength(1)
  })
})

describe('access that is ended', () => {
  test('ends every sign-in at once, keeps what was done, and can be given back', async () => {
    const secret = await startAuthSession(appDb, marisol, now)
    expect(await sessionOf(appDb, secret, now)).not.toBeNull()
    expect(await endMembership(appDb, judith, marisol.userId)).toMatchObject({ ok: true })
    expect(await sessionOf(appDb, secret, now)).toBeNull()
    const signIn = () => beginSignIn(appDb, { ...demoSignIns[0], network }, now)
    expect(await signIn()).toMatchObject({ ok: false })
    expect(await endMembership(appDb, judith, marisol.userId)).toMatchObject({ error: { kind: 'conflict' } })
    expect((await person('Marisol'))?.endedAt).toEqual(now)
    expect(await restoreMembership(appDb, judith, marisol.userId)).toMatchObject({ ok: true })
    // The sign-in of before stays ended: they sign in anew.
    expect(await sessionOf(appDb, secret, now)).toBeNull()
    expect(await signIn()).toMatchObject({ ok: true })
  })

  test('is not given back where somebody else is the provider by now', async () => {
    await endMembership(appDb, judith, marisol.userId)
    const { providerId } = marisol
    await changeRole(appDb, judith, { userId: dana.userId, was: 'admin', role: 'clinician', providerId })
    expect(await restoreMembership(appDb, judith, marisol.userId)).toMatchObject({ error: { kind: 'provider_taken' } })
  })

  test('is ended by nobody of another practice', async () => {
    const secret = await startAuthSession(appDb, dana, now)
    expect(await endMembership(appDb, stranger, dana.userId)).toEqual({ ok: false, error: { kind: 'not_found' } })
    for (const practiceId of [stranger.practiceId, judith.practiceId]) {
      await inPractice(appDb, stranger, (tx) => updateSignInsEnded(tx, practiceId, { userId: dana.userId, now }))
    }
    expect(await sessionOf(appDb, secret, now)).not.toBeNull()
  })
})

describe('an invitation', () => {
  test('lets its person join once, in the role it says, and signs them in', async () => {
    const secret = await invited()
    expect(await open()).toMatchObject([{ email: ana.email, role: 'admin', expiresAt: daysOn(7) }])
    const joined = await join(secret)
    if (!joined.ok) throw new Error(joined.error.kind)
    const session = await sessionOf(appDb, joined.value, now)
    expect(session).toMatchObject({ email: ana.email, actor: { role: 'admin', practiceId: judith.practiceId } })
    expect(await join(secret)).toEqual({ ok: false, error: { kind: 'no_invitation' } })
    expect(await open()).toEqual([])
    expect(await beginSignIn(appDb, { email: 'ANA@example.com', password, network }, now)).toMatchObject({ ok: true })
    expect([await audited('people:invite'), await audited('people:join')]).toEqual([1, 1])
  })

  test('makes one member of two who follow the link at once', async () => {
    const secret = await invited()
    const both = await Promise.all([join(secret), join(secret)])
    expect(both.filter((one) => one.ok)).toHaveLength(1)
    expect((await people()).filter((one) => one.email === ana.email)).toHaveLength(1)
  })

  test('works for seven days and not after', async () => {
    const secret = await invited()
    expect(await findInvitation(appDb, secret, daysOn(7, -1))).toMatchObject({ practiceName: 'Lakeside Group Therapy' })
    expect(await findInvitation(appDb, secret, daysOn(7))).toBeNull()
    expect(await join(secret, password, daysOn(7))).toEqual({ ok: false, error: { kind: 'no_invitation' } })
  })

  test('does not work once it is taken back, and its old link not once there is a new one', async () => {
    const first = await invited()
    const [one] = await open()
    const renewed = await renewInvitation(appDb, { ...judith, now: daysOn(8) }, one?.id ?? '')
    if (!renewed.ok) throw new Error(renewed.error.kind)
    expect(await findInvitation(appDb, first, now)).toBeNull()
    expect(await findInvitation(appDb, renewed.value.secret, daysOn(14))).not.toBeNull()
    expect(await revokeInvitation(appDb, judith, one?.id ?? '')).toMatchObject({ ok: true, value: { name: ana.name } })
    expect(await join(renewed.value.secret)).toEqual({ ok: false, error: { kind: 'no_invitation' } })
    expect(await renewInvitation(appDb, judith, one?.id ?? '')).toMatchObject({ error: { kind: 'not_found' } })
  })

  test('is neither renewed nor taken back by another practice', async () => {
    const secret = await invited()
    const [one] = await open()
    expect(await renewInvitation(appDb, stranger, one?.id ?? '')).toMatchObject({ error: { kind: 'not_found' } })
    expect(await revokeInvitation(appDb, stranger, one?.id ?? '')).toMatchObject({ error: { kind: 'not_found' } })
    expect(await findInvitation(appDb, secret, now)).not.toBeNull()
  })

  test('is kept without its secret', async () => {
    const secret = await invited()
    const rows = await ownerDb.execute<{ t: string }>(
      sql`select invitations::text as t from invitations union all select audit_events::text from audit_events`,
    )
    expect(rows.map((row) => row.t).join(' ')).not.toContain(secret)
  })

  test('with a wrong secret answers like one that is over, and guesses are slowed down', async () => {
    expect(await join('a made-up secret')).toEqual({ ok: false, error: { kind: 'no_invitation' } })
    expect(await join('')).toEqual({ ok: false, error: { kind: 'no_invitation' } })
    for (let tries = 2; tries < 5; tries += 1) await join(`guess ${tries}`)
    expect(await join('one more guess')).toMatchObject({ error: { kind: 'slowed_down' } })
  })

  test('is refused for who is a member, was one, or has one', async () => {
    const of = (email: string) => invitePerson(appDb, judith, { ...ana, email })
    expect(await of('dana@lakeside.example')).toMatchObject({ error: { kind: 'member_already', isEnded: false } })
    await endMembership(appDb, judith, dana.userId)
    expect(await of('dana@lakeside.example')).toMatchObject({ error: { kind: 'member_already', isEnded: true } })
    await invited()
    expect(await of(ana.email)).toMatchObject({ error: { kind: 'invited_already' } })
  })

  test('needs an email that is what it seems, and a provider for a clinician', () => {
    const fields = { name: 'Ana Sol', email: ' ANA@example.com ', role: 'admin', providerId: '' }
    expect(parseForm(invitePersonInput, form(fields))).toEqual({ ok: true, value: ana })
    expect(parseForm(invitePersonInput, form({ ...fields, email: 'ana', role: 'clinician' }))).toMatchObject({
      error: { email: expect.any(String), providerId: expect.any(String) },
    })
    expect(parseForm(invitePersonInput, form({ ...fields, role: 'admin; owner' }))).toMatchObject({ ok: false })
  })
})

describe('a password at joining', () => {
  test.each([
    ['short', '5 of 15'],
    ['quiet herons 1', '14 of 15'],
    ['my lakeside group therapy', 'practice'],
    ['aaaaaaaaaaaaaaaa', 'more different'],
    ['my password for work', 'the word password'],
    ['first cohort of geese', 'the word cohort'],
    ['an example of a lake', 'your email'],
    ['ana sol was here today', 'your name'],
    ['herons, herons, herons', 'more different'],
    ['1234567890qwertyuiop', 'row of keys'],
  ])('like %s is not taken, and the link still works', async (typed, words) => {
    const secret = await invited()
    const refused = await join(secret, typed)
    expect(refused).toMatchObject({ error: { kind: 'weak', sentence: expect.stringContaining(words) } })
    expect(await join(secret)).toMatchObject({ ok: true })
  })

  test('is the one of the account where there is one, whatever it is made of', async () => {
    const [, owner] = demoSignIns
    const secret = await invited({ ...ana, email: owner.email, name: 'Judith' }, stranger)
    expect(await join(secret)).toEqual({ ok: false, error: { kind: 'does_not_fit' } })
    // A poor one is answered as it is for somebody without an account.
    expect(await join(secret, 'short')).toMatchObject({ error: { kind: 'weak' } })
    await ownerDb.execute(sql`update practices set name = ${owner.password} where practice_id = ${stranger.practiceId}`)
    const joined = await join(secret, owner.password)
    if (!joined.ok) throw new Error(joined.error.kind)
    expect((await sessionOf(appDb, joined.value, now))?.actor).toMatchObject({
      ...{ userId: judith.userId, practiceId: stranger.practiceId, role: 'admin', name: judith.name },
    })
    expect((await people(stranger)).filter((one) => one.email === owner.email)).toHaveLength(1)
  })

  test('lets nobody in who was disabled', async () => {
    const [, owner] = demoSignIns
    const secret = await invited({ ...ana, email: owner.email }, stranger)
    await ownerDb.execute(sql`update users set disabled_at = now() where email = ${owner.email}`)
    expect(await join(secret, owner.password)).toEqual({ ok: false, error: { kind: 'no_invitation' } })
  })
})
