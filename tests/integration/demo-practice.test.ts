import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { previewAttendance } from '../../app/(practice)/sessions/[id]/workflow'
import { readAdminToday, readClinicianToday, readOwnerToday } from '../../app/(practice)/today/workflow'
import { seedDemo } from '../../db/seed/seed-demo'
import { dateAt, type IsoDate } from '../../lib/kernel/dates'
import { allAttended, boardOf } from '../support/attendance-input'
import { dana, freshDemo, judith, marisol, tonight } from '../support/test-actors'
import { appDb, emptyDatabase, ownerDb, ownerUrl } from '../support/test-database'

describe('the invented practice', () => {
  // A Saturday, a Sunday, Thanksgiving, the day before Christmas, New Year, a leap day, a day the clocks change.
  test.each(['2026-11-21', '2026-11-22', '2026-11-26', '2026-12-24', '2027-01-01', '2028-02-29', '2027-03-14'])(
    'tells the same evening on %s',
    async (day) => {
      await emptyDatabase()
      await seedDemo(ownerUrl, day as IsoDate)
      const actor = { ...marisol, today: day as IsoDate, now: new Date(`${day}T23:00:00Z`) }
      const input = allAttended(await boardOf(actor, tonight), { Farid: { status: 'no_show' } })
      expect(input.rows).toHaveLength(8)
      expect((await previewAttendance(appDb, actor, input))?.totals).toEqual({
        ready: { count: 6, cents: 43_500 },
        held: { count: 1, cents: 7500 },
        not_billed: { count: 1, cents: 0 },
      })
    },
  )

  test('is the same, row for row, when it is made twice', async () => {
    const hash = async () => {
      const [row] = await ownerDb.execute<{ hash: string }>(sql`
        select md5(string_agg(x, '|' order by x)) as hash from (
          select control_number || state || payer_id as x from claims union all
          select patient_id || last_name from (select id as patient_id, last_name from patients) p union all
          select interchange from batches) all_rows`)
      return row?.hash
    }
    await emptyDatabase()
    await seedDemo(ownerUrl, '2026-11-18' as IsoDate)
    const first = await hash()
    await emptyDatabase()
    await seedDemo(ownerUrl, '2026-11-18' as IsoDate)
    expect(await hash()).toBe(first)
  })

  test('has something on hold for each of the common reasons, and claims in every state', async () => {
    await freshDemo()
    const rules = await ownerDb.execute<{ rule: string }>(
      sql`select distinct rule from findings where severity in ('hold', 'warn') order by 1`,
    )
    expect(rules.map((row) => row.rule)).toEqual(
      expect.arrayContaining(['A-12', 'B-01', 'B-03', 'G-05', 'G-12', 'G-14', 'T-06']),
    )
    const states = await ownerDb.execute<{ state: string }>(sql`select distinct state from claims order by 1`)
    expect(states.map((row) => row.state)).toEqual(['held', 'ready', 'released', 'submitted'])
  })
})

describe('today', () => {
  beforeAll(freshDemo)

  test('shows a clinician the sessions of the day and what to know before the next', async () => {
    const { sessions, next, notes } = await readClinicianToday(appDb, marisol)
    expect(sessions.map((one) => [one.groupName, one.seats.length])).toEqual([['Evening Process Group', 8]])
    expect(next?.held.map((one) => one.name)).toEqual(['Celeste Marrow'])
    expect(next?.low.map((one) => [one.name, one.left])).toEqual([['Hollis Brandt', 2]])
    expect(next?.covered).toBe(6)
    expect(notes.map((one) => one.patientName)).toEqual(['Bernard Lindqvist'])
  })

  test('shows an owner money by state and reasons that add up', async () => {
    const { money, reasons, groups } = await readOwnerToday(appDb, judith)
    expect(reasons.reduce((sum, one) => sum + one.totalCents, 0)).toBe(money.held.cents)
    expect(money.submitted.count).toBeGreaterThan(0)
    expect(groups).toHaveLength(3)
  })

  test('shows an admin who is not covered in the next 14 days, by the engine that would hold them', async () => {
    const { uncovered } = await readAdminToday(appDb, dana)
    const why = uncovered.map((one) => [one.patientName, one.rule])
    expect(why).toEqual(
      expect.arrayContaining([
        ['Celeste Marrow', 'B-07'],
        ['Pavel Strand', 'B-01'],
        ['Gideon Harrow', 'B-03'],
        ['Nadia Oyelaran', 'B-01'],
      ]),
    )
    expect(uncovered.every((one) => one.atRiskCents > 0)).toBe(true)
  })

  test('is that of the practice’s own zone', () => {
    expect(dateAt(new Date('2026-11-19T02:30:00Z').getTime(), 'America/New_York')).toBe('2026-11-18')
  })
})
