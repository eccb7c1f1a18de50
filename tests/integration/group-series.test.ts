import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import type { NewSeries, SeriesChange } from '../../app/(practice)/groups/[id]/series/inputs'
import * as workflow from '../../app/(practice)/groups/[id]/series/workflow'
import { inPractice } from '../../db/in-practice'
import { extendSeries } from '../../db/make-sessions'
import { demoId } from '../../db/seed/demo-id'
import { addDays, type IsoTime, weekdayOf, weekdays } from '../../lib/kernel/dates'
import { day } from '../support/days'
import { stateOfPractice } from '../support/practice-state'
import { freshDemo, judith, sessionOn, today, tonight } from '../support/test-actors'
import { appDb, ownerDb } from '../support/test-database'

const groupId = demoId('group', 'evening')
const seriesId = demoId('series', 'evening')
const next = sessionOn('evening', 7)
const marisolId = demoId('provider', 'marisol')
const judithId = demoId('provider', 'judith')
const time = (text: string) => text as IsoTime

const meeting = {
  ...{ weekday: 'wed' as const, everyWeeks: 1, weekOfMonth: null, startTime: time('18:00'), endTime: time('19:30') },
  ...{ locationId: demoId('location'), room: 'Room 2', providerId: marisolId, end: null },
}
const newSeries = (given: Partial<NewSeries> = {}): NewSeries => ({
  ...{ ...meeting, weekday: 'fri', groupId, from: today, ...given },
})
const change = (given: Partial<SeriesChange> = {}): SeriesChange => ({
  ...{ ...meeting, seriesId, version: 1, scope: 'all', sessionId: null, date: null, ...given },
})

type Row = { id: string; date: string; time: string; status: string; series: string | null; reason: string | null }
const sessionsOf = async () =>
  (await ownerDb.execute<Row>(sql`
    select id, session_date::text as date, to_char(start_time, 'HH24:MI') as time, status, series_id as series,
      cancel_reason as reason from sessions where group_id = ${groupId} order by session_date, start_time`)) as Row[]
const scheduled = async () => (await sessionsOf()).filter((one) => one.status === 'scheduled')
const datesOf = (rows: readonly Row[]) => rows.map((one) => one.date)
const wednesdays = (count: number) => Array.from({ length: count }, (_, i) => addDays(today, i * 7))

beforeEach(freshDemo)

const extend = () => inPractice(appDb, judith, (tx) => extendSeries(tx, judith))

describe('the sessions of open series', () => {
  test('are made half a year ahead, and doing it again or at once makes nothing twice', async () => {
    expect(await extend()).toBeGreaterThan(60)
    expect(datesOf(await scheduled())).toEqual(wednesdays(27))
    const after = await stateOfPractice(judith.practiceId)
    expect(await extend()).toBe(0)
    await Promise.all([extend(), extend(), extend()])
    expect(await stateOfPractice(judith.practiceId)).toEqual(after)
  })

  test('have the clinician of the series first, then the group’s others, and the group’s activity', async () => {
    await ownerDb.execute(sql`insert into group_facilitators (practice_id, group_id, provider_id, position)
      values (${judith.practiceId}, ${groupId}, ${judithId}, 1)`)
    await extend()
    const [last] = (await sessionsOf()).reverse()
    const leaders = await ownerDb.execute(sql`
      select provider_id as id, position from session_facilitators where session_id = ${last?.id} order by position`)
    expect(leaders).toEqual([
      { id: marisolId, position: 0 },
      { id: judithId, position: 1 },
    ])
  })

  test('what was called off or moved away is not made again, and an archived group makes none', async () => {
    await ownerDb.execute(sql`update sessions set status = 'cancelled', cancel_reason = 'snow' where id = ${next}`)
    await ownerDb.execute(sql`update sessions set session_date = ${addDays(today, 26)}, is_apart = true
      where id = ${sessionOn('evening', 28)}`)
    await extend()
    const rows = await sessionsOf()
    expect(rows.filter((one) => one.date === addDays(today, 7))).toMatchObject([
      { status: 'cancelled', reason: 'snow' },
    ])
    expect(rows.filter((one) => one.date === addDays(today, 28))).toEqual([])
    await ownerDb.execute(sql`update groups set archived_at = now() where id = ${demoId('group', 'skills')}`)
    expect(await extend()).toBe(0)
  })
})

