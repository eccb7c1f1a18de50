import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import * as settings from '../../app/(practice)/groups/[id]/settings/workflow'
import * as members from '../../app/(practice)/groups/[id]/workflow'
import * as groups from '../../app/(practice)/groups/workflow'
import { coverOfGroup } from '../../db/group-cover'
import { inPractice } from '../../db/in-practice'
import { extendSeries } from '../../db/make-sessions'
import { demoId } from '../../db/seed/demo-id'
import { addDays } from '../../lib/kernel/dates'
import { day } from '../support/days'
import { stateOfPractice } from '../support/practice-state'
import { anders, dana, freshDemo, judith, marisol, patientNamed, today } from '../support/test-actors'
import { appDb, ownerDb } from '../support/test-database'

const evening = demoId('group', 'evening')
const skills = demoId('group', 'skills')
const nowhere = demoId('group', 'nowhere')
const providerId = demoId('provider', 'marisol')

beforeEach(freshDemo)

const rosterOf = async (groupId: string, actor = judith) => {
  const roster = await members.readRoster(appDb, actor, groupId)
  if (!roster) throw new Error('There is no such group for this person.')
  return roster
}
const claimsOf = async () => (await stateOfPractice(judith.practiceId)).claim_contents

describe('the list of groups', () => {
  test('tells members, clinicians, when each meets and what comes next', async () => {
    const { rows, count } = await groups.readGroupList(appDb, judith, {})
    expect(rows.map((one) => one.name)).toEqual(['DBT Skills', 'Evening Process Group', 'Relapse Prevention'])
    expect(count).toBe(3)
    expect(rows[1]).toMatchObject({
      ...{ members: 8, capacity: 12, clinicians: ['Marisol Rivera, LCSW'] },
      meets: { weekday: 'wed', startTime: '18:00', endTime: '19:30', through: null },
      next: { date: today, startTime: '18:00' },
    })
  })

  test('is searched by the name of a group or of who leads it, sorted, and paged', async () => {
    const names = async (query: Parameters<typeof groups.readGroupList>[2]) =>
      (await groups.readGroupList(appDb, judith, query)).rows.map((one) => one.name)
    expect(await names({ text: 'relapse' })).toEqual(['Relapse Prevention'])
    expect(await names({ text: 'rivera' })).toEqual(['Evening Process Group'])
    expect(await names({ text: '%' })).toEqual([])
    expect(await names({ sort: '-name' })).toEqual(['Relapse Prevention', 'Evening Process Group', 'DBT Skills'])
    expect(await names({ sort: 'next' })).toEqual(['Evening Process Group', 'DBT Skills', 'Relapse Prevention'])
    expect(await names({ page: 2 })).toEqual([])
    expect(await names({ archived: '1' })).toEqual([])
  })

  test('holds a clinician’s own groups alone, and each page of another’s is not there', async () => {
    const { rows } = await groups.readGroupList(appDb, marisol, {})
    expect(rows.map((one) => one.name)).toEqual(['Evening Process Group'])
    expect(await members.readRoster(appDb, marisol, skills)).toBeNull()
    expect(await members.readGroupHead(appDb, anders, evening)).toBeNull()
  })

  test('says how many of the next session are not covered, as the engine would hold them', async () => {
    const { rows } = await groups.readGroupList(appDb, judith, {})
    const next = rows.flatMap((one) => (one.next ? [{ groupId: one.id, ...one.next }] : []))
    const uncovered = await groups.readUncoveredNext(appDb, judith, next)
    const named = Object.fromEntries(rows.map((one) => [one.name, uncovered.get(one.id) ?? 0]))
    expect(named).toEqual({ 'Evening Process Group': 1, 'DBT Skills': 1, 'Relapse Prevention': 2 })
  })
})

describe('a new group', () => {
  const fields = {
    ...{ name: 'Morning Circle', kind: 'group' as const, capacity: 10 },
    ...{ defaultActivity: 'group_psychotherapy' as const, providerIds: [providerId, demoId('provider', 'judith')] },
  }

  test('has its clinicians in the order given', async () => {
    const made = await groups.createGroup(appDb, dana, fields)
    if (!made.ok) throw new Error(made.error.kind)
    const { head } = await rosterOf(made.value.id)
    expect(head.facilitators.map((one) => one.name)).toEqual(['Marisol Rivera', 'Judith Chen'])
  })

  test('is refused with the name of another, and with a clinician who is not there', async () => {
    expect(await groups.createGroup(appDb, judith, { ...fields, name: 'dbt skills' })).toMatchObject({
      error: { kind: 'same_name' },
    })
    expect(await groups.createGroup(appDb, judith, { ...fields, providerIds: [nowhere] })).toMatchObject({
      error: { kind: 'unknown_clinician' },
    })
  })
})

