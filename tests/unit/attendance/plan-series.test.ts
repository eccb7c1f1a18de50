import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  changeBegins,
  madeThrough,
  mondayOf,
  planSeries,
  type SeriesSituation,
} from '../../../lib/attendance/plan-series'
import { occurrences, type Rhythm } from '../../../lib/attendance/series'
import { addDays, weekdays } from '../../../lib/kernel/dates'
import { day } from '../../support/days'

const from = day('2026-11-18')
const rhythm: Rhythm = { weekday: 'wed', everyWeeks: 1, weekOfMonth: null, from, through: null }
const through = day('2026-12-09')
const standing = (dates: readonly string[]) => dates.map((date) => ({ id: date, date: day(date) }))
const situation = (given: Partial<SeriesSituation> = {}): SeriesSituation => ({
  ...{ span: { from, through }, movable: [], fixed: [], occupied: [], revivable: [], ...given },
})
const wednesdays = ['2026-11-18', '2026-11-25', '2026-12-02', '2026-12-09']

describe('planning a series', () => {
  test('makes each day that has no session', () => {
    expect(planSeries(rhythm, situation())).toEqual({ make: wednesdays, move: [], remove: [] })
  })

  test('moves each session to the nearest new day, and cancels what is left', () => {
    const plan = planSeries(
      { ...rhythm, weekday: 'mon' },
      situation({ movable: standing(wednesdays), span: { from, through: day('2026-12-13') } }),
    )
    expect(plan.move.map(({ id, to }) => [id, to])).toEqual([
      ['2026-11-25', '2026-11-23'],
      ['2026-12-02', '2026-11-30'],
      ['2026-12-09', '2026-12-07'],
    ])
    expect(plan).toMatchObject({ make: [], remove: ['2026-11-18'] })
  })

  test('every second week keeps the sessions on the weeks that stay', () => {
    const plan = planSeries({ ...rhythm, everyWeeks: 2 }, situation({ movable: standing(wednesdays) }))
    expect(plan.move.map(({ to }) => to)).toEqual(['2026-11-18', '2026-12-02'])
    expect(plan.remove).toEqual(['2026-11-25', '2026-12-09'])
  })

  test('does not make again what was called off or moved by hand', () => {
    const moved = day('2026-11-30')
    const calledOff = day('2026-12-09')
    const movable = standing(['2026-11-18', '2026-12-02'])
    const same = planSeries(rhythm, situation({ movable, fixed: [moved, calledOff], occupied: [calledOff] }))
    expect(same).toMatchObject({ make: [], remove: [] })
    const tuesdays = { ...rhythm, weekday: 'tue' as const, from: day('2026-11-17') }
    const span = { from: day('2026-11-17'), through }
    const other = planSeries(tuesdays, situation({ span, movable, fixed: [moved, calledOff] }))
    expect(other).toMatchObject({ make: [], remove: [] })
    expect(other.move.map(({ to }) => to)).toEqual(['2026-11-17', '2026-12-01'])
  })

  test('takes up again what a series had called off, and moves nothing onto it', () => {
    const plan = planSeries(
      { ...rhythm, through: day('2026-11-25') },
      situation({ movable: standing(['2026-11-17', '2026-11-24']), revivable: [day('2026-11-25')] }),
    )
    expect(plan).toEqual({
      make: ['2026-11-25'],
      move: [{ id: '2026-11-17', from: '2026-11-17', to: '2026-11-18' }],
      remove: ['2026-11-24'],
    })
  })

  test('a week that was held makes no second session, and takes none from the next week', () => {
    const held = [day('2026-11-18')]
    const plan = planSeries(
      { ...rhythm, weekday: 'thu' },
      situation({
        movable: standing(['2026-11-25', '2026-12-02']),
        fixed: held,
        span: { from, through: day('2026-12-03') },
      }),
    )
    expect(plan.move.map(({ id, to }) => [id, to])).toEqual([
      ['2026-11-25', '2026-11-26'],
      ['2026-12-02', '2026-12-03'],
    ])
    expect(plan).toMatchObject({ make: [], remove: [] })
    expect(mondayOf(held[0] ?? from)).toBe('2026-11-16')
  })

  test('leaves a day alone on which another session of the group stands', () => {
    expect(planSeries(rhythm, situation({ occupied: [day('2026-11-25')] })).make).not.toContain('2026-11-25')
  })

  test('for any change: each session is moved or removed once, each day filled once, and doing it again does nothing', () => {
    const anyRhythm = fc.record({
      weekday: fc.constantFrom(...weekdays),
      everyWeeks: fc.constantFrom(1, 2),
      weekOfMonth: fc.constantFrom(null, 1, 3, -1),
      from: fc.constant(from),
      through: fc.option(fc.integer({ min: 0, max: 120 }).map((n) => addDays(from, n))),
    })
    const anyDays = fc
      .uniqueArray(fc.integer({ min: 0, max: 100 }), { maxLength: 20 })
      .map((all) => all.sort((a, b) => a - b).map((n) => addDays(from, n)))
    fc.assert(
      fc.property(anyRhythm, anyDays, anyDays, anyDays, (any, moving, fixed, occupied) => {
        const movable = standing(moving.filter((one) => !occupied.includes(one)))
        const within = { span: { from, through: addDays(from, 90) }, fixed, occupied, revivable: [] }
        const plan = planSeries(any, { ...within, movable })
        const ids = [...plan.move.map((one) => one.id), ...plan.remove]
        expect([...ids].sort()).toEqual(movable.map((one) => one.id).sort())
        const days = [...plan.move.map((one) => one.to), ...plan.make]
        expect(new Set(days).size).toBe(days.length)
        const wanted = occurrences(any, within.span)
        expect(days.filter((one) => !wanted.includes(one) || occupied.includes(one))).toEqual([])

        const after = days.map((date) => ({ id: date, date }))
        const again = planSeries(any, { ...within, movable: after })
        expect(again.make).toEqual([])
        expect(again.remove).toEqual([])
        expect(again.move.filter((one) => one.from !== one.to)).toEqual([])
      }),
    )
  })
})

describe('a change from a session on', () => {
  const today = day('2026-11-18')
  test('may begin earlier in its week, and neither in the past nor at the session before', () => {
    expect(changeBegins(day('2026-11-25'), { today, before: day('2026-11-18') })).toBe('2026-11-23')
    expect(changeBegins(day('2026-11-18'), { today, before: null })).toBe('2026-11-18')
    expect(changeBegins(day('2026-11-25'), { today, before: day('2026-11-24') })).toBe('2026-11-25')
    expect(changeBegins(day('2026-11-04'), { today, before: null })).toBe('2026-11-04')
  })
})

test('sessions are made to the end of a series, half a year ahead without one, and never more than two years', () => {
  const made = (through: string | null, begins = '2026-11-18') =>
    madeThrough({ ...rhythm, from: day(begins), through: through === null ? null : day(through) }, from)
  expect(made(null)).toBe('2027-05-19')
  expect(made(null, '2027-01-06')).toBe('2027-07-07')
  expect(made('2026-12-30')).toBe('2026-12-30')
  expect(made('2040-01-01')).toBe('2028-11-17')
})
