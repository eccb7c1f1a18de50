import { sql } from 'drizzle-orm'
import { NextRequest } from 'next/server'
import { encode } from 'next-auth/jwt'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { openDb } from '../../app/_server/db'
import { isAllowed, type Permission, permissions } from '../../app/_server/permissions'
import { findSession } from '../../app/_server/session'
import { signIn } from '../../app/(auth)/sign-in/actions'
import { GET as download } from '../../app/(practice)/claims/batches/[id]/download/route'
import { GET as exportClaims } from '../../app/(practice)/claims/export/route'
import { saveAttendance } from '../../app/(practice)/sessions/[id]/actions'
import { POST as signOut } from '../../app/api/auth/sign-out/route'
import { POST as preview } from '../../app/api/preview/route'
import { GET as search } from '../../app/api/search/route'
import { endAuthSession, startAuthSession } from '../../db/auth-sessions'
import type { Actor } from '../../db/in-practice'
import { demoSignIns } from '../../db/seed/demo-sign-ins'
import { sourceFiles } from '../../scripts/source-files'
import { exportedFunctions } from '../architecture/exported-functions'
import { cookiesSet, Elsewhere, requestAs, requestWithToken, type Said } from '../support/as-request'
import { allAttended, boardOf } from '../support/attendance-input'
import * as calendarDoors from '../support/doors/calendar-doors'
import * as claimsDoors from '../support/doors/claims-doors'
import { type Door, form, idOf as one } from '../support/doors/door'
import * as exchangeDoors from '../support/doors/exchange-doors'
import * as groupsDoors from '../support/doors/groups-doors'
import * as notesDoors from '../support/doors/notes-doors'
import * as patientsDoors from '../support/doors/patients-doors'
import * as payersDoors from '../support/doors/payers-doors'
import * as providersDoors from '../support/doors/providers-doors'
import * as sessionsDoors from '../support/doors/sessions-doors'
import * as settingsDoors from '../support/doors/settings-doors'
import { stateOfPractice } from '../support/practice-state'
import { anders, dana, freshPair, judith, marisol, now, stranger, tonight } from '../support/test-actors'
import { appDb, ownerDb } from '../support/test-database'

vi.mock('next/headers', async () => (await import('../support/as-request')).nextHeaders)
vi.mock('next/navigation', async () => (await import('../support/as-request')).nextNavigation)
vi.mock('next/cache', async () => (await import('../support/as-request')).nextCache)

// Every action and route as somebody would call it who has the address and nothing else: by POST, as anybody.

process.env.COHORT_NOW = now.toISOString()

const areas = [
  calendarDoors,
  claimsDoors,
  exchangeDoors,
  groupsDoors,
  notesDoors,
  patientsDoors,
  payersDoors,
  providersDoors,
  sessionsDoors,
  settingsDoors,
]
const ofAreas = (key: 'doors' | 'routes') =>
  Object.assign({}, ...areas.map((area) => area[key])) as Record<string, Door>

const doors = ofAreas('doors')

const routes: Record<string, Door> = {
  ...ofAreas('routes'),
  'batches/[id]/download': {
    permission: 'batches:download',
    call: async () => {
      const id = await one(sql`select id from batches where practice_id = ${judith.practiceId}`)
      return download(new Request('http://127.0.0.1:3000/'), { params: Promise.resolve({ id }) })
    },
  },
  'claims/export': {
    permission: 'claims:read',
    call: async () => exportClaims(new NextRequest('http://127.0.0.1:3000/claims/export?tab=held')),
  },
  'api/search': {
    permission: 'today:read',
    call: async () => search(new NextRequest('http://127.0.0.1:3000/api/search?text=ama')),
  },
  'api/preview': {
    permission: 'attendance:write',
    call: async () => {
      const body = JSON.stringify(allAttended(await boardOf(marisol, tonight)))
      return preview(new NextRequest('http://127.0.0.1:3000/api/preview', { method: 'POST', body }))
    },
  },
}

const people: Record<string, Actor> = { owner: judith, clinician: marisol, admin: dana }
const secretOf = (actor: Actor) => startAuthSession(appDb, actor, now)

