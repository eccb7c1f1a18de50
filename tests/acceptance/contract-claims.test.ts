import { describe, expect, test } from 'vitest'
import { billAmongOthers, company } from '../support/bill-among-others'
import { billFile } from '../support/bill-file'
import {
  claimOf,
  claimsOf,
  expectHeld,
  expectReady,
  findingOf,
  lineOf,
  notBilledOf,
  rulesOf,
  troublesOf,
} from '../support/expect-claim'
import {
  acmePatient,
  anAttendance,
  aPatient,
  aService,
  aSession,
  lakeside,
  payersWith,
  practiceWith,
  present,
} from '../support/practice-file-builder'

// Sentences of the contract on claims, diagnoses and money that no worked case is about.

const group = '90853 - x1 $60.00 ptr A POS 11'

describe('who is there', () => {
  test.each(['late', 'left_early'] as const)('a patient %s is present and billed', (status) => {
    expectReady(claimOf(billAmongOthers(acmePatient('A'), { attendance: { status } }), 'A'), [group], '$60.00')
  })

  test('everyone of a cancelled session stands in notBilled by G-10, whatever the status', () => {
    const practice = practiceWith({ lateCancelFeeCents: 3000 })

    const result = billAmongOthers(acmePatient('A'), { session: { status: 'cancelled' }, practice })

    expect(result.claims).toEqual([])
    expect(result.notBilled.map((one) => rulesOf(one.findings, 'block'))).toEqual(Array(6).fill(['G-10']))
    expect(result.notBilled.map((one) => one.patientChargeCents)).toEqual(Array(6).fill(0))
  })

  test('a scheduled session makes no claim and no entry, and reserves a unit', () => {
    const result = billAmongOthers(acmePatient('A'), {
      session: { status: 'scheduled' },
      attendance: { status: 'no_show' },
    })

    expect([result.claims, result.notBilled]).toEqual([[], []])
    expect(result.authorizations).toMatchObject([
      { used: 0, reserved: 1, remaining: 99, lastCoveredSession: '2026-10-14' },
    ])
  })

  test('a held session or service after the day is blocked by E-32; one on the day is not', () => {
    const services = [aService({ start: '2026-10-14T12:00', end: '2026-10-14T12:45' })]
    const patient = acmePatient('A')

    const before = billAmongOthers(patient, { services }, '2026-10-13')
    expect(before.claims).toEqual([])
    expect(rulesOf(notBilledOf(before, 'A', 's1').findings, 'block')).toEqual(['E-32'])
    expect(rulesOf(notBilledOf(before, 'A', 'v1').findings, 'block')).toEqual(['E-32'])
    expect(billAmongOthers(patient, { services }, '2026-10-14').notBilled).toEqual([])
  })

  test('a service before birth is blocked by E-32', () => {
    const unborn = acmePatient('A', { birthDate: '2026-10-15' })

    expect(rulesOf(notBilledOf(billAmongOthers(unborn), 'A').findings, 'block')).toEqual(['E-32'])
  })
})

describe('the payer', () => {
  test('of a patient without any coverage is null: priced, no add-on, ready', () => {
    const result = billAmongOthers(aPatient('A', null), {
      session: { start: '2026-10-14T18:00', end: '2026-10-14T19:00' },
    })

    expectReady(claimOf(result, 'A'), [group], '$60.00')
    expect(claimOf(result, 'A').payer).toBeNull()
  })

  test('of a patient whose coverages are not in force is null, and the claim is held by E-21', () => {
    const lapsed = aPatient('A', null, {
      coverages: [{ payer: 'ACME', memberId: 'W1', through: '2026-10-13' }],
    })

    const claim = claimOf(billAmongOthers(lapsed), 'A')

    expectHeld(claim, ['E-21'], [group], '$60.00')
    expect(claim.payer).toBeNull()
  })

  test('is the primary coverage of the day, and not a secondary one', () => {
    const patient = aPatient('A', null, {
      coverages: [
        { payer: 'HZN', rank: 'secondary', memberId: 'W0' },
        { payer: 'ACME', memberId: 'W1', through: '2026-10-13' },
        { payer: 'MAM', memberId: 'W2', from: '2026-10-14' },
      ],
    })

    expect(claimsOf(billAmongOthers(patient), 'A').map((claim) => claim.payer)).toEqual(['MAM'])
  })
})