describe('the roster', () => {
  test('says who is covered, to when, and why somebody is not', async () => {
    const { cover, last, size } = await rosterOf(evening)
    const of = (name: string) => cover.members.find((one) => one.patientId === patientNamed(name))
    expect(of('Celeste')).toMatchObject({ payerName: 'Acme Health PPO', lastCovered: null, gap: { rule: 'B-07' } })
    expect(of('Bernard')).toMatchObject({ isCounted: false, gap: null })
    // Sixteen approved, eleven used elsewhere, three here: two are left, tonight's and the one after.
    expect(of('Hollis')).toMatchObject({
      lastCovered: addDays(today, 7),
      gap: { rule: 'B-03', date: addDays(today, 14) },
    })
    expect(of('Hollis')?.authorization).toMatchObject({ approved: 16, used: 14, reserved: 2 })
    expect(last).toHaveLength(4)
    expect(size).toMatchObject({ people: 8, waiting: 0, next: { people: 11, waiting: 1 } })
    expect(cover.sessions[0]).toMatchObject({ date: today, expected: 8, uncovered: 1 })
    expect(cover.sessions[0]?.chargeCents).toBeGreaterThan(8 * 6000)
  })

  test('its past sessions say who came', async () => {
    const past = await members.readGroupSessions(appDb, judith, { groupId: evening, part: 'past', page: 1 })
    expect(past?.rows.map((one) => [one.date, one.came, one.marked])).toEqual([
      [addDays(today, -7), 8, 8],
      [addDays(today, -14), 7, 8],
      [addDays(today, -21), 7, 8],
      [addDays(today, -28), 8, 8],
    ])
  })

  test('opening it makes the sessions of half a year, once', async () => {
    const { head } = await rosterOf(evening)
    expect(head.sessions).toEqual({ coming: 27, past: 4 })
    const before = await stateOfPractice(judith.practiceId)
    expect((await rosterOf(evening)).head.sessions.coming).toBe(27)
    await groups.readGroupList(appDb, marisol, {})
    expect((await stateOfPractice(judith.practiceId)).session_facilitators).not.toBe('')
    await rosterOf(evening)
    expect((await rosterOf(evening)).head.sessions.coming).toBe(27)
    expect(before.claims).toBe((await stateOfPractice(judith.practiceId)).claims)
  })
})

test('a coming session and the members say the same of who is not covered', async () => {
  const skills = ['Winifred', 'Alonzo', 'Pavel', 'Katya', 'Leocadia', 'Mateo', 'Bram', 'Yusra'].map(patientNamed)
  const cover = await inPractice(appDb, judith, async (tx) => {
    await extendSeries(tx, judith)
    return coverOfGroup(tx, judith.practiceId, { groupId: demoId('group', 'skills'), patientIds: skills, today })
  })
  // Pavel has no authorization from the first day on; Katya's ends later. Half a year of sessions lies ahead.
  expect(cover.sessions.length).toBeGreaterThan(20)
  for (const { date, uncovered } of cover.sessions) {
    const past = cover.members.filter((one) => one.gap !== null && one.gap.date <= date)
    expect([date, uncovered]).toEqual([date, past.length])
  }
  expect(cover.sessions[0]?.uncovered).toBe(1)
})

test('the first member of a new group is told about their cover too', async () => {
  const made = await groups.createGroup(appDb, judith, {
    ...{ name: 'Harbor Circle', kind: 'group', capacity: null, defaultActivity: 'group_psychotherapy' },
    providerIds: [providerId],
  })
  if (!made.ok) throw new Error(made.error.kind)
  await ownerDb.execute(sql`insert into sessions (practice_id, group_id, location_id, session_date, start_time, end_time)
    values (${judith.practiceId}, ${made.value.id}, ${demoId('location')}, ${addDays(today, 3)}, '18:00', '19:30')`)
  await ownerDb.execute(sql`insert into session_facilitators (practice_id, session_id, provider_id, position)
    select practice_id, id, ${providerId}, 0 from sessions where group_id = ${made.value.id}`)
  const joining = { groupId: made.value.id, patientId: patientNamed('Nadia'), joinedDate: today }
  expect(await members.addMember(appDb, judith, joining)).toMatchObject({
    value: { cover: { sessions: 1, uncovered: 1, gap: { rule: 'B-01' } } },
  })
})

