import { describe, expect, test } from 'vitest'
import { billFile } from '../../support/bill-file'
import { authorizationOf, claimOf, rulesOf } from '../../support/expect-claim'
import {
  type AuthorizationEntry,
  acmePatient,
  anAttendance,
  anAuthorization,
  aSession,
  lakeside,
  others,
  type PatientEntry,
  payersWith,
  present,
} from '../../support/practice-file-builder'

const rest = others(3)
const wednesdays = ['2026-10-07', '2026-10-14', '2026-10-21', '2026-10-28', '2026-11-04']

/** Patient A in a group on these days; those marked + are scheduled, those marked - are missed. */
function billed(days: string[], over: Partial<PatientEntry>, payers = lakeside().payers) {
  const sessions = days.map((text, i) => {
    const date = text.slice(-10)
    return aSession({
      id: `s${i}`,
      start: `${date}T10:00`,
      end: `${date}T11:00`,
      status: text.startsWith('+') ? 'scheduled' : 'held',
      attendance: [anAttendance('A', { status: text.startsWith('-') ? 'no_show' : 'attended' }), ...present(...rest)],
    })
  })
  return billFile(lakeside({ payers, patients: [acmePatient('A', over), ...rest], sessions }))
}

const withUnits = (unitsApproved: number, over: Partial<AuthorizationEntry> = {}) => ({
  authorizations: [anAuthorization({ unitsApproved, ...over })],
})

describe('lines take units in order of start', () => {
  test('until they are used: the next waits by B-03 and goes without a number', () => {
    // The file lists them last first.
    const result = billed([...wednesdays].reverse(), withUnits(5, { unitsUsed: 2 }))
    const claims = wednesdays.map((date) => claimOf(result, 'A', { date }))
    expect(claims.map(({ authorization }) => authorization)).toEqual(['AUTH1', 'AUTH1', 'AUTH1', null, null])
    expect(claims.map(({ findings }) => rulesOf(findings, 'hold'))).toEqual([[], [], [], ['B-03'], ['B-03']])
    expect(authorizationOf(result, 'AUTH1')).toMatchObject({ used: 5, remaining: 0, lastCoveredSession: '2026-10-21' })
  })

  test.each([
    ['there is none', { authorizations: [] }, ['B-01']],
    ['it was denied', withUnits(5, { status: 'denied' }), ['B-01']],
    ['it ended', withUnits(5, { through: '2026-10-13' }), ['B-07']],
    ['it begins later', withUnits(5, { from: '2026-10-15' }), ['B-07']],
    ['it is used up', withUnits(5, { unitsUsed: 5 }), ['B-03']],
    ['it fits', withUnits(5), []],
  ])('of B-01, B-07 and B-03 one is said: %s', (_, over, holds) => {
    expect(rulesOf(claimOf(billed(['2026-10-14'], over), 'A').findings, 'hold')).toEqual(holds)
  })

  test('where none is required, a number that fits is carried and one that does not is not missed', () => {
    const payers = payersWith('ACME', { authRequired90853: false })
    const numbers = (over: object) => {
      const { authorization, status } = claimOf(billed(['2026-10-14'], over, payers), 'A')
      return [authorization, status]
    }
    expect(numbers(withUnits(5))).toEqual(['AUTH1', 'ready'])
    expect(numbers(withUnits(5, { unitsUsed: 5 }))).toEqual([null, 'ready'])
    expect(numbers({ authorizations: [] })).toEqual([null, 'ready'])
  })

  test('a no-show that uses a unit takes it in its turn', () => {
    const payers = payersWith('ACME', { noShowUsesUnit: true })
    const result = billed(['2026-10-07', '-2026-10-14', '2026-10-21'], withUnits(2), payers)
    expect(claimOf(result, 'A', { date: '2026-10-21' }).authorization).toBeNull()
    expect(authorizationOf(result, 'AUTH1')).toMatchObject({ used: 2, lastCoveredSession: '2026-10-14' })
  })
})

