import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { noteListQuery } from '../../app/(practice)/notes/inputs'
import { chooseNoteKeeping, readNotes } from '../../app/(practice)/notes/workflow'
import { writeMemberNoteInput } from '../../app/(practice)/sessions/[id]/notes/inputs'
import {
  addToNote,
  readSessionNotes,
  writeGroupNote,
  writeMemberNote,
} from '../../app/(practice)/sessions/[id]/notes/workflow'
import {
  previewAttendance,
  saveAttendance,
  signNotes,
  undoAttendance,
} from '../../app/(practice)/sessions/[id]/workflow'
import { readClinicianToday } from '../../app/(practice)/today/workflow'
import { type Actor, inPractice } from '../../db/in-practice'
import { insertAddendum, listMemberNotes, updateMemberNote } from '../../db/queries/notes'
import { allAttended, boardOf } from '../support/attendance-input'
import { anders, freshDemo, judith, marisol, patientNamed, sessionOn, tonight } from '../support/test-actors'
import { appDb, ownerDb } from '../support/test-database'

const session = sessionOn('relapse', -5)
const ruben = patientNamed('Ruben')
const sanna = patientNamed('Sanna')
const text = {
  participation:
    'Spoke early about the quarrel with a sister and listened closely while two others told what they heard.',
  response: 'Tense at first, calmer at the end.',
  planLink: 'Goal 2, naming triggers; next week the refusal exercise.',
}
const other = {
  participation: 'Said little, then asked the group for help with a craving on the way home.',
  response: 'Relieved, and surprised by the answers.',
  planLink: 'Goal 1, asking for help; will call a sponsor before Friday.',
}

const keepNotes = (keepsNotes: boolean) =>
  ownerDb.execute(sql`update practices set keeps_notes = ${keepsNotes} where practice_id = ${judith.practiceId}`)

function write(actor: Actor, given: Partial<Parameters<typeof writeMemberNote>[2]> = {}) {
  const input = { sessionId: session, patientId: ruben, version: 0, intent: 'sign' as const, alike: false, ...text }
  return writeMemberNote(appDb, actor, { ...input, ...given })
}

async function claimOf(patientId: string, of = session) {
  const [row] = await ownerDb.execute<{ state: string; rules: string[] }>(sql`
    select c.state, coalesce((select array_agg(f.rule order by f.position) from findings f
      where f.practice_id = c.practice_id and f.claim_id = c.id and f.rule in ('G-12', 'G-13')), '{}') as rules
    from claims c where c.state <> 'withdrawn' and c.patient_id = ${patientId} and exists (select from claim_lines l
      where l.practice_id = c.practice_id and l.claim_id = c.id and l.session_id = ${of})`)
  return row
}

async function noteIdOf(patientId: string) {
  const [row] = await ownerDb.execute<{ id: string }>(sql`select id from member_notes where patient_id = ${patientId}`)
  return row?.id ?? ''
}

beforeEach(async () => {
  await freshDemo()
  await keepNotes(true)
})

