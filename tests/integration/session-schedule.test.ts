import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { calendarQuery } from '../../app/(practice)/calendar/inputs'
import {
  addSession,
  cancelSession,
  changeSession,
  exportSessions,
  previewSessionChange,
  readCalendarPage,
  restoreSession,
} from '../../app/(practice)/calendar/workflow'
import { readSignInSheet } from '../../app/(practice)/sessions/[id]/sign-in-sheet/workflow'
import { demoId } from '../../db/seed/demo-id'
import type { Activity } from '../../lib/codes/activities'
import type { IsoDate, IsoTime } from '../../lib/kernel/dates'
import { anders, dana, freshDemo, judith, marisol, patientNamed, sessionOn, tonight } from '../support/test-actors'
import { appDb, ownerDb } from '../support/test-database'

vi.setConfig({ testTimeout: 60_000 })

type Asked = Omit<Parameters<typeof addSession>[2], 'groupId'>
const asked = (over: { [name in keyof Asked]?: unknown } = {}): Asked => ({
  ...{ day: '2026-11-25' as IsoDate, startTime: '14:00' as IsoTime, endTime: '15:30' as IsoTime },
  ...{ locationId: demoId('location'), room: 'Room 2', leaderId: marisol.providerId ?? '', alsoIds: [] },
  ...{ activity: 'group_psychotherapy' as Activity, outsideHoursReason: null },
  ...(over as Partial<Asked>),
})
const evening = demoId('group', 'evening')
const add = (over = {}) => addSession(appDb, judith, { groupId: evening, ...asked(over) })
const versionOf = async (id: string) =>
  (await ownerDb.execute<{ version: number }>(sql`select version from sessions where id = ${id}`))[0]?.version ?? 0
const move = async (sessionId: string, over = {}) =>
  changeSession(appDb, judith, { sessionId, version: await versionOf(sessionId), ...asked(over) })
const stored = async (id: string) =>
  (
    await ownerDb.execute<Record<string, unknown>>(sql`
      select session_date::text as date, left(start_time::text, 5) as start, room, status, is_apart, series_id,
        cancel_reason, outside_hours_reason, activity,
        (select array_agg(provider_id::text order by position) from session_facilitators f
          where f.practice_id = s.practice_id and f.session_id = s.id) as leaders
      from sessions s where id = ${id}`)
  )[0]
const refusedAs = (outcome: { ok: boolean; error?: { kind: string } }) => (outcome.ok ? 'saved' : outcome.error?.kind)

beforeEach(freshDemo)

