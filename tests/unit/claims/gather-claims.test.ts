import { describe, expect, test } from 'vitest'
import { inOrder } from '../../../lib/claims/gather-claims'
import type { Finding, Severity } from '../../../lib/rules/finding'
import { billFile } from '../../support/bill-file'
import { claimOf, claimsOf, findingOf, lineOf, rulesOf } from '../../support/expect-claim'
import {
  acmePatient,
  anAttendance,
  anAuthorization,
  aPatient,
  aService,
  aSession,
  lakeside,
  others,
  type PracticeFile,
  payersWith,
  present,
  providersWith,
} from '../../support/practice-file-builder'

const rest = others(5)

/** Bills patient A in the group of EX-01, with what else is given. */
function billed(patient: ReturnType<typeof aPatient>, attendance: object = {}, parts: Partial<PracticeFile> = {}) {
  const session = aSession({ attendance: [anAttendance(patient, attendance), ...present(...rest)] })
  return billFile(lakeside({ patients: [patient, ...rest], sessions: [session], ...parts }))
}

describe('one claim for each payer, rendering provider, day and number', () => {
  const individual = { services: [aService()] }

  test.each([
    ['one number covers both', [anAuthorization({ codes: ['90853', '90834'] })], ['AUTH1: 90853 90834']],
    [
      'a number each',
      [anAuthorization(), anAuthorization({ number: 'AUTH2', codes: ['90834'] })],
      ['AUTH1: 90853', 'AUTH2: 90834'],
    ],
    ['a number and none, which goes first', [anAuthorization()], ['null: 90834', 'AUTH1: 90853']],
  ])('%s', (_, authorizations, claims) => {
    const result = billed(acmePatient('A', { authorizations }), {}, individual)
    const written = claimsOf(result, 'A').map(
      (one) => `${one.authorization}: ${one.lines.map(({ code }) => code).join(' ')}`,
    )
    expect(written).toEqual(claims)
  })

  test('two clinicians make two claims', () => {
    const result = billed(aPatient('A', 'HZN'), {}, { services: [aService({ provider: 'chen' })] })
    expect(claimsOf(result, 'A').map(({ rendering }) => rendering)).toEqual(['chen', 'rivera'])
  })

  test('an associate’s session is on the supervisor’s claim, beside the supervisor’s own', () => {
    const result = billed(
      aPatient('A', 'MCR'),
      {},
      {
        providers: providersWith('park', { supervisor: 'rivera' }),
        services: [aService({ provider: 'park' })],
      },
    )
    const claim = claimOf(result, 'A')
    expect([claim.rendering, claim.supervising]).toEqual(['rivera', undefined])
    expect(claim.lines.map(({ code, modifiers }) => [code, ...modifiers].join(' '))).toEqual(['90853', '90834 XE'])
  })

  test('an associate who renders has the supervisor beside', () => {
    const result = billed(
      aPatient('A', 'HZN'),
      {},
      {
        payers: payersWith('HZN', { supervision: 'associate_renders_with_modifier' }),
        providers: providersWith('park', { supervisor: 'chen', enrolments: [{ payer: 'HZN', from: '2020-01-01' }] }),
        services: [aService({ provider: 'park' })],
      },
    )
    expect(claimOf(result, 'A', { rendering: 'park' }).supervising).toBe('chen')
  })

  test('90785 as a service is on the claim of its primary, number and all, takes no unit and is no visit (A-16, P-09)', () => {
    const coverages = [{ payer: 'ACME', memberId: 'W1', visitLimit: { count: 20, period: 'calendar_year' as const } }]
    const authorizations = [
      anAuthorization({ codes: ['90853', '90785'] }),
      anAuthorization({ number: 'B', codes: ['90785'] }),
    ]
    const patient = acmePatient('A', { coverages, authorizations })
    // It stands before its primary in the file and on the day.
    const service = aService({ code: '90785', start: '2026-10-14T09:00', end: '2026-10-14T09:10' })
    const result = billed(patient, {}, { services: [service] })
    const claim = claimOf(result, 'A')
    expect([claim.authorization, claim.lines.map(({ code }) => code)]).toEqual(['AUTH1', ['90785', '90853']])
    expect(result.authorizations.map(({ used }) => used)).toEqual([1, 0])
    expect(result.visitLimits.map(({ counted }) => counted)).toEqual([1])
    expect(rulesOf(claim.findings, 'hold')).toEqual(['P-09'])
  })

  test('beside two services it goes with the one that is a primary', () => {
    const services = [
      aService({ id: 'v1', code: '90847' }),
      aService({ id: 'v2', start: '2026-10-14T13:00', end: '2026-10-14T13:45' }),
      aService({ id: 'v3', code: '90785', start: '2026-10-14T14:00', end: '2026-10-14T14:10' }),
    ]
    const authorizations = ['90847', '90834', '90853'].map((code) => anAuthorization({ number: code, codes: [code] }))
    const result = billed(acmePatient('A', { authorizations }), { status: 'no_show' }, { services })
    const written = claimsOf(result, 'A').map(({ lines }) => lines.map(({ code }) => code).join(' '))
    expect(written).toEqual(['90834 90785', '90847'])
  })

  test('with a code it does not go with, the factor makes no line (P-09)', () => {
    const session = aSession({
      group: 'families',
      attendance: [anAttendance('A', { interactiveComplexity: 'play equipment' }), ...present(...rest)],
    })
    const result = billFile(lakeside({ patients: [aPatient('A', 'MAM'), ...rest], sessions: [session] }))
    const { lines, findings, status } = claimOf(result, 'A')
    expect([status, lines.map(({ code }) => code), rulesOf(findings, 'info')]).toEqual(['ready', ['90849'], ['P-09']])
  })

  test('its total is that of its lines (E-07)', () => {
    const result = billed(aPatient('A', 'HZN'), { interactiveComplexity: 'play equipment' }, individual)
    for (const claim of result.claims) {
      expect(claim.totalCents).toBe(claim.lines.reduce((total, line) => total + line.chargeCents, 0))
    }
  })
})

