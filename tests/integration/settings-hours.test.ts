import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { parseForm } from '../../app/_server/forms'
import { postHoursInput, weekLists } from '../../app/(practice)/settings/hours/change/inputs'
import { postHours, previewPostHours } from '../../app/(practice)/settings/hours/change/workflow'
import { addExceptionInput, exceptionTimes, setHolidaysInput } from '../../app/(practice)/settings/hours/inputs'
import {
  addException,
  previewException,
  previewHolidays,
  readHoursPage,
  removeException,
  setHolidays,
} from '../../app/(practice)/settings/hours/workflow'
import type { ClaimChanges } from '../../db/preview-change'
import { demoId } from '../../db/seed/demo-id'
import type { OpenInterval } from '../../lib/hours/location'
import { present } from '../../lib/kernel/assert'
import { addDays, type IsoDate, weekdays } from '../../lib/kernel/dates'
import type { Result } from '../../lib/kernel/result'
import { day, time } from '../support/days'
import { form, idOf } from '../support/doors/door'
import { freshDemo, judith, stranger, today } from '../support/test-actors'
import { appDb, ownerDb } from '../support/test-database'

vi.mock('server-only', () => ({}))

const locationId = demoId('location')
const weekOf = (open: readonly OpenInterval[]) => Object.fromEntries(weekdays.map((one) => [one, open]))
const always: readonly OpenInterval[] = [['09:00', '20:00']]
const daytime: readonly OpenInterval[] = [['09:00', '17:00']]

beforeEach(freshDemo)

/** Every claim with its lines, so that two moments can be told apart; sent ones by their state. */
async function claimsNow(): Promise<Map<string, { state: string; lines: string }>> {
  const rows = await ownerDb.execute<{ number: string; state: string; lines: string | null }>(sql`
    select c.control_number as number, c.state,
      (select string_agg(l.code || ' ' || l.charge_cents, ', ' order by l.line_number) from claim_lines l
        where l.practice_id = c.practice_id and l.claim_id = c.id) as lines
    from claims c where c.practice_id = ${judith.practiceId}`)
  return new Map(rows.map((row) => [row.number, { state: row.state, lines: row.lines ?? '' }]))
}