describe('a session of its own', () => {
  test('is made beside the series, with who leads it in order', async () => {
    const outcome = await add({ alsoIds: [anders.providerId] })
    if (!outcome.ok) throw new Error(outcome.error.kind)
    expect(await stored(outcome.value.sessionId)).toMatchObject({
      ...{ date: '2026-11-25', start: '14:00', room: 'Room 2', status: 'scheduled', series_id: null },
      leaders: [marisol.providerId, anders.providerId],
    })
    const [event] = await ownerDb.execute(sql`select fields::text from audit_events where action = 'sessions:add'`)
    expect(event?.fields).toContain('outsideHoursReason')
  })

  test('of a group at a time at which it meets is refused, and said when that one is cancelled', async () => {
    const same = { day: '2026-11-25', startTime: '18:00', endTime: '19:30' }
    expect(await add(same)).toMatchObject({ ok: false, error: { kind: 'taken', isCancelled: false } })
    const id = sessionOn('evening', 7)
    await cancelSession(appDb, judith, { sessionId: id, version: await versionOf(id), cancelReason: 'Snow' })
    expect(await add(same)).toMatchObject({ ok: false, error: { kind: 'taken', isCancelled: true, sessionId: id } })
  })

  test('outside the posted hours asks why, and keeps the answer', async () => {
    const sunday = { day: '2026-11-22' }
    expect(refusedAs(await add(sunday))).toBe('reason_needed')
    const outcome = await add({ ...sunday, outsideHoursReason: 'The office was flooded' })
    if (!outcome.ok) throw new Error(outcome.error.kind)
    expect(await stored(outcome.value.sessionId)).toMatchObject({ outside_hours_reason: 'The office was flooded' })
    // 8 PM is the end of the posted hours, and the end is outside (C-02).
    expect(refusedAs(await add({ startTime: '20:00', endTime: '21:00' }))).toBe('reason_needed')
  })

  test('cannot begin or end in the hour that the clocks skip', async () => {
    const spring = { day: '2027-03-14', outsideHoursReason: 'A vigil' }
    expect(await add({ ...spring, startTime: '02:30', endTime: '04:00' })).toMatchObject({
      ok: false,
      error: { kind: 'skipped', field: 'startTime', instead: '03:30' },
    })
    expect(await add({ ...spring, startTime: '01:00', endTime: '02:15' })).toMatchObject({
      ok: false,
      error: { kind: 'skipped', field: 'endTime', instead: '03:15' },
    })
    // 1:00 to 3:30 on the wall is 90 minutes that night (C-10).
    const preview = await previewSessionChange(appDb, judith, {
      ...{ change: 'add', groupId: evening },
      ...asked({ ...spring, startTime: '01:00', endTime: '03:30' }),
    })
    expect(preview).toMatchObject({ ok: true, value: { check: { lengthMinutes: 90 } } })
  })

  test('over midnight belongs to the day it begins, and is said to end on the next', async () => {
    const late = { startTime: '23:00', endTime: '00:30', outsideHoursReason: 'A vigil' }
    const input = { change: 'add' as const, groupId: evening, ...asked(late) }
    expect(await previewSessionChange(appDb, judith, input)).toMatchObject({
      ok: true,
      value: { check: { lengthMinutes: 90, endsNextDay: true } },
    })
    expect(refusedAs(await add(late))).toBe('saved')
  })

  test.each([
    { what: 'no length', over: { endTime: '14:00' }, kind: 'no_length' },
    { what: 'more than twelve hours', over: { endTime: '13:00' }, kind: 'too_long' },
    { what: 'a place of nobody', over: { locationId: crypto.randomUUID() }, kind: 'unknown' },
    { what: 'a clinician of nobody', over: { leaderId: crypto.randomUUID() }, kind: 'unknown' },
  ])('with $what is refused', async ({ over, kind }) => {
    expect(refusedAs(await add(over))).toBe(kind)
  })

  test('of no group of ours is refused', async () => {
    const outcome = await addSession(appDb, judith, { groupId: crypto.randomUUID(), ...asked() })
    expect(refusedAs(outcome)).toBe('group_unknown')
  })

  test('whose clinician or room is taken is warned of, and can be saved', async () => {
    const beside = { startTime: '18:30', endTime: '19:00', day: '2026-11-25' }
    const input = { change: 'add' as const, groupId: demoId('group', 'skills'), ...asked(beside) }
    expect(await previewSessionChange(appDb, judith, input)).toMatchObject({
      ok: true,
      value: {
        check: {
          leaders: [{ name: 'Marisol Rivera', groupName: 'Evening Process Group' }],
          room: [{ name: 'Room 2' }],
        },
      },
    })
    const { change: _, ...plain } = input
    expect(refusedAs(await addSession(appDb, judith, plain))).toBe('saved')
  })
})