const whereTo = async (door: Door) => {
  try {
    await door.call()
    return null
  } catch (error) {
    if (error instanceof Elsewhere) return error.where
    throw error
  }
}
const denials = async () =>
  (await ownerDb.execute<{ n: number }>(sql`select count(*)::int as n from audit_events where outcome = 'deny'`))[0]?.n

beforeAll(freshPair)
beforeEach(freshPair)
afterAll(async () => (await openDb()).$client.end())

test('each action of the product is a row here', () => {
  const actions = sourceFiles(['app/(practice)'])
    .filter((path) => path.endsWith('/actions.ts'))
    .flatMap((path) => exportedFunctions(path).functions.map((each) => each.name))
  expect(Object.keys(doors).sort()).toEqual(actions.sort())
})

// The table of who may do what, said a second time: a change of app/_server/permissions.ts must be meant.
const expected: Record<Permission, [owner: boolean, clinician: boolean, admin: boolean]> = {
  'today:read': [true, true, true],
  'attendance:read': [true, true, true],
  'attendance:write': [true, true, false],
  'notes:sign': [true, true, false],
  'sessions:write': [true, false, true],
  'notes:read': [true, true, false],
  'notes:write': [true, true, false],
  'groups:read': [true, true, true],
  'groups:write': [true, false, true],
  'patients:read': [true, true, true],
  'patients:write': [true, false, true],
  'providers:read': [true, false, true],
  'providers:write': [true, false, true],
  'payers:read': [true, false, true],
  'payers:write': [true, false, false],
  'settings:read': [true, false, false],
  'settings:write': [true, false, false],
  'people:read': [true, false, false],
  'people:write': [true, false, false],
  'records:export': [true, false, true],
  'records:import': [true, false, true],
  'practice:export': [true, false, false],
  'practice:import': [true, false, false],
  'authorizations:read': [true, true, true],
  'authorizations:write': [true, false, true],
  'claims:read': [true, false, false],
  'claims:release': [true, false, false],
  'claims:override': [true, false, false],
  'payers:answer': [true, false, false],
  'batches:read': [true, false, false],
  'batches:create': [true, false, false],
  'batches:download': [true, false, false],
}

test('the permissions are these', () => {
  const said = Object.fromEntries(
    (Object.keys(permissions) as Permission[]).map((each) => [
      each,
      [isAllowed('owner', each), isAllowed('clinician', each), isAllowed('admin', each)],
    ]),
  )
  expect(said).toEqual(expected)
})

const everyDoor = Object.entries({ ...doors, ...routes })
const cells = everyDoor.flatMap(([name, door]) => Object.keys(people).map((role) => ({ name, role, door })))

