import { describe, expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { claimOf, expectHeld, expectReady, findingOf, rulesOf, troublesOf } from '../support/expect-claim'
import {
  acmePatient,
  anAttendance,
  anOffice,
  aPatient,
  aSession,
  h1,
  lakeside,
  others,
  type PracticeFile,
  payersWith,
  present,
} from '../support/practice-file-builder'

// Sentences of the contract on posted hours and add-ons that no worked case is about.

const patients = [acmePatient('A'), ...others(5)]
const group = '90853 - x1 $60.00 ptr A POS 11'
const evening = '99051 - x1 $15.00 ptr A POS 11'
const outside = '99050 - x1 $25.00 ptr A POS 11'

type Office = PracticeFile['locations'][number]

const billed = (start: string, end: string, office: Partial<Office> = {}, over: Partial<PracticeFile> = {}) =>
  billFile(
    lakeside({
      patients,
      locations: [{ ...anOffice(), ...office }],
      sessions: [aSession({ start, end, outsideHoursReason: 'a storm', attendance: present(...patients) })],
      ...over,
    }),
    '2026-12-01',
  )

describe('posted hours', () => {
  test.each([
    { start: '2026-10-14T09:00', lines: [group], at: 'opening is inside' },
    { start: '2026-10-14T08:59', lines: [group, outside], at: 'a minute before opening is outside' },
    { start: '2026-10-14T16:59', lines: [group], at: 'a minute before five is no evening' },
    { start: '2026-10-14T17:00', lines: [group, evening], at: 'five is evening' },
    { start: '2026-10-14T19:59', lines: [group, evening], at: 'a minute before closing is inside' },
    { start: '2026-10-14T20:00', lines: [group, outside], at: 'closing is outside' },
  ])('$start: $at', ({ start, lines }) => {
    const claim = claimOf(billed(start, '2026-10-14T21:00'), 'A')

    expect(claim.lines.map((line) => line.code)).toEqual(lines.map((line) => line.slice(0, 5)))
    expect(rulesOf(claim.findings, 'hold')).toEqual([])
  })

  test('are not known before the first version: no add-on, and the claim says so', () => {
    const claim = claimOf(
      billed('2026-10-14T18:00', '2026-10-14T19:00', { postedHours: [{ ...h1, from: '2026-10-15' }] }),
      'A',
    )

    expectReady(claim, [group], '$60.00')
    expect(findingOf(claim.findings, 'C-01').severity).toBe('info')
  })

  test('are those of the version with the latest day up to the session, in whatever order they stand', () => {
    const closed = { from: '2026-10-01', weekly: {} }
    const later = { from: '2026-10-15', weekly: h1.weekly }

    const result = billed('2026-10-14T18:00', '2026-10-14T19:00', { postedHours: [later, closed, h1] })

    expectReady(claimOf(result, 'A'), [group, outside], '$85.00')
  })

  test('of a dated exception go before a closed holiday, and a closed holiday before the week', () => {
    const thanksgiving: [string, string] = ['2026-11-26T10:00', '2026-11-26T11:00']
    const open = { exceptions: [{ date: '2026-11-26', open: [['09:00', '12:00'] as [string, string]] }] }

    expectReady(claimOf(billed(...thanksgiving, open), 'A'), [group, evening], '$75.00')
    expectReady(claimOf(billed(...thanksgiving), 'A'), [group, outside], '$85.00')
  })

  test('of a dated exception without an interval are none', () => {
    const closed = { exceptions: [{ date: '2026-10-14', open: [] }] }

    const result = billed('2026-10-14T10:00', '2026-10-14T11:00', closed)

    expectReady(claimOf(result, 'A'), [group, outside], '$85.00')
  })

  test('are closed on the actual date of a holiday and not on the observed one', () => {
    // 2026-07-04 is a Saturday, observed on Friday 07-03.
    const payers = payersWith('ACME', { timelyFilingDays: 365 })

    expectReady(claimOf(billed('2026-07-03T10:00', '2026-07-03T11:00', {}, { payers }), 'A'), [group], '$60.00')
    expectReady(
      claimOf(billed('2026-07-04T10:00', '2026-07-04T11:00', {}, { payers }), 'A'),
      [group, outside],
      '$85.00',
    )
  })
})

describe('a holiday of the payer', () => {
  test.each([
    { holidayDay: 'actual' as const, friday: false },
    { holidayDay: 'observed' as const, friday: true },
    { holidayDay: 'both' as const, friday: true },
  ])('by the $holidayDay day makes 99051 of Friday 2026-07-03: $friday', ({ holidayDay, friday }) => {
    const payers = payersWith('ACME', { timelyFilingDays: 365, holidayDay })

    const claim = claimOf(billed('2026-07-03T10:00', '2026-07-03T11:00', {}, { payers }), 'A')

    expect(claim.lines.map((line) => line.code)).toEqual(friday ? ['90853', '99051'] : ['90853'])
    expect(rulesOf(claim.findings, 'warn')).toEqual(friday ? ['C-06'] : [])
  })
})

describe('an add-on', () => {
  test('early in the morning is 99051 where the payer counts the early hours', () => {
    const payers = payersWith('ACME', { earlyBefore: '10:00' })

    const claim = claimOf(billed('2026-10-14T09:30', '2026-10-14T10:30', {}, { payers }), 'A')

    expectReady(claim, [group, evening], '$75.00')
  })

  test('outside the office is taken away by its place, and said once', () => {
    const claim = claimOf(billed('2026-10-14T18:00', '2026-10-14T19:00', { placeOfService: '53' }), 'A')

    expectReady(claim, ['90853 - x1 $60.00 ptr A POS 53'], '$60.00')
    expect(rulesOf(claim.findings, 'info').filter((rule) => rule.startsWith('A-'))).toEqual(['A-02'])
  })

  test('by telehealth is not made even where the payer takes the place of telehealth', () => {
    const company = others(4)
    const session = aSession({
      start: '2026-10-14T18:00',
      end: '2026-10-14T19:00',
      attendance: [anAttendance('A', { mode: 'video' }), ...present(...company)],
    })

    const result = billFile(
      lakeside({
        patients: [acmePatient('A'), ...company],
        payers: payersWith('ACME', { addonPlacesOfService: ['10', '11'] }),
        sessions: [session],
      }),
    )

    expectReady(claimOf(result, 'A'), ['90853 95 x1 $60.00 ptr A POS 10'], '$60.00')
  })

  test('is made only for the base codes that the payer names', () => {
    const payers = payersWith('ACME', { addonBaseCodes: ['99213'] })

    const claim = claimOf(billed('2026-10-14T18:00', '2026-10-14T19:00', {}, { payers }), 'A')

    expectReady(claim, [group], '$60.00')
    expect(findingOf(claim.findings, 'A-14').severity).toBe('info')
  })

  test('is one of a kind a day for a patient of two evening groups', () => {
    const payers = payersWith('ACME', { maxUnitsPerDay: 2 })
    const first = aSession({ start: '2026-10-14T17:00', end: '2026-10-14T18:00', attendance: present(...patients) })
    const again = [acmePatient('A'), ...others(10).slice(5)]
    const second = aSession({
      id: 's2',
      start: '2026-10-14T18:30',
      end: '2026-10-14T19:30',
      attendance: present(...again),
    })

    const result = billFile(
      lakeside({ patients: [acmePatient('A'), ...others(10)], payers, sessions: [second, first] }),
    )

    const claim = claimOf(result, 'A')
    expectReady(claim, [group, evening, group], '$135.00')
    expect(findingOf(claim.findings, 'A-17').severity).toBe('info')
  })

  test('goes with its base line when that is not billed', () => {
    const art = aSession({
      start: '2026-10-14T18:00',
      end: '2026-10-14T19:00',
      activity: 'excursion',
      attendance: [anAttendance('A', { interactiveComplexity: 'play equipment' }), ...present(...others(5))],
    })

    const result = billFile(lakeside({ patients, sessions: [art] }))

    expect(result.claims.filter((claim) => claim.patient === 'A')).toEqual([])
    expect(result.notBilled.filter((one) => one.patient === 'A')).toHaveLength(1)
  })

  test('is not proposed for a service in the evening', () => {
    const service = {
      id: 'v1',
      patient: 'A',
      provider: 'rivera',
      code: '90834',
      start: '2026-10-14T18:00',
      end: '2026-10-14T18:45',
    }

    const result = billFile(lakeside({ patients, services: [service] }))

    expectReady(claimOf(result, 'A'), ['90834 - x1 $130.00 ptr A POS 11'], '$130.00')
  })

  test('without a fee of its own is a line of nothing, held by E-34', () => {
    const fees = lakeside().fees.filter((fee) => fee.code !== '99051')

    const result = billed('2026-10-14T18:00', '2026-10-14T19:00', {}, { fees })

    expectHeld(claimOf(result, 'A'), ['E-34'], [group, '99051 - x1 $0.00 ptr A POS 11'], '$60.00')
  })
})

describe('minutes', () => {
  test('run between instants: a group over the end of daylight saving is an hour longer than the clock says', () => {
    // 00:30 to 02:30 on 2026-11-01 is three hours; Sunday is closed.
    const result = billed('2026-11-01T00:30', '2026-11-01T02:30')

    expect(rulesOf(claimOf(result, 'A').findings, 'warn')).toEqual(['G-08'])
  })

  test('of a start that comes twice are warned of, once for the session', () => {
    const result = billed('2026-11-01T01:30', '2026-11-01T02:30')

    expect(result.warnings.map(({ rule, severity, facts }) => [rule, severity, facts.session])).toEqual([
      ['C-09', 'warn', 's1'],
    ])
  })

  test('of a start that is skipped are warned of, once for the session', () => {
    const payers = payersWith('ACME', { timelyFilingDays: 365 })

    const result = billed('2026-03-08T02:30', '2026-03-08T04:00', {}, { payers })

    expect(result.warnings.map(({ rule, facts }) => [rule, facts.session])).toEqual([['C-09', 's1']])
    expect(troublesOf(result)).toEqual([])
  })

  test('short of the payer’s least are a warning, or a hold where the payer says so', () => {
    const short: [string, string] = ['2026-10-14T10:00', '2026-10-14T10:44']
    const warned = claimOf(billed(...short), 'A')
    expectReady(warned, [group], '$60.00')
    expect(rulesOf(warned.findings, 'warn')).toEqual(['G-08'])

    const payers = payersWith('ACME', { shortSession: 'hold' })
    expectHeld(claimOf(billed(...short, {}, { payers }), 'A'), ['G-08'], [group], '$60.00')
  })
})

test('a payer may pay 99051 from six in the evening, at weekends and before eight alone', () => {
  const payers = payersWith('MAM', {
    addonPolicy: { '99050': 'suppress', '99051': 'bill' },
    eveningFrom: '18:00',
    earlyBefore: '08:00',
    holidays: [],
  })
  const covered = [aPatient('A', 'MAM'), ...others(5)]
  const codesOf = (start: string, end: string) =>
    claimOf(billed(start, end, {}, { payers, patients: covered }), 'A').lines.map((line) => line.code)

  expect(codesOf('2026-10-14T17:30', '2026-10-14T18:30')).toEqual(['90853'])
  expect(codesOf('2026-10-14T18:00', '2026-10-14T19:00')).toEqual(['90853', '99051'])
  expect(codesOf('2026-10-17T10:00', '2026-10-17T11:00')).toEqual(['90853', '99051'])
  expect(codesOf('2026-11-11T10:00', '2026-11-11T11:00')).toEqual(['90853'])
})