describe('a new series', () => {
  test('makes its sessions up to the last of a number, or to its last day', async () => {
    const made = await workflow.createSeries(appDb, judith, newSeries({ end: { count: 3 } }))
    expect(made).toMatchObject({ value: { outcome: { made: ['2026-11-20', '2026-11-27', '2026-12-04'] } } })
    const monthly = newSeries({
      ...{ weekday: 'mon', weekOfMonth: -1, startTime: time('09:00'), endTime: time('10:30') },
      end: { through: day('2027-01-31') },
    })
    expect(await workflow.createSeries(appDb, judith, monthly)).toMatchObject({
      value: { outcome: { made: ['2026-11-30', '2026-12-28', '2027-01-25'] } },
    })
  })

  test('made twice makes no session twice', async () => {
    const twoWeeks = newSeries({ everyWeeks: 2, end: { count: 6 } })
    await workflow.createSeries(appDb, judith, twoWeeks)
    const before = await sessionsOf()
    expect(await workflow.createSeries(appDb, judith, twoWeeks)).toMatchObject({ value: { outcome: { made: [] } } })
    expect(await sessionsOf()).toEqual(before)
  })

  test('says first what it does: sessions, members past cover, closed days; and changes nothing by it', async () => {
    const before = await stateOfPractice(judith.practiceId)
    const preview = await workflow.previewNewSeries(appDb, judith, newSeries({ end: { count: 8 } }))
    if (!preview.ok) throw new Error(preview.error.kind)
    const { outcome, first, last, pastCover, closed, claims } = preview.value
    expect(outcome).toEqual({ made: 8, madeBefore: 0, moved: 0, kept: 0, removed: 0 })
    expect([first, last]).toEqual(['2026-11-20', '2027-01-08'])
    expect(pastCover.find((one) => one.name === 'Celeste Marrow')).toMatchObject({ from: today })
    expect(closed).toContainEqual({ date: '2026-12-25', why: 'closed', holiday: 'christmas' })
    expect(claims.checked).toBeGreaterThan(0)
    expect(await stateOfPractice(judith.practiceId)).toEqual(before)
  })

  test('is refused for what is not there, and for days that never come', async () => {
    const ask = (given: Partial<NewSeries>) => workflow.createSeries(appDb, judith, newSeries(given))
    expect(await ask({ groupId: demoId('group', 'nowhere') })).toMatchObject({ error: { kind: 'not_found' } })
    expect(await ask({ locationId: groupId })).toMatchObject({ error: { kind: 'unknown_place' } })
    expect(await ask({ providerId: groupId })).toMatchObject({ error: { kind: 'unknown_clinician' } })
    expect(await ask({ end: { through: today } })).toMatchObject({ error: { kind: 'no_day' } })
  })
})