describe('a door', () => {
  test.each(cells)('$name as $role', async ({ role, door }) => {
    const actor = people[role] ?? judith
    await requestAs(await secretOf(actor))
    const before = await stateOfPractice(judith.practiceId)
    const where = await whereTo(door)
    if (isAllowed(actor.role, door.permission)) {
      expect(where).toBeNull()
      return
    }
    expect(where).toBe('not found')
    expect(await stateOfPractice(judith.practiceId)).toEqual(before)
    expect(await denials()).toBe(1)
  })

  test.each(everyDoor)('%s is shut for nobody, the signed out, the idle and the forged', async (_name, door) => {
    const before = await stateOfPractice(judith.practiceId)
    await requestAs(null)
    expect(await whereTo(door)).toBe('/sign-in')
    const ended = await secretOf(judith)
    await endAuthSession(appDb, ended, now)
    await requestAs(ended)
    expect(await whereTo(door)).toBe('/sign-in')
    await requestAs(await startAuthSession(appDb, judith, new Date(now.getTime() - 16 * 60_000)))
    expect(await whereTo(door)).toBe('/sign-in')
    const forged = await encode({ token: { secret: await secretOf(judith) }, secret: 'another secret' })
    await requestAs(null)
    requestWithToken(forged)
    expect(await whereTo(door)).toBe('/sign-in')
    requestWithToken('not a token')
    expect(await whereTo(door)).toBe('/sign-in')
    expect(await stateOfPractice(judith.practiceId)).toEqual(before)
  })

  test.each(everyDoor.filter(([, door]) => permissions[door.permission].changes))(
    '%s is shut for other sites, and for a request that does not say where it comes from',
    async (_name, door) => {
      const secret = await secretOf(judith)
      const before = await stateOfPractice(judith.practiceId)
      const others: Said[] = [
        { origin: null },
        { origin: 'null', 'sec-fetch-site': 'cross-site' },
        { origin: 'null', 'sec-fetch-site': null },
        { origin: 'https://evil.example' },
        { origin: 'http://127.0.0.1:3001' },
        { 'sec-fetch-site': 'cross-site' },
        { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
      ]
      for (const said of others) {
        await requestAs(secret, said)
        expect(await whereTo(door)).toBe('not found')
      }
      expect(await stateOfPractice(judith.practiceId)).toEqual(before)
    },
  )

  test.each(everyDoor)('%s changes nothing for the owner of another practice', async (_name, door) => {
    await requestAs(await secretOf(stranger))
    const before = await stateOfPractice(judith.practiceId)
    await whereTo(door)
    expect(await stateOfPractice(judith.practiceId)).toEqual(before)
  })

  test('of a session is shut for a clinician who does not lead it', async () => {
    await requestAs(await secretOf(anders))
    expect(await doors.saveAttendance?.call()).toEqual({ status: 'refused', reason: { kind: 'not_found' } })
    const answer = (await routes['api/preview']?.call()) as Response
    expect(answer.status).toBe(404)
  })

  test.each([
    [null],
    ['text'],
    [{}],
    [{ sessionId: 'x', rows: [] }],
    [{ sessionId: tonight, rows: [{ patientId: tonight, version: 0, choice: { status: 'present' } }] }],
    [{ sessionId: tonight, rows: [], practiceId: stranger.practiceId }],
  ])('refuses what no page of ours sends: %j', async (sent) => {
    await requestAs(await secretOf(marisol))
    expect(await saveAttendance(sent)).toMatchObject({ status: 'invalid' })
  })
})

describe('signing in and out', () => {
  const [, owner] = demoSignIns

  test('goes to the page that was asked for, and nowhere outside', async () => {
    await requestAs(null)
    const go = (next: string) => signIn({ status: 'idle' }, form({ ...owner, next, role: '', name: '' }))
    const fields = (next: string) => form({ email: owner.email, password: owner.password, next })
    await expect(signIn({ status: 'idle' }, fields('/claims'))).rejects.toMatchObject({ where: '/claims' })
    await requestWithToken(cookiesSet.get('cohort.session') ?? '')
    expect(await findSession()).toMatchObject({
      email: owner.email,
      actor: { role: 'owner', practiceId: judith.practiceId },
    })
    for (const next of ['https://evil.example', '//evil.example', '/\\evil.example', '']) {
      await expect(signIn({ status: 'idle' }, fields(next))).rejects.toMatchObject({ where: '/today' })
    }
    // Fields that no form of ours has are refused.
    expect(await go('/claims')).toMatchObject({ status: 'invalid' })
  })

  test('answers in words, never with the password', async () => {
    await requestAs(null)
    const answer = await signIn({ status: 'idle' }, form({ email: owner.email, password: 'not the password' }))
    expect(answer).toEqual({ status: 'refused', message: 'That email and password do not fit together.' })
  })

  test('out ends the session and empties the browser', async () => {
    const secret = await secretOf(judith)
    await requestAs(secret, { origin: 'https://evil.example' })
    expect((await signOut()).status).toBe(404)
    // As a plain form of ours sends it.
    await requestAs(secret, { origin: 'null' })
    const answer = await signOut()
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/sign-in'])
    expect(answer.headers.get('clear-site-data')).toBe('"cache", "storage"')
    expect(cookiesSet.get('cohort.session')).toBe('')
    await requestAs(secret)
    expect(await whereTo(routes['batches/[id]/download'] ?? doors.saveAttendance ?? fail())).toBe('/sign-in')
  })
})

function fail(): never {
  throw new Error('There is no such door.')
}