describe('signing a note', () => {
  test('marks the attendance, and the claim that waited for it alone goes on', async () => {
    expect(await claimOf(ruben)).toEqual({ state: 'held', rules: ['G-12'] })
    const outcome = await write(anders)
    expect(outcome).toMatchObject({ ok: true, value: { who: 'Ruben A.', toSign: 1, next: sanna } })
    expect(await claimOf(ruben)).toEqual({ state: 'ready', rules: [] })
    expect(await claimOf(sanna)).toEqual({ state: 'held', rules: ['G-12'] })
    const [mark] = await ownerDb.execute(sql`select is_note_signed, version from attendances
      where session_id = ${session} and patient_id = ${ruben}`)
    expect(mark).toMatchObject({ is_note_signed: true, version: 2 })
  })

  test('writes one audit event with field names and none of the text', async () => {
    await write(anders)
    const events = await ownerDb.execute<{ text: string }>(
      sql`select audit_events::text as text from audit_events where action = 'notes:sign'`,
    )
    expect(events).toHaveLength(1)
    expect(events[0]?.text).toContain('participation')
    expect(events[0]?.text).not.toMatch(/quarrel|Aldana/)
  })

  test.each([
    [{ participation: '' }, ['participation']],
    [{ response: '  ', planLink: '' }, ['response', 'planLink']],
  ])('needs all of it: without %o it says what is missing', async (without, missing) => {
    expect(await write(anders, without)).toEqual({ ok: false, error: { kind: 'incomplete', missing } })
    expect(await noteIdOf(ruben)).toBe('')
  })

  test('is for whoever led the session, and for an owner', async () => {
    expect(await write(marisol)).toEqual({ ok: false, error: { kind: 'not_found' } })
    expect(await readSessionNotes(appDb, marisol, session)).toBeNull()
    expect(await write(judith)).toMatchObject({ ok: true })
  })

  test('is not for somebody who was not there, nor before attendance is saved', async () => {
    expect(await write(anders, { patientId: patientNamed('Amara') })).toMatchObject({ error: { kind: 'not_found' } })
    const early = { sessionId: tonight, patientId: patientNamed('Amara') }
    expect(await write(marisol, early)).toMatchObject({ error: { kind: 'not_held' } })
  })

  test('where notes are kept elsewhere is refused, and so is ticking where they are kept here', async () => {
    expect(await signNotes(appDb, anders, { sessionId: session, patientIds: [ruben] })).toMatchObject({ ok: false })
    await keepNotes(false)
    expect(await write(anders)).toEqual({ ok: false, error: { kind: 'kept_elsewhere' } })
  })

  test('by six people at the same moment is done once', async () => {
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => write(anders)))
    expect(outcomes.filter((one) => one.ok)).toHaveLength(1)
    expect(outcomes.filter((one) => !one.ok && one.error.kind === 'locked')).toHaveLength(5)
  })
})

test('reading somebody’s note is written down, whose and by whom', async () => {
  await write(anders)
  await readSessionNotes(appDb, anders, session, sanna)
  await readSessionNotes(appDb, judith, session, ruben)
  const events = await ownerDb.execute(sql`select user_id, patient_ids from audit_events where action = 'notes:read'`)
  expect([...events]).toEqual([{ user_id: judith.userId, patient_ids: [ruben] }])
})

describe('a draft', () => {
  test('holds nothing but says what it lacks; signed it is whole', async () => {
    expect(await write(anders, { intent: 'save', response: '' })).toMatchObject({ ok: true })
    expect(await claimOf(ruben)).toEqual({ state: 'held', rules: ['G-12', 'G-13'] })
    expect(await write(anders, { version: 1 })).toMatchObject({ ok: true })
    expect(await claimOf(ruben)).toEqual({ state: 'ready', rules: [] })
  })

  test('of the second of two people is refused, and shows what the first has written', async () => {
    await write(anders, { intent: 'save' })
    const second = await write(judith, { intent: 'save', response: 'Another response.' })
    expect(second).toEqual({
      ok: false,
      error: { kind: 'conflict', by: anders.name, version: 1, theirs: { response: text.response } },
    })
    // Having seen it, the second may keep their own.
    expect(await write(judith, { intent: 'save', response: 'Another response.', version: 1 })).toMatchObject({
      ok: true,
    })
  })
})