describe('changing a series', () => {
  test('this one moves a session apart, and later changes leave it there', async () => {
    const friday = addDays(today, 9)
    const one = change({
      scope: 'this',
      sessionId: next,
      date: friday,
      startTime: time('12:00'),
      endTime: time('13:30'),
    })
    expect(await workflow.changeSeries(appDb, judith, one)).toMatchObject({ ok: true, value: { outcome: null } })
    expect(await workflow.changeSeries(appDb, judith, change({ startTime: time('17:00') }))).toMatchObject({ ok: true })
    const rows = await scheduled()
    expect(rows.find((row) => row.id === next)).toMatchObject({ date: friday, time: '12:00' })
    expect(rows.filter((row) => row.date === addDays(today, 7))).toEqual([])
    expect(rows.find((row) => row.id === tonight)).toMatchObject({ time: '17:00' })
  })

  test('this one is refused onto another session of the group, and for one that was taken', async () => {
    const onto = (sessionId: string, date: number) =>
      workflow.changeSeries(appDb, judith, change({ scope: 'this', sessionId, date: addDays(today, date) }))
    expect(await onto(next, 14)).toMatchObject({ error: { kind: 'occupied', date: addDays(today, 14) } })
    expect(await onto(sessionOn('evening', -7), 3)).toMatchObject({ error: { kind: 'taken' } })
    expect(await onto(sessionOn('skills', 8), 3)).toMatchObject({ error: { kind: 'not_found' } })
  })

  test('this and following ends the old series the day before and moves its sessions to the new one', async () => {
    await extend()
    const outcome = await workflow.changeSeries(
      appDb,
      judith,
      change({ scope: 'following', sessionId: next, weekday: 'tue', providerId: judithId, end: { count: 4 } }),
    )
    // Tuesday of the same week: the day before the session it begins with.
    expect(outcome).toMatchObject({ value: { outcome: { made: [], moved: 4, removed: 22 } } })
    const rows = await scheduled()
    expect(datesOf(rows)).toEqual([today, '2026-11-24', '2026-12-01', '2026-12-08', '2026-12-15'])
    expect(rows.find((row) => row.id === next)).toMatchObject({ date: '2026-11-24' })
    const all = await ownerDb.execute(sql`
      select from_date::text as from, through_date::text as through from series where group_id = ${groupId} order by 1`)
    expect(all).toMatchObject([{ through: '2026-11-22' }, { from: '2026-11-24', through: '2026-12-15' }])
    const [leader] = await ownerDb.execute(sql`
      select provider_id as id from session_facilitators where session_id = ${next} order by position limit 1`)
    expect(leader).toEqual({ id: judithId })
    const removed = (await sessionsOf()).filter((row) => row.status === 'cancelled')
    expect(new Set(removed.map((row) => row.reason))).toEqual(new Set(['Series changed']))
    expect(await extend()).toBe(0)
    expect(datesOf(await scheduled())).toHaveLength(5)
  })

  test('following from its first session is the series itself', async () => {
    const made = await workflow.createSeries(appDb, judith, newSeries({ end: { count: 4 } }))
    if (!made.ok) throw new Error(made.error.kind)
    const [first] = (await sessionsOf()).filter((row) => row.series === made.value.seriesId)
    const asked = { seriesId: made.value.seriesId, scope: 'following' as const, sessionId: first?.id ?? '' }
    const outcome = await workflow.changeSeries(appDb, judith, change({ ...asked, weekday: 'sat', end: { count: 4 } }))
    expect(outcome).toMatchObject({
      value: { seriesId: made.value.seriesId, outcome: { moved: 4, made: [], removed: 0 } },
    })
  })

  test('what fell away is taken up again when the series meets then again', async () => {
    await workflow.changeSeries(appDb, judith, change({ everyWeeks: 2 }))
    const half = await scheduled()
    await workflow.changeSeries(appDb, judith, change({ version: 2 }))
    const rows = await scheduled()
    expect(rows.length).toBeGreaterThan(half.length)
    expect(rows.map((row) => row.id)).toContain(next)
    expect(datesOf(rows)).toEqual(wednesdays(27))
  })

  test('two people at once: the second is told what stands there now', async () => {
    await workflow.changeSeries(appDb, judith, change({ room: 'Room 9' }))
    expect(await workflow.changeSeries(appDb, judith, change({ room: 'Room 1' }))).toMatchObject({
      error: { kind: 'conflict', theirs: { room: 'Room 9', version: 2 } },
    })
  })

  test('what is said before is what saving then does', async () => {
    const before = await stateOfPractice(judith.practiceId)
    const asked = change({ weekday: 'thu', end: { through: day('2026-12-20') } })
    const preview = await workflow.previewSeriesChange(appDb, judith, asked)
    expect(await stateOfPractice(judith.practiceId)).toEqual(before)
    const saved = await workflow.changeSeries(appDb, judith, asked)
    if (!preview.ok || !saved.ok) throw new Error('Both can be done.')
    const { made = [], ...others } = saved.value.outcome ?? {}
    expect(preview.value.outcome).toMatchObject({ ...others, made: made.length })
  })

  test('never changes a session with attendance, one that was called off, or one moved apart', async () => {
    const someone = demoId('patient', 'Amara')
    await ownerDb.execute(sql`insert into attendances (practice_id, session_id, patient_id, status)
      values (${judith.practiceId}, ${sessionOn('evening', 14)}, ${someone}, 'cancelled')`)
    await ownerDb.execute(sql`update sessions set status = 'cancelled', cancel_reason = 'snow' where id = ${next}`)
    await ownerDb.execute(sql`update sessions set session_date = ${addDays(today, 22)}, is_apart = true
      where id = ${sessionOn('evening', 21)}`)
    const kept = sql`select s.*, (select json_agg(f) from session_facilitators f where f.session_id = s.id) as leaders
      from sessions s where s.group_id = ${groupId} and (s.status = 'held' or s.is_apart or s.cancel_reason = 'snow'
        or s.id = ${sessionOn('evening', 14)}) order by s.id`
    const before = [...(await ownerDb.execute(kept))]
    let version = 1
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          weekday: fc.constantFrom(...weekdays),
          everyWeeks: fc.constantFrom(1, 2),
          weekOfMonth: fc.constantFrom(null, null, 2, -1),
          startTime: fc.constantFrom(time('18:00'), time('09:00')),
          end: fc.constantFrom(null, { count: 60 }, { through: addDays(today, 40) }),
        }),
        async (asked) => {
          const outcome = await workflow.changeSeries(appDb, judith, change({ ...asked, version }))
          if (!outcome.ok) throw new Error(outcome.error.kind)
          version += 1
          expect([...(await ownerDb.execute(kept))]).toEqual(before)
          const again = await workflow.changeSeries(appDb, judith, change({ ...asked, version }))
          version += 1
          expect(again).toMatchObject({ value: { outcome: { made: [], moved: 0, removed: 0 } } })
          const rows = (await scheduled()).filter((row) => row.id !== sessionOn('evening', 14))
          const ofIt = rows.filter((row) => row.series === seriesId && row.id !== sessionOn('evening', 21))
          expect(ofIt.filter((row) => weekdayOf(day(row.date)) !== asked.weekday)).toEqual([])
        },
      ),
      { numRuns: 20 },
    )
  })
})