describe('scheduled sessions reserve what is left', () => {
  test('and the first that does not fit is the day it runs out on', () => {
    const days = ['2026-10-07', '+2026-12-02', '+2026-12-09', '+2026-12-16', '+2026-12-23']
    expect(authorizationOf(billed(days, withUnits(3)), 'AUTH1')).toMatchObject({
      ...{ approved: 3, used: 1, reserved: 2, remaining: 0 },
      ...{ lastCoveredSession: '2026-12-09', runsOutOn: '2026-12-16' },
    })
  })

  test('never before a held one, however early they stand', () => {
    const result = billed(['+2026-10-07', '2026-10-14'], withUnits(1))
    expect(claimOf(result, 'A').authorization).toBe('AUTH1')
    expect(authorizationOf(result, 'AUTH1')).toMatchObject({ used: 1, reserved: 0, runsOutOn: '2026-10-07' })
  })

  test.each([
    ['past its end', ['+2026-12-02', '+2026-12-09'], { through: '2026-12-08' }, '2026-12-09'],
    ['before its begin', ['+2026-12-02'], { from: '2026-12-03' }, null],
    ['none', [], {}, null],
  ])('%s', (_, days, over, runsOutOn) => {
    expect(authorizationOf(billed(days, withUnits(5, over)), 'AUTH1').runsOutOn).toBe(runsOutOn)
  })

  test('each number runs out on its own first day that it does not fit, whatever other numbers do', () => {
    const authorizations = [
      anAuthorization({ unitsApproved: 1 }),
      anAuthorization({ number: 'AUTH2', from: '2026-11-01', through: '2026-12-05' }),
      anAuthorization({ number: 'AUTH3', codes: ['90834'], unitsApproved: 0 }),
    ]
    const result = billed(['2026-10-14', '+2026-12-02', '+2026-12-09'], { authorizations })
    expect(authorizationOf(result, 'AUTH1').runsOutOn).toBe('2026-12-02')
    expect(authorizationOf(result, 'AUTH2')).toMatchObject({
      ...{ reserved: 1, lastCoveredSession: '2026-12-02', runsOutOn: '2026-12-09' },
    })
    expect(authorizationOf(result, 'AUTH3').runsOutOn).toBeNull()
  })

  test('as many as the payer’s cap would leave its line', () => {
    const payers = payersWith('ACME', { unitBasis: { minutes: 15 }, maxUnitsPerDay: 2 })
    expect(authorizationOf(billed(['2026-10-14', '+2026-12-02'], withUnits(9), payers), 'AUTH1')).toMatchObject({
      used: 2,
      reserved: 2,
    })
  })
})

describe('visits', () => {
  const coverages = [{ payer: 'ACME', memberId: 'W1', visitLimit: { count: 2, period: 'calendar_year' as const } }]

  test('past the limit wait, and those that wait are counted', () => {
    const result = billed(['2026-10-07', '2026-10-14', '2026-10-21', '-2026-10-28'], { coverages })
    const holds = ['2026-10-07', '2026-10-14', '2026-10-21'].map((date) =>
      rulesOf(claimOf(result, 'A', { date }).findings, 'hold'),
    )
    expect(holds).toEqual([[], [], ['L-03']])
    expect(result.visitLimits).toMatchObject([
      { patient: 'A', payer: 'ACME', limit: 2, counted: 3, periodFrom: '2026-01-01', periodThrough: '2026-12-31' },
    ])
    expect(rulesOf(result.visitLimits[0]?.findings ?? [], 'warn')).toEqual(['L-04'])
  })

  test('a line that is not made is no visit, and a limit no visit falls in has no row', () => {
    const result = billed(['2026-12-25'], { coverages })
    expect(result.claims.filter(({ patient }) => patient === 'A')).toEqual([])
    expect(result.visitLimits).toEqual([])
  })

  test('a plan that began inside the period says so on its row (L-05)', () => {
    const plans = [
      { ...coverages[0], through: '2026-10-09' },
      { ...coverages[0], from: '2026-10-10', memberId: 'W2' },
    ] as PatientEntry['coverages']
    const result = billed(['2026-10-07', '2026-10-14'], { coverages: plans })
    expect(result.visitLimits.map(({ counted, findings }) => [counted, rulesOf(findings, 'info')])).toEqual([
      [1, []],
      [1, ['L-05']],
    ])
  })
})