const granted = <Value, Refusal>(result: Result<Value, Refusal>): Value => {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`)
  return result.value
}

/** What a preview has said must be what saving does: the same number of claims, and none of those sent. */
async function expectAsSaid(said: ClaimChanges, save: () => Promise<Result<unknown, unknown>>): Promise<void> {
  const before = await claimsNow()
  granted(await save())
  const after = await claimsNow()
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (number) => JSON.stringify(before.get(number)) !== JSON.stringify(after.get(number)),
  )
  expect(changed.length).toBe(said.changed)
  expect(changed.filter((number) => before.get(number)?.state === 'submitted')).toEqual([])
}

describe('new posted hours', () => {
  const since = addDays(today, -20)

  test('change exactly the unsent claims that were shown before, and no sent one', async () => {
    const input = { locationId, fromDate: since, weekly: weekOf(daytime) }
    const said = granted(await previewPostHours(appDb, judith, input))
    expect(said.changed).toBeGreaterThan(0)
    expect(said.changes.some((one) => one.before?.codes.includes('99051'))).toBe(true)
    expect(said.changes.every((one) => one.date >= since)).toBe(true)
    const sent = [...(await claimsNow())].filter(([, one]) => one.state === 'submitted')
    expect(sent.length).toBeGreaterThan(0)
    await expectAsSaid(said, () => postHours(appDb, judith, input))
    const after = await claimsNow()
    expect(sent.map(([number]) => [number, after.get(number)])).toEqual(sent)
  })

  test('from a day to come change nothing that was held before it', async () => {
    const input = { locationId, fromDate: addDays(today, 30), weekly: weekOf(daytime) }
    expect(granted(await previewPostHours(appDb, judith, input)).changed).toBe(0)
    await expectAsSaid({ changed: 0 } as ClaimChanges, () => postHours(appDb, judith, input))
  })

  test('trying changes nothing', async () => {
    const before = await claimsNow()
    await previewPostHours(appDb, judith, { locationId, fromDate: since, weekly: weekOf(daytime) })
    expect(await claimsNow()).toEqual(before)
    expect(present((await readHoursPage(appDb, judith, {})).versions, 'the demo has hours')).toHaveLength(1)
  })

  test('never stand on a day that has a version: the next free day is named', async () => {
    const fromDate = addDays(today, 5)
    granted(await postHours(appDb, judith, { locationId, fromDate, weekly: weekOf(daytime) }))
    granted(await postHours(appDb, judith, { locationId, fromDate: addDays(fromDate, 1), weekly: weekOf(always) }))
    const again = await postHours(appDb, judith, { locationId, fromDate, weekly: weekOf([]) })
    expect(again).toMatchObject({ ok: false, error: { kind: 'same_day', next: addDays(fromDate, 2) } })
  })

  test('of two people at once one is posted, the other told', async () => {
    const fromDate = addDays(today, 9)
    const both = await Promise.all(
      [daytime, [] as const].map((open) => postHours(appDb, judith, { locationId, fromDate, weekly: weekOf(open) })),
    )
    expect(both.filter((one) => one.ok)).toHaveLength(1)
    expect(both.find((one) => !one.ok)).toMatchObject({ error: { kind: 'same_day' } })
  })

  test('that say what is so already are refused', async () => {
    const { location } = await readHoursPage(appDb, judith, {})
    const weekly = present(location?.postedHours[0], 'the demo has hours').weekly
    const outcome = await postHours(appDb, judith, { locationId, fromDate: addDays(today, 3), weekly })
    expect(outcome).toMatchObject({ ok: false, error: { kind: 'nothing_changes' } })
  })

  test('for somebody else’s location are not found', async () => {
    const input = { locationId, fromDate: today, weekly: {} }
    expect(await postHours(appDb, stranger, input)).toEqual({ ok: false, error: { kind: 'not_found' } })
  })
})

describe('what is typed of a week', () => {
  const read = (fields: Record<string, string | string[]>) =>
    parseForm(postHoursInput, form({ locationId, fromDate: 'Dec 1, 2026', ...fields }), weekLists)

  test('is read in any order, with a break and a closing at midnight; a day without times is closed', () => {
    const input = granted(read({ 'mon-from': ['1p', '9'], 'mon-to': ['midnight', '12'], 'tue-from': '', 'tue-to': '' }))
    expect(input.weekly).toEqual({
      mon: [
        ['09:00', '12:00'],
        ['13:00', '24:00'],
      ],
    })
  })

  test.each([
    [{ 'wed-from': '5p', 'wed-to': '9a' }, { wed: '5:00 PM to 9:00 AM ends before it begins.' }],
    [
      { 'thu-from': ['9a', '11a'], 'thu-to': ['noon', '2p'] },
      { thu: '9:00 AM to noon and 11:00 AM to 2:00 PM overlap.' },
    ],
    [{ 'fri-from': '9a', 'fri-to': '' }, { fri: 'Say when it opens and when it closes.' }],
    [{ 'fri-from': 'early', 'fri-to': 'late' }, { fri: 'Use times like 9:00 AM and 5:30 PM.' }],
    [{ fromDate: '' }, { fromDate: 'This is needed.' }],
  ])('says what is wrong beside the day: %j', (fields, problems) => {
    expect(read(fields)).toEqual({ ok: false, error: problems })
  })
})

describe('an exception', () => {
  const heldOn = async () => {
    const [row] = await ownerDb.execute<{ day: IsoDate }>(sql`
      select c.service_date::text as day from claims c
      join claim_lines l on l.practice_id = c.practice_id and l.claim_id = c.id
      where c.practice_id = ${judith.practiceId} and l.code = '99051' and c.state in ('ready', 'held', 'released')
      limit 1`)
    return present(row, 'the demo has an evening that is not sent').day
  }

  test('changes exactly the unsent claims of its day that were shown before, and back when it is removed', async () => {
    const date = await heldOn()
    const before = await claimsNow()
    const input = { locationId, date, open: [], note: 'Water damage' }
    const said = granted(await previewException(appDb, judith, input))
    expect(said.changed).toBeGreaterThan(0)
    expect(new Set(said.changes.map((one) => one.date))).toEqual(new Set([date]))
    let id = ''
    await expectAsSaid(said, async () => {
      const saved = await addException(appDb, judith, input)
      if (saved.ok) id = saved.value.value.id
      return saved
    })
    granted(await removeException(appDb, judith, { id }))
    expect(await claimsNow()).toEqual(before)
    expect(await removeException(appDb, judith, { id })).toMatchObject({ ok: false })
  })

  test('is one a day, and somebody else’s place is not found', async () => {
    const input = { locationId, date: day('2027-02-01'), open: [], note: null }
    granted(await addException(appDb, judith, input))
    expect(await addException(appDb, judith, input)).toMatchObject({ error: { kind: 'taken' } })
    expect(await addException(appDb, stranger, input)).toEqual({ ok: false, error: { kind: 'not_found' } })
  })

  test('that is open says when', () => {
    const fields = { locationId, date: 'Dec 24, 2026', isOpen: 'on', from: '', to: '', note: '' }
    const read = parseForm(addExceptionInput, form(fields), exceptionTimes)
    expect(read).toEqual({ ok: false, error: { open: 'Say when it is open that day.' } })
  })
})

describe('a new holiday', () => {
  // Veterans Day of 2026 falls into the weeks that the demo has not sent; there a group meets, by an exception.
  const veterans = day('2026-11-11')
  const exceptionOf = async () =>
    idOf(sql`select id from hours_exceptions where exception_date = ${veterans} and archived_at is null`)

  test('changes exactly the unsent claims that were shown before, and no sent one', async () => {
    const input = { version: 1, closedHolidays: ['veterans_day' as const, 'christmas' as const] }
    // An exception goes before a holiday: as long as it stands, nothing changes.
    expect(granted(await previewHolidays(appDb, judith, input)).changed).toBe(0)
    granted(await removeException(appDb, judith, { id: await exceptionOf() }))
    const said = granted(await previewHolidays(appDb, judith, input))
    expect(said.changed).toBeGreaterThan(0)
    expect(said.changes.every((one) => one.date === veterans)).toBe(true)
    await expectAsSaid(said, () => setHolidays(appDb, judith, input))
    const page = await readHoursPage(appDb, judith, { date: veterans, begins: time('10:00') })
    expect(page.tried).toMatchObject({ isInside: false, because: 'holiday' })
  })

  test('of an older page is refused with what stands there now', async () => {
    granted(await setHolidays(appDb, judith, { version: 1, closedHolidays: ['labor_day'] }))
    const second = await setHolidays(appDb, judith, { version: 1, closedHolidays: [] })
    expect(second).toEqual({ ok: false, error: { kind: 'conflict', version: 2, closedHolidays: ['labor_day'] } })
  })

  test('is one of the eleven', () => {
    const read = parseForm(setHolidaysInput, form({ version: '1', closedHolidays: ['halloween'] }), ['closedHolidays'])
    expect(read.ok).toBe(false)
  })
})

describe('a tried time', () => {
  test('is answered payer by payer from the settings of that day', async () => {
    const page = await readHoursPage(appDb, judith, { date: day('2026-11-18'), begins: time('18:00'), minutes: 90 })
    const answers = Object.fromEntries(
      (page.tried?.payers ?? []).map((one) => [one.name, [one.code, one.isOpen, one.short]]),
    )
    expect(page.tried).toMatchObject({ isInside: true, because: 'week' })
    expect(answers).toEqual({
      'Acme Health PPO': ['99051', false, 'from 5:00 PM'],
      'Great Lakes Blue': ['99051', false, 'from 5:00 PM'],
      'Medicare Part B': [null, false, 'never paid'],
      'Northshore Medicaid': [null, false, 'not billed'],
      'Tamarack Choice': ['99051', true, 'from 5:00 PM'],
    })
  })
})