describe('joining and leaving', () => {
  const nadia = patientNamed('Nadia')

  test('says at once who is not covered, and whether the size passes a limit', async () => {
    const before = await stateOfPractice(judith.practiceId)
    const asked = { groupId: evening, patientId: nadia, joinedDate: today }
    const preview = await members.previewMember(appDb, judith, asked)
    expect(preview).toMatchObject({ ok: true, value: { name: 'Nadia Oyelaran', cover: { gap: { rule: 'B-01' } } } })
    expect(await stateOfPractice(judith.practiceId)).toEqual(before)
    const guests = ['Joss', 'Priya', 'Winifred', 'Katya']
    for (const name of guests) {
      await members.addMember(appDb, judith, { groupId: evening, patientId: patientNamed(name), joinedDate: today })
    }
    const { size } = await rosterOf(evening)
    expect(size).toMatchObject({ people: 12, waiting: 2, next: { people: 13 } })
    expect(size.limits.map((one) => one.limit)).toEqual([10, 12, 12, 12, 12])
  })

  test('in the middle of a series rebuilds nothing: sessions that were taken keep their claims', async () => {
    const before = await claimsOf()
    const joined = await members.addMember(appDb, judith, {
      ...{ groupId: evening, patientId: patientNamed('Theo'), joinedDate: addDays(today, -60) },
    })
    expect(joined.ok).toBe(true)
    expect(await claimsOf()).toBe(before)
  })

  test('twice at the same time is refused in words; coming back makes a second row', async () => {
    const amara = patientNamed('Amara')
    const again = (joinedDate = today) =>
      members.addMember(appDb, judith, { groupId: evening, patientId: amara, joinedDate })
    expect(await again()).toMatchObject({ error: { kind: 'overlap', name: 'Amara Castellane', leftDate: null } })
    const { members: now } = await rosterOf(evening)
    const row = now.find((one) => one.patientId === amara)
    if (!row) throw new Error('Amara is in the group.')
    const leave = (version: number) =>
      members.leaveGroup(appDb, judith, { memberId: row.id, version, leftDate: addDays(today, -1) })
    expect(await leave(row.version)).toMatchObject({ ok: true })
    expect(await leave(row.version)).toMatchObject({ error: { kind: 'conflict', version: row.version + 1 } })
    expect((await rosterOf(evening)).former.map((one) => one.firstName)).toEqual(['Amara'])
    expect(await again(addDays(today, -1))).toMatchObject({ error: { kind: 'overlap' } })
    expect(await again(today)).toMatchObject({ ok: true })
    const rows = await ownerDb.execute(sql`select from group_members where patient_id = ${amara}`)
    expect(rows).toHaveLength(2)
  })

  test('nobody leaves before the first day, and nobody else’s membership is found', async () => {
    const { members: now } = await rosterOf(evening)
    const [row] = now
    if (!row) throw new Error('The group has members.')
    const { id: memberId, version } = row
    expect(await members.leaveGroup(appDb, judith, { memberId, version, leftDate: day('2020-01-01') })).toMatchObject({
      error: { kind: 'before_joining' },
    })
    expect(await members.leaveGroup(appDb, judith, { memberId: nowhere, version, leftDate: today })).toMatchObject({
      error: { kind: 'not_found' },
    })
    expect(
      await members.addMember(appDb, judith, { groupId: nowhere, patientId: nadia, joinedDate: today }),
    ).toMatchObject({ error: { kind: 'not_found' } })
    // By id, since the list to choose from leaves out who is archived.
    await ownerDb.execute(sql`update patients set archived_at = now() where id = ${patientNamed('Theo')}`)
    const aside = { groupId: evening, patientId: patientNamed('Theo'), joinedDate: today }
    for (const joins of [members.addMember, members.previewMember]) {
      expect(await joins(appDb, judith, aside)).toMatchObject({ error: { kind: 'patient_archived' } })
    }
    await ownerDb.execute(sql`update patients set archived_at = null where id = ${patientNamed('Theo')}`)
    expect(
      await members.changeMembership(appDb, judith, {
        memberId,
        version,
        joinedDate: day('2026-02-04'),
        leftDate: null,
      }),
    ).toMatchObject({ ok: true })
  })

  test('the order of the roster is changed by one place', async () => {
    const first = async () => (await rosterOf(evening)).members.slice(0, 2).map((one) => one.firstName)
    expect(await first()).toEqual(['Amara', 'Bernard'])
    const [, bernard] = (await rosterOf(evening)).members
    const move = (direction: 'up' | 'down') =>
      members.moveMember(appDb, judith, { memberId: bernard?.id ?? '', direction })
    await move('up')
    expect(await first()).toEqual(['Bernard', 'Amara'])
    await move('up')
    expect(await first()).toEqual(['Bernard', 'Amara'])
    await move('down')
    expect(await first()).toEqual(['Amara', 'Bernard'])
  })
})