describe('lines', () => {
  test('stand by start, then by id; in a session the base, 90785, then the adjunct code (A-15)', () => {
    const patient = aPatient('A', 'HZN', { diagnoses: [{ code: 'F33.1' }, { code: 'F41.1' }] })
    const session = aSession({
      id: 's2',
      start: '2026-10-14T21:00',
      end: '2026-10-14T22:00',
      outsideHoursReason: 'building emergency',
      attendance: [
        anAttendance(patient, { interactiveComplexity: 'play equipment', modifiers: ['U1'] }),
        ...present(...rest),
      ],
    })
    const services = [
      aService({ id: 'v2', start: '2026-10-14T22:30', end: '2026-10-14T23:15' }),
      aService({ id: 's1', code: '96130', start: '2026-10-14T21:00', end: '2026-10-14T21:30' }),
    ]
    const fees = [...lakeside().fees, { code: '96130', cents: 10_000 }]
    const claim = claimOf(
      billFile(lakeside({ fees, patients: [patient, ...rest], sessions: [session], services })),
      'A',
    )
    expect(claim.lines.map(lineOf)).toEqual([
      '96130 - x1 $100.00 ptr AB POS 11',
      '90853 U1 x1 $60.00 ptr AB POS 11',
      '90785 - x1 $20.00 ptr AB POS 11',
      '99050 - x1 $25.00 ptr AB POS 11',
      '90834 59 x1 $130.00 ptr AB POS 11',
    ])
    expect(claim.lines.map(({ session: s, service }) => s ?? service)).toEqual(['s1', 's2', 's2', 's2', 'v2'])
  })

  test('an adjunct code stands by its own base line, on its claim', () => {
    const session = aSession({
      start: '2026-10-14T18:00',
      end: '2026-10-14T19:00',
      attendance: present(acmePatient('A'), ...rest),
    })
    const services = [aService({ start: '2026-10-14T16:00', end: '2026-10-14T16:45' })]
    const result = billFile(lakeside({ patients: [acmePatient('A'), ...rest], sessions: [session], services }))
    const codes = claimsOf(result, 'A').map(({ lines }) => lines.map(({ code }) => code))
    expect(codes).toEqual([['90834'], ['90853', '99051']])
  })
})