describe('two notes of one session that say the same', () => {
  test('are noticed before the second is signed, and can be signed knowingly', async () => {
    await write(anders)
    const copied = { patientId: sanna, participation: `  ${text.participation.toUpperCase()}` }
    expect(await write(anders, copied)).toEqual({
      ok: false,
      error: { kind: 'alike', who: 'Ruben A.', likeness: 'same' },
    })
    expect(await claimOf(sanna)).toMatchObject({ state: 'held' })
    expect(await write(anders, { ...copied, alike: true })).toMatchObject({ ok: true, value: { next: null } })
  })

  test('are said beside both, and on Today beside the one to sign', async () => {
    await write(anders)
    await write(anders, { intent: 'save', patientId: sanna })
    const read = await readSessionNotes(appDb, anders, session)
    expect(read?.members.filter((one) => one.alike).map((one) => [one.row.firstName, one.alike?.who])).toEqual([
      ['Ruben', 'Sanna V.'],
      ['Sanna', 'Ruben A.'],
    ])
    const { notes } = await readClinicianToday(appDb, anders)
    expect(notes).toMatchObject([{ patientId: sanna, isDraft: true, sameAs: 'Ruben' }])
  })

  test('are not noticed where each says its own', async () => {
    await write(anders)
    expect(await write(anders, { patientId: sanna, ...other })).toMatchObject({ ok: true })
  })
})

describe('a signed note', () => {
  test('is locked, by the form and by the query itself', async () => {
    await write(anders)
    expect(await write(anders, { version: 1, response: 'Changed.' })).toMatchObject({ error: { kind: 'locked' } })
    const direct = {
      sessionId: session,
      patientId: ruben,
      text: other,
      isSigned: false,
      by: anders.userId,
      now: anders.now,
    }
    for (const version of [1, 2]) {
      const isWritten = await inPractice(appDb, anders, (tx) =>
        updateMemberNote(tx, anders.practiceId, { ...direct, version }),
      )
      expect(isWritten).toBe(false)
    }
    // And by the table's own policy, past every query.
    await inPractice(appDb, anders, (tx) => tx.execute(sql`update member_notes set response = 'Changed.'`))
    const [row] = await ownerDb.execute(sql`select response from member_notes where patient_id = ${ruben}`)
    expect(row?.response).toBe(text.response)
  })

  test('takes addenda, which a draft does not, and which nobody can change', async () => {
    await write(anders, { intent: 'save' })
    const add = async (actor: Actor) =>
      addToNote(appDb, actor, { sessionId: session, noteId: await noteIdOf(ruben), text: 'Called the next day.' })
    expect(await add(anders)).toEqual({ ok: false, error: { kind: 'not_found' } })
    const noteId = await noteIdOf(ruben)
    const direct = { noteId, text: 'x', by: anders.userId, now: anders.now }
    expect(await inPractice(appDb, anders, (tx) => insertAddendum(tx, anders.practiceId, direct))).toBe(false)
    await write(anders, { version: 1 })
    expect(await add(marisol)).toMatchObject({ ok: false })
    expect(await add(anders)).toMatchObject({ ok: true })
    const [note] = await inPractice(appDb, judith, (tx) => listMemberNotes(tx, judith.practiceId, ruben, null))
    expect(note?.addenda).toMatchObject([{ text: 'Called the next day.', by: anders.name }])
    const change = inPractice(appDb, anders, (tx) => tx.execute(sql`update note_addenda set text = 'other'`))
    await expect(change).rejects.toMatchObject({ cause: { code: '42501' } })
  })

  test('is among the patient’s notes for whoever led the session and for an owner', async () => {
    await write(anders)
    const seen = (actor: Actor, scope: string | null) =>
      inPractice(appDb, actor, (tx) => listMemberNotes(tx, actor.practiceId, ruben, scope))
    expect(await seen(anders, anders.providerId)).toMatchObject([{ ...text, signed: { by: anders.name } }])
    expect(await seen(judith, null)).toHaveLength(1)
    expect(await seen(marisol, marisol.providerId)).toEqual([])
  })

  test('outlasts a correction of attendance', async () => {
    await write(anders)
    const corrected = async (status: 'no_show' | 'attended') =>
      saveAttendance(appDb, anders, allAttended(await boardOf(anders, session), { Ruben: { status } }))
    await corrected('no_show')
    expect(await claimOf(ruben)).toBeUndefined()
    await corrected('attended')
    expect(await claimOf(ruben)).toEqual({ state: 'ready', rules: [] })
  })
})