describe('a claim is of one payer, rendering provider, day and number', () => {
  test('so two services of two clinicians are two claims, in order of the clinicians', () => {
    const services = [
      aService({ id: 'v2', provider: 'rivera' }),
      aService({ id: 'v1', provider: 'chen', start: '2026-10-14T13:00', end: '2026-10-14T13:45' }),
    ]

    const result = billFile(lakeside({ patients: [acmePatient('A')], services }))

    expect(claimsOf(result, 'A').map((claim) => [claim.rendering, claim.lines.length])).toEqual([
      ['chen', 1],
      ['rivera', 1],
    ])
  })

  test('and a line without a number is not on a claim with one, and stands before it', () => {
    const result = billAmongOthers(acmePatient('A'), { services: [aService()] })

    expect(claimsOf(result, 'A').map((claim) => [claim.authorization, ...claim.lines.map(lineOf)])).toEqual([
      [null, '90834 59 x1 $130.00 ptr A POS 11'],
      ['AUTH-A', group],
    ])
  })

  test('whose place of the line may differ from the first', () => {
    const services = [aService({ mode: 'video' })]

    const claim = claimOf(billAmongOthers(aPatient('A', 'HZN'), { services }), 'A')

    expectReady(claim, [group, '90834 59 95 x1 $130.00 ptr A POS 10'], '$190.00')
  })

  test('of a multi-family group is that of the identified patient present, else of the member whose id comes first', () => {
    const family = (id: string, name: string, identifiedPatient = false) =>
      aPatient(id, 'MAM', { family: name, identifiedPatient })
    const patients = [
      family('a2', 'a'),
      family('a1', 'a'),
      family('b1', 'b'),
      family('b2', 'b', true),
      family('b3', 'b', true),
    ]
    const attendance = [
      ...['a2', 'a1', 'b1'].map((id) => anAttendance(id)),
      anAttendance('b2', { status: 'no_show' }),
      anAttendance('b3'),
    ]

    const result = billFile(lakeside({ patients, sessions: [aSession({ group: 'families', attendance })] }))

    expect(result.claims.map((claim) => [claim.patient, ...claim.lines.map(lineOf)])).toEqual([
      ['a1', '90849 - x1 $75.00 ptr A POS 11'],
      ['b3', '90849 - x1 $75.00 ptr A POS 11'],
    ])
    expect(result.notBilled.map((one) => [one.patient, one.findings[0]?.rule])).toEqual([
      ['a2', 'G-21'],
      ['b1', 'G-21'],
      ['b2', 'G-10'],
    ])
  })
})

describe('diagnoses', () => {
  test('of a line are the session’s own, else those in force that day, in order', () => {
    const patient = acmePatient('A', {
      diagnoses: [
        { code: 'F32.0', through: '2026-10-13' },
        { code: 'F41.1', from: '2026-10-15' },
        { code: 'F33.1', from: '2026-10-14', through: '2026-10-14' },
        { code: 'F60.3' },
      ],
    })

    expect(claimOf(billAmongOthers(patient), 'A').diagnoses).toEqual(['F331', 'F603'])
    const own = claimOf(billAmongOthers(patient, { attendance: { diagnoses: ['F60.3', 'F33.1'] } }), 'A')
    expect(own.diagnoses).toEqual(['F603', 'F331'])
    expect(troublesOf(billAmongOthers(patient))).toEqual([])
  })

  test('that are not on the patient’s list hold the claim by G-16', () => {
    expectHeld(
      claimOf(billAmongOthers(acmePatient('A'), { attendance: { diagnoses: ['F41.1'] } }), 'A'),
      ['G-16'],
      [group],
      '$60.00',
    )
  })

  test('of a claim are those of all lines in order of first use; a line points at four of its own', () => {
    const codes = ['F33.1', 'F41.1', 'F60.3', 'F90.0', 'F42.2']
    const patient = aPatient('A', 'HZN', { diagnoses: codes.map((code) => ({ code })) })
    const services = [aService({ diagnoses: ['F42.2', 'F41.1'] })]

    const claim = claimOf(billAmongOthers(patient, { services, attendance: { diagnoses: ['F41.1', 'F33.1'] } }), 'A')
    expect(claim.diagnoses).toEqual(['F411', 'F331', 'F422'])
    expect(claim.lines.map((line) => line.pointers)).toEqual(['AB', 'CA'])

    const all = claimOf(billAmongOthers(patient), 'A')
    expect(all.diagnoses).toEqual(['F331', 'F411', 'F603', 'F900', 'F422'])
    expect(all.lines.map((line) => line.pointers)).toEqual(['ABCD'])
  })

  test('more than twelve hold the claim by E-08', () => {
    const thirteen = [
      'F20.0',
      'F20.1',
      'F20.2',
      'F20.3',
      'F20.5',
      'F31.0',
      'F33.0',
      'F33.1',
      'F33.2',
      'F33.3',
      'F41.0',
      'F41.1',
      'F41.3',
    ]
    const patientWith = (count: number) =>
      acmePatient('A', { diagnoses: thirteen.slice(0, count).map((code) => ({ code })) })

    expect(rulesOf(claimOf(billAmongOthers(patientWith(12)), 'A').findings, 'hold')).toEqual([])
    const over = claimOf(billAmongOthers(patientWith(13)), 'A')
    expect(rulesOf(over.findings, 'hold')).toEqual(['E-08'])
    expect(over.diagnoses).toHaveLength(12)
  })

  test.each([
    { codes: [], block: 'G-15' },
    { codes: ['F33'], block: 'G-15' }, // a header
    { codes: ['F99.99'], block: 'G-15' }, // the table is whole for F
    { codes: ['F33.1', 'F43.8'], block: 'G-15' }, // ended on 2022-09-30
    { codes: ['not a code'], block: 'G-15' },
  ])('$codes block the line by G-15', ({ codes }) => {
    const patient = acmePatient('A', { diagnoses: codes.map((code) => ({ code })) })

    expect(rulesOf(notBilledOf(billAmongOthers(patient), 'A').findings, 'block')).toEqual(['G-15'])
  })

  test('a well-formed code of another chapter that the table does not know is a warning', () => {
    const patient = acmePatient('A', { diagnoses: [{ code: 'F33.1' }, { code: 'E11.9' }] })

    const claim = claimOf(billAmongOthers(patient), 'A')

    expect(claim.status).toBe('ready')
    expect(findingOf(claim.findings, 'G-15').severity).toBe('warn')
  })
})