describe('diagnoses', () => {
  const codes = [
    'F331',
    'F411',
    'F4310',
    'F341',
    'F4010',
    'F422',
    'F5000',
    'F603',
    'F900',
    'F1020',
    'F1220',
    'F840',
    'F952',
  ]
  const listed = (count: number) => codes.slice(0, count).map((code) => ({ code }))

  test('of a claim stand in order of first use; a line points at its own, in its own order', () => {
    const patient = aPatient('A', 'HZN', { diagnoses: listed(3) })
    const result = billed(
      patient,
      { diagnoses: ['F41.1', 'F33.1'] },
      { services: [aService({ diagnoses: ['F43.10', 'F33.1'] })] },
    )
    const claim = claimOf(result, 'A')
    expect(claim.diagnoses).toEqual(['F411', 'F331', 'F4310'])
    expect(claim.lines.map(({ pointers }) => pointers)).toEqual(['AB', 'CB'])
  })

  test('a line points at four, the claim has them all', () => {
    const claim = claimOf(billed(aPatient('A', 'HZN', { diagnoses: listed(5) })), 'A')
    expect(claim.diagnoses).toEqual(codes.slice(0, 5))
    expect(claim.lines.map(({ pointers }) => pointers)).toEqual(['ABCD'])
  })

  test('twelve fit; a thirteenth is left off and held (E-08), and no line points at it', () => {
    const patient = aPatient('A', 'HZN', { diagnoses: listed(13) })
    const twelve = claimOf(billed(patient, { diagnoses: codes.slice(0, 12) }), 'A')
    expect([twelve.diagnoses.length, rulesOf(twelve.findings, 'hold')]).toEqual([12, []])
    const services = [aService({ diagnoses: codes.slice(12) })]
    const thirteen = claimOf(billed(patient, { diagnoses: codes.slice(0, 12) }, { services }), 'A')
    expect([thirteen.diagnoses, rulesOf(thirteen.findings, 'hold')]).toEqual([codes.slice(0, 12), ['E-08']])
    expect(thirteen.lines.map(({ pointers }) => pointers)).toEqual(['ABCD', ''])
  })

  test('are those in force that day, in the patient’s order, each once, without the dot', () => {
    const diagnoses = [
      { code: 'f41.1', from: '2026-10-14' },
      { code: 'F33.1', through: '2026-10-13' },
      { code: 'F43.10' },
      { code: 'F4310' },
    ]
    expect(claimOf(billed(aPatient('A', 'HZN', { diagnoses })), 'A').diagnoses).toEqual(['F411', 'F4310'])
  })
})

describe('a claim', () => {
  test('is held by a hold, and by nothing less', () => {
    const status = (attendance: object) => claimOf(billed(aPatient('A', 'MCR'), attendance), 'A').status
    expect([status({}), status({ noteSigned: false })]).toEqual(['ready', 'held'])
  })

  test('shows the first four modifiers of a line that has more, and is held by G-50', () => {
    const claim = claimOf(billed(aPatient('A', 'HZN'), { modifiers: ['U1', 'U2', 'U3', 'U4'], mode: 'video' }), 'A')
    expect(claim.lines.map(({ modifiers }) => modifiers)).toEqual([['U1', 'U2', 'U3', 'U4']])
    expect(rulesOf(claim.findings, 'hold')).toEqual(['G-50'])
    expect(findingOf(claim.findings, 'G-50').facts.modifiers).toBe('U1 U2 U3 U4 95')
  })

  test('without a fee for its line says which (E-34)', () => {
    const fees = lakeside().fees.filter(({ code }) => code !== '90853')
    const free = claimOf(billed(aPatient('A', 'HZN'), {}, { fees }), 'A')
    expect([free.totalCents, findingOf(free.findings, 'E-34').facts.hasFee]).toEqual([0, false])
    const zero = claimOf(billed(aPatient('A', 'HZN'), {}, { fees: [...fees, { code: '90853', cents: 0 }] }), 'A')
    expect(findingOf(zero.findings, 'E-34').facts.hasFee).toBe(true)
  })

  test('looks at the other coverages of the day (E-23)', () => {
    const first = { payer: 'MCR', memberId: '1EG4TE5MK73' }
    const holds = (...coverages: (typeof first)[]) =>
      rulesOf(claimOf(billed(aPatient('A', null, { coverages })), 'A').findings, 'hold')
    const second = { ...first, rank: 'secondary' as const }
    expect(holds(first)).toEqual([])
    expect(holds(first, second)).toEqual(['E-23'])
    expect(holds(first, { ...second, through: '2026-10-13' } as typeof first)).toEqual([])
  })

  test('of an associate who waits for a supervisor waits for that alone, not for an NPI (G-44, E-09)', () => {
    const session = aSession({ facilitators: ['park'], attendance: present(aPatient('A', 'MCR'), ...rest) })
    const result = billFile(lakeside({ patients: [aPatient('A', 'MCR'), ...rest], sessions: [session] }))
    expect(rulesOf(claimOf(result, 'A').findings, 'hold')).toEqual(['G-44'])
  })
})