describe('the group’s note', () => {
  const write = (actor: Actor, version: number, topic = 'Triggers') =>
    writeGroupNote(appDb, actor, { sessionId: session, version, topic, narrative: 'The group named its triggers.' })

  test('is one for the session, and shows the second of two people what the first has written', async () => {
    expect(await write(anders, 0)).toMatchObject({ ok: true })
    expect(await write(judith, 0, 'Cravings')).toMatchObject({
      error: { kind: 'conflict', version: 1, theirs: { topic: 'Triggers' } },
    })
    expect(await write(judith, 1, 'Cravings')).toMatchObject({ ok: true })
    expect(await readSessionNotes(appDb, anders, session)).toMatchObject({ group: { topic: 'Cravings', version: 2 } })
  })

  test('of another clinician’s session is not there', async () => {
    expect(await write(marisol, 0)).toEqual({ ok: false, error: { kind: 'not_found' } })
  })
})

describe('attendance, where notes are kept here', () => {
  const save = async (changes = {}) =>
    saveAttendance(appDb, marisol, allAttended(await boardOf(marisol, tonight), changes))

  test('starts with every note to sign, whatever the page says', async () => {
    expect((await boardOf(marisol, tonight)).rows.every((row) => !row.choice.noteSigned)).toBe(true)
    await save({ Amara: { noteSigned: true }, Farid: { status: 'no_show' } })
    expect(await claimOf(patientNamed('Amara'), tonight)).toEqual({ state: 'held', rules: ['G-12'] })
    const { counts } = await readNotes(appDb, marisol, { show: 'to_sign', page: 1 })
    // Seven came tonight, and Bernard's of last week.
    expect(counts.to_sign).toBe(8)
  })

  test('is previewed as it will be once the notes are signed', async () => {
    const preview = await previewAttendance(appDb, marisol, allAttended(await boardOf(marisol, tonight)))
    const amara = preview?.rows.find((row) => row.patientId === patientNamed('Amara'))
    expect(amara).toMatchObject({ outcome: 'ready', amountCents: 7500 })
  })

  test('that was saved before keeps counting as signed', async () => {
    const last = sessionOn('evening', -7)
    const before = await claimOf(patientNamed('Hollis'), last)
    await saveAttendance(appDb, marisol, allAttended(await boardOf(marisol, last), { Hollis: { status: 'late' } }))
    expect((await boardOf(marisol, last)).rows.find((row) => row.firstName === 'Hollis')?.choice).toMatchObject({
      ...{ status: 'late', noteSigned: true },
    })
    expect((await claimOf(patientNamed('Hollis'), last))?.rules).toEqual(before?.rules)
  })

  test('is put back with its notes as they stand', async () => {
    const saved = await save()
    if (!saved.ok) throw new Error('refused')
    await writeMemberNote(appDb, marisol, {
      ...{ sessionId: tonight, patientId: patientNamed('Amara'), version: 0, intent: 'sign', alike: false },
      ...text,
    })
    await undoAttendance(appDb, marisol, saved.value.undo)
    await save()
    expect((await claimOf(patientNamed('Amara'), tonight))?.rules).toEqual([])
    expect((await claimOf(patientNamed('Dmitri'), tonight))?.rules).toEqual(['G-12'])
  })

  test('leaves each seat as it is but for the note, which has its own count', async () => {
    await save({ Farid: { status: 'no_show' } })
    const { week } = await readClinicianToday(appDb, marisol)
    const seats = week.find((one) => one.id === tonight)?.seats ?? []
    const of = (name: string) => seats.find((one) => one.name.startsWith(name))
    expect([of('Amara'), of('Celeste'), of('Farid')].map((one) => one?.state)).toEqual(['ready', 'held', 'not_billed'])
    expect(seats.filter((one) => one.isPresent && !one.noteSigned)).toHaveLength(7)
  })

  test('gives everybody to come a look ahead that no unwritten note darkens', async () => {
    const { next } = await readClinicianToday(appDb, marisol)
    expect(next?.held.map((one) => one.name)).toEqual(['Celeste Marrow'])
  })
})