describe('money and units', () => {
  test('the fee is the payer’s own before the general one, then with the modifier, then the latest', () => {
    const fees = [
      { code: '90853', cents: 1000 },
      { code: '90853', cents: 2000, from: '2026-10-01' },
      { code: '90853', cents: 2500, from: '2026-10-15' },
      { code: '90853', cents: 3000, modifier: 'HQ' },
      { code: '90853', cents: 4000, payer: 'HZN', from: '2020-01-01' },
      { code: '90853', cents: 5000, payer: 'MAM', modifier: 'HQ' },
      { code: '90853', cents: 6000, payer: 'MAM' },
    ]
    const charge = (payer: string, modifiers: string[] = []) =>
      claimOf(billAmongOthers(aPatient('A', payer), { fees, attendance: { modifiers } }), 'A').totalCents

    expect(charge('PRI')).toBe(2000)
    expect(charge('PRI', ['HQ'])).toBe(3000)
    expect(charge('HZN', ['HQ'])).toBe(4000)
    expect(charge('MAM', ['HQ'])).toBe(5000)
    expect(charge('MAM')).toBe(6000)
  })

  test('no fee is a charge of nothing, held by E-34', () => {
    const result = billAmongOthers(aPatient('A', 'HZN'), { fees: [{ code: '90853', cents: 6000, from: '2026-10-15' }] })

    expectHeld(claimOf(result, 'A'), ['E-34'], ['90853 - x1 $0.00 ptr A POS 11'], '$0.00')
  })

  test('a month’s cap leaves what is left of it, then nothing', () => {
    const patient = aPatient('M', 'MOM')
    const days = Array.from({ length: 9 }, (_, i) => `2026-10-0${i + 1}`)
    const sessions = days.map((date) =>
      aSession({ id: date, start: `${date}T10:00`, end: `${date}T11:00`, attendance: present(patient, ...company) }),
    )

    const result = billFile(lakeside({ patients: [patient, ...company], sessions }))

    // 7 x 2 units, then 1 of the month's 15, then none.
    expect(claimsOf(result, 'M').map((claim) => claim.lines[0]?.units)).toEqual([2, 2, 2, 2, 2, 2, 2, 1])
    expect(claimsOf(result, 'M').map((claim) => rulesOf(claim.findings, 'hold'))).toEqual([
      ...Array(7).fill([]),
      ['G-04'],
    ])
    expect(rulesOf(notBilledOf(result, 'M').findings, 'block')).toEqual(['G-04'])
  })

  test('modifiers are same-day, the payer’s, those given, telehealth; no doubles; a fifth is held by G-50', () => {
    const payers = payersWith('HZN', { modifiers: [{ code: '90834', licence: 'LCSW', add: ['AJ', 'HO'] }] })
    const modifiersOf = (given: string[]) => {
      const services = [aService({ mode: 'video', modifiers: given })]
      const claim = claimOf(billAmongOthers(aPatient('A', 'HZN'), { payers, services }), 'A')
      return { modifiers: claim.lines[1]?.modifiers, holds: rulesOf(claim.findings, 'hold') }
    }

    expect(modifiersOf(['HO'])).toEqual({ modifiers: ['59', 'AJ', 'HO', '95'], holds: [] })
    expect(modifiersOf(['95', '59'])).toEqual({ modifiers: ['59', 'AJ', 'HO', '95'], holds: [] })
    expect(modifiersOf(['U1']).holds).toEqual(['G-50'])
  })

  test('a template is for its code, licence and telehealth alone', () => {
    const payers = payersWith('HZN', {
      modifiers: [
        { code: '90853', add: ['HQ'] },
        { code: '90853', licence: 'PsyD', add: ['AH'] },
        { code: '90853', telehealth: true, add: ['GT'] },
        { code: '90834', add: ['HE'] },
      ],
    })

    expectReady(
      claimOf(billAmongOthers(aPatient('A', 'HZN'), { payers }), 'A'),
      ['90853 HQ x1 $60.00 ptr A POS 11'],
      '$60.00',
    )
  })

  test('a payer without a video modifier gets the place alone', () => {
    const payers = payersWith('MCR', { telehealthVideoModifier: null })

    const claim = claimOf(billAmongOthers(aPatient('B', 'MCR'), { payers, attendance: { mode: 'video' } }), 'B')

    expectReady(claim, ['90853 - x1 $60.00 ptr A POS 10'], '$60.00')
  })
})