describe('moving', () => {
  test('a session of a series puts it apart', async () => {
    const id = sessionOn('evening', 7)
    expect(refusedAs(await move(id, { day: '2026-11-24' }))).toBe('saved')
    expect(await stored(id)).toMatchObject({ date: '2026-11-24', start: '14:00', is_apart: true })
    const next = sessionOn('evening', 14)
    await move(next, { day: '2026-12-02', startTime: '18:00', endTime: '19:30', outsideHoursReason: 'A note' })
    expect(await stored(next)).toMatchObject({ is_apart: false, outside_hours_reason: 'A note' })
  })

  test('is told of somebody else’s save, with what stands there now', async () => {
    const id = sessionOn('evening', 7)
    const version = await versionOf(id)
    await move(id, { room: 'Room 5' })
    const outcome = await changeSession(appDb, judith, { sessionId: id, version, ...asked({ room: 'Room 6' }) })
    expect(outcome).toMatchObject({ ok: false, error: { kind: 'conflict', now: { room: 'Room 5' } } })
    expect(await stored(id)).toMatchObject({ room: 'Room 5' })
  })

  test('a session with a sent claim is refused with its number; its room may change', async () => {
    const id = sessionOn('evening', -28)
    const [claim] = await ownerDb.execute<{ number: string }>(sql`
      select distinct c.control_number as number from claim_lines l join claims c on c.practice_id = l.practice_id
      and c.id = l.claim_id where l.session_id = ${id} and c.state = 'submitted' order by 1`)
    const was = { day: '2026-10-21', startTime: '18:00', endTime: '19:30' }
    const outcome = await move(id, { ...was, startTime: '17:30' })
    expect(outcome).toMatchObject({ ok: false, error: { kind: 'sent' } })
    if (!outcome.ok && outcome.error.kind === 'sent') expect(outcome.error.controlNumbers).toContain(claim?.number)
    expect(refusedAs(await move(id, { ...was, room: 'Room 7' }))).toBe('saved')
    expect(await stored(id)).toMatchObject({ start: '18:00', room: 'Room 7' })
  })

  test('a held session whose claims were not sent makes them again, as the preview said', async () => {
    const id = sessionOn('evening', -7)
    const input = {
      sessionId: id,
      version: await versionOf(id),
      ...asked({ day: '2026-11-10', startTime: '18:00', endTime: '19:30' }),
    }
    const preview = await previewSessionChange(appDb, judith, { change: 'change', ...input })
    if (!preview.ok) throw new Error(preview.error.kind)
    expect(preview.value.claims.changed).toBeGreaterThan(0)
    expect(await stored(id)).toMatchObject({ date: '2026-11-11' })
    const outcome = await changeSession(appDb, judith, input)
    expect(outcome).toMatchObject({ ok: true })
    const dates = await ownerDb.execute(sql`
      select distinct l.service_date::text as date from claim_lines l where l.session_id = ${id}`)
    expect([...dates]).toEqual([{ date: '2026-11-10' }])
    // Attendance was taken: it cannot have been on a day that has not come.
    expect(refusedAs(await move(id, { day: '2026-11-30' }))).toBe('held_ahead')
  })

  test('to a time at which the group meets, or of somebody else’s session, is refused', async () => {
    const id = sessionOn('evening', 7)
    expect(refusedAs(await move(id, { day: '2026-12-02', startTime: '18:00', endTime: '19:00' }))).toBe('taken')
    expect(refusedAs(await move(crypto.randomUUID()))).toBe('not_found')
  })

  test('two sessions to one time at once saves one of them', async () => {
    const outcomes = await Promise.all([move(sessionOn('evening', 7)), move(sessionOn('evening', 14))])
    expect(outcomes.map(refusedAs).sort()).toEqual(['saved', 'taken'])
  })
})