describe('what was sent before (E-30)', () => {
  const sent = {
    patient: 'A',
    payer: 'HZN',
    date: '2026-10-14',
    code: '90853',
    provider: 'rivera',
    state: 'sent',
  } as const

  test.each([
    ['the same code', {}, ['E-30']],
    ['denied', { state: 'denied' }, ['E-30']],
    ['paid', { state: 'paid' }, ['E-30']],
    ['rejected', { state: 'rejected' }, []],
    ['voided', { state: 'voided' }, []],
    ['another day', { date: '2026-10-13' }, []],
    ['another code', { code: '90834' }, []],
    ['another provider', { provider: 'chen' }, []],
    ['another payer', { payer: 'ACME' }, []],
    ['another patient', { patient: 'other1' }, []],
  ] as const)('%s', (_, over, holds) => {
    const result = billed(aPatient('A', 'HZN'), {}, { billed: [{ ...sent, ...over }] })
    expect(rulesOf(claimOf(result, 'A').findings, 'hold')).toEqual(holds)
  })
})

describe('a service location (E-31)', () => {
  const office = lakeside().locations
  const north = { ...office[0], id: 'north', name: 'North', placeOfService: '11' } as PracticeFile['locations'][number]
  const at = (over: object, attendance: object = {}) => {
    const session = aSession({ location: 'north', attendance: [anAttendance('A', attendance), ...present(...rest)] })
    const locations = [...office, { ...north, ...over }]
    const result = billFile(lakeside({ locations, patients: [aPatient('A', 'HZN'), ...rest], sessions: [session] }))
    return rulesOf(claimOf(result, 'A').findings, 'hold')
  }
  const elsewhere = { ...north.address, street: '1 North St', zip: '43215' }

  test.each([
    ['at the practice’s own address', {}, {}, []],
    ['elsewhere', { address: elsewhere }, {}, ['E-31']],
    ['elsewhere, with nine digits', { address: { ...elsewhere, zip: '432150001' } }, {}, []],
    ['elsewhere, by video', { address: elsewhere }, { mode: 'video' }, []],
    ['a home', { address: elsewhere, placeOfService: '12' }, {}, []],
  ])('is sent with nine digits where it is sent: %s', (_, location, attendance, holds) => {
    expect(at(location, attendance)).toEqual(holds)
  })
})

test('findings stand block, hold, warn, info, as found within one, and none twice', () => {
  const found = (rule: string, severity: Severity, message = ''): Finding => ({
    rule,
    severity,
    message,
    sources: [],
    facts: {},
  })
  const findings = [
    found('T-01', 'info'),
    found('G-12', 'hold'),
    found('L-21', 'warn'),
    found('E-02', 'hold', 'name'),
    found('G-12', 'hold'),
    found('E-02', 'hold', 'street'),
    found('G-15', 'block'),
  ]
  const order = inOrder(findings).map(({ rule, message }) => `${rule} ${message}`.trim())
  expect(order).toEqual(['G-15', 'G-12', 'E-02 name', 'E-02 street', 'L-21', 'T-01'])
})
