import { describe, expect, test } from 'vitest'
import { billAmongOthers, company } from '../support/bill-among-others'
import { billFile } from '../support/bill-file'
import { claimOf, expectHeld, expectReady, notBilledOf, rulesOf, troublesOf } from '../support/expect-claim'
import {
  type AttendanceEntry,
  acmePatient,
  aPatient,
  aService,
  aSession,
  lakeside,
  type PatientEntry,
  payersWith,
  present,
  providersWith,
} from '../support/practice-file-builder'

// Holds and blocks that no worked case is about.

const group = '90853 - x1 $60.00 ptr A POS 11'

describe('what holds or blocks one line of a day', () => {
  test('an unsigned note holds the claim by G-12', () => {
    expectHeld(
      claimOf(billAmongOthers(acmePatient('A'), { attendance: { noteSigned: false } }), 'A'),
      ['G-12'],
      [group],
      '$60.00',
    )
  })

  test('no facilitator blocks everyone by G-33', () => {
    const result = billAmongOthers(acmePatient('A'), { session: { facilitators: [] } })

    expect(result.claims).toEqual([])
    expect(rulesOf(notBilledOf(result, 'A').findings, 'block')).toContain('G-33')
  })

  test('the first facilitator renders, the second does not', () => {
    expect(
      claimOf(billAmongOthers(acmePatient('A'), { session: { facilitators: ['chen', 'rivera'] } }), 'A').rendering,
    ).toBe('chen')
  })

  test('a part of the session that is not psychotherapy holds by G-31 until it is attested', () => {
    const alsoActivities = ['travel' as const]

    expectHeld(
      claimOf(billAmongOthers(acmePatient('A'), { session: { alsoActivities } }), 'A'),
      ['G-31'],
      [group],
      '$60.00',
    )
    expectReady(
      claimOf(billAmongOthers(acmePatient('A'), { session: { alsoActivities, psychotherapyAttested: true } }), 'A'),
      [group],
      '$60.00',
    )
  })

  test('an activity further than the guide’s nine is billed, unless the payer excludes it', () => {
    const session = { activity: 'art_class' as const }

    expect(claimOf(billAmongOthers(acmePatient('A'), { session }), 'A').status).toBe('ready')
    const payers = payersWith('ACME', { excludedActivities: ['art_class'] })
    expect(rulesOf(notBilledOf(billAmongOthers(acmePatient('A'), { session, payers }), 'A').findings, 'block')).toEqual(
      ['G-30'],
    )
  })

  test('being present too short a time holds by G-09 where the payer has a least', () => {
    const payers = payersWith('ACME', { minPresentMinutes: 45 })
    const held = (attendance: Partial<AttendanceEntry>) =>
      rulesOf(claimOf(billAmongOthers(acmePatient('A'), { payers, attendance }), 'A').findings, 'hold')

    expect(held({ status: 'late', arrived: '10:15' })).toEqual([])
    expect(held({ status: 'late', arrived: '10:16' })).toEqual(['G-09'])
    expect(held({ status: 'left_early', left: '10:44' })).toEqual(['G-09'])
  })

  test('everyone of one family holds by G-11, relatives among others do not', () => {
    const family = (id: string, code: string) => acmePatient(id, { family: 'f', diagnoses: [{ code }] })
    const two = [family('A', 'F33.1'), family('B', 'F41.1')]
    const sessions = (all: PatientEntry[]) => [aSession({ attendance: present(...all) })]

    const alone = billFile(lakeside({ patients: two, sessions: sessions(two) }))
    expect(troublesOf(alone)).toEqual(['A hold G-11', 'B hold G-11'])
    const amongOthers = [...two, ...company]
    expect(troublesOf(billFile(lakeside({ patients: amongOthers, sessions: sessions(amongOthers) })))).toEqual([])
  })

  test('a licence that the payer does not take holds by G-40, one that has ended by G-47', () => {
    const payers = payersWith('ACME', { eligibleLicences: ['PsyD'] })
    expectHeld(claimOf(billAmongOthers(acmePatient('A'), { payers }), 'A'), ['G-40'], [group], '$60.00')

    const ended = providersWith('rivera', { licenceThrough: '2026-10-13' })
    expectHeld(claimOf(billAmongOthers(acmePatient('A'), { providers: ended }), 'A'), ['G-47'], [group], '$60.00')
    const last = providersWith('rivera', { licenceThrough: '2026-10-14' })
    expectReady(claimOf(billAmongOthers(acmePatient('A'), { providers: last }), 'A'), [group], '$60.00')
  })

  test('a clinician not enrolled is blocked by G-42 for Medicare and held by G-47 for others', () => {
    const providers = providersWith('rivera', { enrolments: [{ payer: 'HZN', from: '2020-01-01' }] })

    expect(rulesOf(notBilledOf(billAmongOthers(aPatient('B', 'MCR'), { providers }), 'B').findings, 'block')).toEqual([
      'G-42',
    ])
    expectHeld(claimOf(billAmongOthers(acmePatient('A'), { providers }), 'A'), ['G-47'], [group], '$60.00')
    expectReady(claimOf(billAmongOthers(aPatient('C', 'HZN'), { providers }), 'C'), [group], '$60.00')
  })

  test('a supervisor who is not enrolled blocks the associate’s group by G-42', () => {
    const providers = providersWith('park', { supervisor: 'chen' }).map((one) =>
      one.id === 'chen' ? { ...one, enrolments: [] } : one,
    )

    const result = billAmongOthers(aPatient('B', 'MCR'), { providers, session: { facilitators: ['park'] } })

    expect(rulesOf(notBilledOf(result, 'B').findings, 'block')).toEqual(['G-42'])
  })

  test('an associate renders with a supervisor beside where the payer says so, and not without one', () => {
    const payers = payersWith('HZN', { supervision: 'associate_renders_with_modifier' })
    const providers = providersWith('park', { supervisor: 'chen', npi: '1555555550', enrolments: undefined })
    const session = { facilitators: ['park'] }

    const named = claimOf(billAmongOthers(aPatient('A', 'HZN'), { payers, providers, session }), 'A')
    expectReady(named, [group], '$60.00')
    expect(named).toMatchObject({ rendering: 'park', supervising: 'chen' })

    const without = claimOf(billAmongOthers(aPatient('A', 'HZN'), { payers, session }), 'A')
    expect(rulesOf(without.findings, 'hold')).toContain('G-45')
    expect(without.rendering).toBe('park')
  })

  test('a duplicate is told by the clinician on the claim as sent: the supervisor, not the associate', () => {
    const providers = providersWith('park', { supervisor: 'chen' })
    const holds = (provider: string) => {
      const billed = [
        { patient: 'B', payer: 'MCR', date: '2026-10-14', code: '90853', provider, state: 'sent' as const },
      ]
      const session = { facilitators: ['park'] }
      return rulesOf(
        claimOf(billAmongOthers(aPatient('B', 'MCR'), { providers, billed, session }), 'B').findings,
        'hold',
      )
    }

    expect(holds('chen')).toEqual(['E-30'])
    expect(holds('park')).toEqual([])
  })

  test('a closed pair stays and is held by P-12 where the payer does not use NCCI', () => {
    const payers = payersWith('HZN', { usesNcci: false })
    const intake = aService({ code: '90791', provider: 'chen', start: '2026-10-14T13:00', end: '2026-10-14T14:00' })

    const result = billAmongOthers(aPatient('A', 'HZN'), { payers, services: [intake] })

    // P-05 would drop the group: its claim is the one held.
    expectHeld(claimOf(result, 'A', { rendering: 'rivera' }), ['P-12'], [group], '$60.00')
    expectReady(claimOf(result, 'A', { rendering: 'chen' }), ['90791 - x1 $200.00 ptr A POS 11'], '$200.00')
  })

  test('a screening on the day of a group is dropped by P-05, and the group is not', () => {
    const fees = [...lakeside().fees, { code: '96127', cents: 900 }]

    const result = billAmongOthers(aPatient('A', 'HZN'), { fees, services: [aService({ code: '96127' })] })

    expectReady(claimOf(result, 'A'), [group], '$60.00')
    expect(rulesOf(notBilledOf(result, 'A', 'v1').findings, 'block')).toEqual(['P-05'])
  })

  test('therapy with E/M without the E/M is blocked by P-08', () => {
    const fees = [...lakeside().fees, { code: '90833', cents: 7000 }]
    const therapy = aService({ code: '90833', provider: 'okoye' })
    const visit = aService({ id: 'v2', code: '99213', provider: 'okoye' })
    const patients = [aPatient('A', 'HZN')]

    const alone = billFile(lakeside({ fees, patients, services: [therapy] }))
    expect(rulesOf(notBilledOf(alone, 'A', 'v1').findings, 'block')).toEqual(['P-08'])
    const together = billFile(lakeside({ fees, patients, services: [therapy, visit] }))
    expect(together.notBilled).toEqual([])
  })

  test('a blocked line stands in notBilled with every block it has', () => {
    const result = billAmongOthers(
      acmePatient('A', { diagnoses: [] }),
      { session: { activity: 'excursion' } },
      '2026-10-13',
    )

    expect(rulesOf(notBilledOf(result, 'A').findings, 'block')).toEqual(['E-32', 'G-15', 'G-30'])
  })
})