describe('cancelling', () => {
  test('keeps its reason, and restoring takes it away', async () => {
    const version = await versionOf(tonight)
    const ended = await cancelSession(appDb, dana, { sessionId: tonight, version, cancelReason: 'Snow' })
    expect(refusedAs(ended)).toBe('saved')
    expect(await stored(tonight)).toMatchObject({ status: 'cancelled', cancel_reason: 'Snow' })
    expect(refusedAs(await move(tonight))).toBe('cancelled')
    expect(refusedAs(await restoreSession(appDb, dana, { sessionId: tonight, version }))).toBe('conflict')
    const back = await restoreSession(appDb, dana, { sessionId: tonight, version: version + 1 })
    expect(refusedAs(back)).toBe('saved')
    expect(await stored(tonight)).toMatchObject({ status: 'scheduled', cancel_reason: null })
  })

  test('gives back the unit it reserved, and says so before', async () => {
    const input = { change: 'cancel' as const, sessionId: tonight, version: await versionOf(tonight) }
    const preview = await previewSessionChange(appDb, judith, input)
    if (!preview.ok) throw new Error(preview.error.kind)
    const amara = preview.value.units.find((one) => one.patientName.startsWith('Amara'))
    expect((amara?.before.reserved ?? 0) - (amara?.after.reserved ?? 0)).toBeLessThanOrEqual(1)
    expect(preview.value.units.length).toBeGreaterThan(0)
    expect(await stored(tonight)).toMatchObject({ status: 'scheduled' })
  })

  test('is refused once attendance was taken', async () => {
    const id = sessionOn('evening', -7)
    const outcome = await cancelSession(appDb, judith, {
      sessionId: id,
      version: await versionOf(id),
      cancelReason: 'x',
    })
    expect(refusedAs(outcome)).toBe('held')
  })
})

describe('the calendar', () => {
  const week = calendarQuery.parse({ day: '2026-11-18' })

  test('shows the week with its hours and who is not covered, and a clinician their own', async () => {
    const { days, sessions, from, through } = await readCalendarPage(appDb, dana, week)
    expect([from, through]).toEqual(['2026-11-16', '2026-11-22'])
    expect(days.map((day) => day.closedBecause)).toEqual([null, null, null, null, null, 'week', 'week'])
    expect(new Set(sessions.map((one) => one.groupName)).size).toBe(3)
    const ours = sessions.find((one) => one.id === tonight)
    expect(ours?.uncovered).toContain(patientNamed('Celeste'))
    const own = await readCalendarPage(appDb, marisol, week)
    expect(new Set(own.sessions.map((one) => one.groupName))).toEqual(new Set(['Evening Process Group']))
  })

  test('says which day is closed for which holiday, and shows who would meet then', async () => {
    const christmas = await readCalendarPage(appDb, dana, calendarQuery.parse({ view: 'day', day: '2026-12-25' }))
    expect(christmas.days).toMatchObject([{ closedBecause: 'holiday', holiday: 'christmas', open: [] }])
    expect(christmas.sessions.map((one) => one.groupName)).toEqual(['Relapse Prevention'])
  })

  test('takes an address that says nonsense for this week', () => {
    const nothing = { view: 'week' }
    expect(calendarQuery.parse({ view: 'month', day: '2026-02-30', group: 'x', clinician: ['a', 'b'] })).toEqual(
      nothing,
    )
  })

  test('is written as a table without anybody’s name, and without formulas', async () => {
    await ownerDb.execute(sql`update groups set name = '=HYPERLINK("x")' where id = ${evening}`)
    const { name, csv } = await exportSessions(appDb, dana, { ...week, group: evening })
    expect(name).toBe('sessions-2026-11-16-to-2026-11-22.csv')
    expect(csv.split('\r\n')).toHaveLength(3)
    expect(csv).toContain(`'=HYPERLINK`)
    expect(csv).not.toContain('Castellane')
  })
})

describe('the sign-in sheet', () => {
  test('has the name a person prefers and one letter, and nothing else of anybody', async () => {
    await ownerDb.execute(sql`update patients set preferred_name = 'Ari' where id = ${patientNamed('Amara')}`)
    const sheet = await readSignInSheet(appDb, marisol, tonight)
    expect(sheet?.names).toHaveLength(8)
    expect(sheet?.names.slice(0, 2)).toEqual(['Ari C.', 'Bernard L.'])
    expect(JSON.stringify(sheet)).not.toMatch(/Castellane|Acme|F33/)
    expect(sheet?.clinicians).toEqual(['Marisol Rivera, LCSW'])
  })

  test('of another clinician’s session is not there', async () => {
    expect(await readSignInSheet(appDb, anders, tonight)).toBeNull()
  })
})