describe('the list of notes', () => {
  const read = (actor: Actor, query = {}) => readNotes(appDb, actor, noteListQuery.parse(query))

  test('has a clinician’s own and all of an owner’s, each filter with its count', async () => {
    const mine = await read(anders)
    expect(mine.rows.map((row) => [row.patientName, row.state])).toEqual([
      ['Ruben Aldana', 'not_begun'],
      ['Sanna Virtala', 'not_begun'],
    ])
    expect(mine.counts).toMatchObject({ to_sign: 2, all: mine.counts.signed + 2 })
    expect((await read(judith)).counts.to_sign).toBe(4)
  })

  test('says how far each is, and finds by name and group', async () => {
    await write(anders, { intent: 'save' })
    await write(anders, { patientId: sanna, ...other })
    expect((await read(anders)).rows.map((row) => row.state)).toEqual(['draft'])
    const signed = await read(anders, { show: 'signed', text: 'virt' })
    expect(signed.rows[0]).toMatchObject({ patientName: 'Sanna Virtala', state: 'signed', waitingCents: 0 })
    expect(signed.rows.slice(1).every((row) => row.state === 'elsewhere')).toBe(true)
    expect((await read(judith, { show: 'all', text: 'DBT' })).rows.every((row) => row.groupName === 'DBT Skills')).toBe(
      true,
    )
    expect((await read(anders, { text: '%' })).rows).toEqual([])
  })

  test('reads an address that cannot be as its first page', () => {
    expect(noteListQuery.parse({ show: 'x', page: '-1', text: ['a', 'b'] })).toEqual({ show: 'to_sign', page: 1 })
  })
})

describe('where notes are kept', () => {
  const version = async () => {
    const [row] = await ownerDb.execute<{ version: number }>(
      sql`select version from practices where practice_id = ${judith.practiceId}`,
    )
    return row?.version ?? 0
  }
  const unsent = () =>
    ownerDb.execute<{ t: string }>(sql`select string_agg(control_number || state, ',' order by control_number) as t
      from claims where state not in ('submitted', 'withdrawn')`)

  test('changes no claim that is there', async () => {
    const before = [...(await unsent())]
    expect(await chooseNoteKeeping(appDb, judith, { keepsNotes: false, version: await version() })).toMatchObject({
      ok: true,
    })
    expect(await chooseNoteKeeping(appDb, judith, { keepsNotes: true, version: await version() })).toMatchObject({
      ok: true,
    })
    expect([...(await unsent())]).toEqual(before)
  })

  test('elsewhere, nothing more is said of notes that were begun here', async () => {
    await write(anders, { intent: 'save', response: '' })
    await chooseNoteKeeping(appDb, judith, { keepsNotes: false, version: await version() })
    expect(await claimOf(ruben)).toEqual({ state: 'held', rules: ['G-12'] })
  })

  test('is not changed over somebody else’s change of the practice', async () => {
    const seen = await version()
    await chooseNoteKeeping(appDb, judith, { keepsNotes: true, version: seen })
    expect(await chooseNoteKeeping(appDb, judith, { keepsNotes: false, version: seen })).toMatchObject({
      error: { kind: 'conflict', keepsNotes: true, version: seen + 1 },
    })
  })
})

test('what a form sends is read as text of limited length', () => {
  const given = { sessionId: session, patientId: ruben, version: '0', intent: 'save', participation: ' Spoke. ' }
  expect(writeMemberNoteInput.parse(given)).toMatchObject({ participation: 'Spoke.', response: '', alike: false })
  expect(writeMemberNoteInput.safeParse({ ...given, response: 'x'.repeat(4001) }).success).toBe(false)
  expect(writeMemberNoteInput.safeParse({ ...given, intent: 'unsign' }).success).toBe(false)
  expect(writeMemberNoteInput.safeParse({ ...given, patientId: 'x' }).success).toBe(false)
})