describe('the settings of a group', () => {
  const change = {
    ...{ groupId: evening, version: 1, name: 'Evening Process Group', kind: 'group' as const, capacity: 10 },
    ...{ defaultActivity: 'group_psychotherapy' as const, providerIds: [providerId] },
  }

  test('are saved once: a second save of the same version is told what stands there', async () => {
    expect(await settings.saveGroup(appDb, judith, change)).toMatchObject({ ok: true })
    expect(await settings.saveGroup(appDb, dana, { ...change, capacity: 8 })).toMatchObject({
      error: { kind: 'conflict', version: 2, theirs: { capacity: 10 } },
    })
  })

  test('another kind bills another code, shown before and true after; sent claims stay', async () => {
    const sent = sql`select * from claims join claim_contents c on c.claim_id = claims.id where state = 'submitted'`
    const before = JSON.stringify(await ownerDb.execute(sent))
    const families = { ...change, kind: 'multi_family' as const }
    const preview = await settings.previewGroup(appDb, judith, families)
    if (!preview.ok) throw new Error(preview.error.kind)
    expect(preview.value.changed).toBeGreaterThan(0)
    const saved = await settings.saveGroup(appDb, judith, families)
    expect(saved.ok && saved.value.claims.changed + saved.value.claims.withdrawn).toBeGreaterThan(0)
    expect(JSON.stringify(await ownerDb.execute(sent))).toBe(before)
  })

  test('who leads the coming sessions follows, and whoever leads a series cannot be left out', async () => {
    const second = demoId('provider', 'judith')
    await settings.saveGroup(appDb, judith, { ...change, providerIds: [providerId, second] })
    const leaders = await ownerDb.execute<{ n: number; status: string }>(sql`
      select s.status, count(*)::int as n from session_facilitators f join sessions s on s.id = f.session_id
      where s.group_id = ${evening} and f.provider_id = ${second} group by 1`)
    expect(leaders).toEqual([{ n: 5, status: 'scheduled' }])
    expect(await settings.saveGroup(appDb, judith, { ...change, version: 2, providerIds: [second] })).toMatchObject({
      error: { kind: 'leads_a_series', name: 'Marisol Rivera' },
    })
  })

  test('archiving calls off what is still to come when asked to, and restoring takes it up again', async () => {
    const statuses = async () =>
      await ownerDb.execute(
        sql`select status, count(*)::int as n from sessions where group_id = ${evening} group by 1 order by 1`,
      )
    const before = await statuses()
    const aside = await settings.setGroupAside(appDb, judith, { groupId: evening, version: 1, cancelComing: true })
    expect(aside).toMatchObject({ value: { cancelled: 5 } })
    expect(await statuses()).toEqual([
      { status: 'cancelled', n: 5 },
      { status: 'held', n: 4 },
    ])
    expect((await groups.readGroupList(appDb, judith, { archived: '1' })).rows).toHaveLength(1)
    expect(
      await members.addMember(appDb, judith, { groupId: evening, patientId: patientNamed('Theo'), joinedDate: today }),
    ).toMatchObject({ error: { kind: 'archived' } })
    expect(await settings.restoreGroup(appDb, judith, { groupId: evening, version: 1 })).toMatchObject({
      error: { kind: 'conflict' },
    })
    expect(await settings.restoreGroup(appDb, judith, { groupId: evening, version: 2 })).toMatchObject({
      value: { resumed: 5 },
    })
    expect(await statuses()).toEqual(before)
  })
})
