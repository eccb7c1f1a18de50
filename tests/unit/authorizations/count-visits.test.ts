import { describe, expect, test } from 'vitest'
import { VisitCounter } from '../../../lib/authorizations/count-visits'
import type { UsedVisits, VisitLimit } from '../../../lib/authorizations/coverage'
import { day } from '../../support/days'
import { aCoverage } from '../../support/rule-subjects'

const limit = (over: Partial<VisitLimit> = {}): VisitLimit => ({
  count: 20,
  period: 'calendar_year',
  codes: null,
  ...over,
})
const used = (date: string, over: Partial<UsedVisits> = {}): UsedVisits => ({
  date: day(date),
  codes: null,
  count: 1,
  ...over,
})

/** What stood before each visit of a 90853 on these days; null where the limit does not count it. */
function stoodBefore(visitLimit: VisitLimit | null, dates: string[], elsewhere: UsedVisits[] = [], code = '90853') {
  const coverage = aCoverage({ visitLimit })
  const counter = new VisitCounter([coverage], elsewhere)
  return dates.map((date) => counter.count(coverage, code, day(date))[0]?.before ?? null)
}

test('each visit counts once, on top of those before it', () => {
  expect(stoodBefore(limit(), ['2026-10-14', '2026-10-14', '2026-10-21'])).toEqual([0, 1, 2])
})

test.each([
  ['calendar_year', ['2026-12-31', '2027-01-01'], [0, 0]],
  ['month', ['2026-10-31', '2026-11-01', '2026-11-30'], [0, 0, 1]],
  ['week', ['2026-10-18', '2026-10-19', '2026-10-25'], [0, 0, 1]],
  ['lifetime', ['2020-01-01', '2026-01-01'], [0, 1]],
] as const)('a new period begins at nothing: %s', (period, dates, counts) => {
  expect(stoodBefore(limit({ period }), [...dates])).toEqual(counts)
})

test('rolling twelve months drop a visit on its anniversary', () => {
  const dates = ['2026-01-10', '2026-06-01', '2027-01-09', '2027-01-10', '2027-06-01']
  expect(stoodBefore(limit({ period: 'rolling_12_months' }), dates)).toEqual([0, 1, 2, 2, 2])
})

describe('visits elsewhere', () => {
  test.each([
    ['of the period', [used('2026-01-01'), used('2026-12-31')], 2],
    ['of another period', [used('2025-12-31'), used('2027-01-01')], 0],
    ['several at once', [used('2026-03-01', { count: 7 })], 7],
    ['of no visit', [used('2026-03-01', { count: 0 })], 0],
  ])('count when they are %s', (_, elsewhere, count) => {
    expect(stoodBefore(limit(), ['2026-10-14'], elsewhere)).toEqual([count])
  })

  test.each([
    ['a code that is counted', ['90853'], 1],
    ['one of several', ['90834', '90853'], 1],
    ['a code that is not', ['90834'], 0],
    ['no code said', null, 1],
  ])('count under a limit on group therapy when they are of %s', (_, codes, count) => {
    expect(stoodBefore(limit({ codes: ['90853'] }), ['2026-10-14'], [used('2026-03-01', { codes })])).toEqual([count])
  })
})

test('a limit counts its own codes, or all', () => {
  expect(stoodBefore(limit({ codes: ['90853'] }), ['2026-10-14'], [], '90834')).toEqual([null])
  expect(stoodBefore(limit(), ['2026-10-14'], [], '90834')).toEqual([0])
  expect(stoodBefore(null, ['2026-10-14'])).toEqual([null])
})

test('a plan that begins inside the period begins at nothing, what came before belongs to the earlier one (L-05)', () => {
  const earlier = aCoverage({ visitLimit: limit(), through: day('2026-06-30') })
  const later = aCoverage({ visitLimit: limit(), from: day('2026-07-01') })
  const counter = new VisitCounter([earlier, later], [used('2026-05-01'), used('2026-08-01')])
  expect(counter.count(earlier, '90853', day('2026-06-30'))[0]?.before).toBe(1)
  expect(counter.count(later, '90853', day('2026-07-01'))[0]?.before).toBe(1)
  expect([...counter.periods.values()].map((one) => one.counted)).toEqual([2, 2])
})

test('it says which limit and period the visit falls in', () => {
  const coverage = aCoverage({ visitLimit: limit({ period: 'plan_year' }), planYearStart: '07-01' })
  expect(new VisitCounter([coverage], []).count(coverage, '90853', day('2026-10-14'))).toEqual([
    { limit: 20, before: 0, period: 'plan_year', from: '2026-07-01', through: '2027-06-30' },
  ])
})
