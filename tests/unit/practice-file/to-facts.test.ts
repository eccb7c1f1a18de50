import { describe, expect, test } from 'vitest'
import { defaultSettings } from '../../../lib/policy/payer-settings'
import { factsOf } from '../../support/bill-file'
import { anAttendance, aPatient, aService, aSession, lakeside, practiceWith } from '../../support/practice-file-builder'

const plain = (type: 'medicare' | 'medicaid' | 'commercial') => ({ id: type, name: type, payerId: '00000', type })
const payers = [plain('medicare'), plain('medicaid'), plain('commercial')]
const only = <T>(list: readonly T[]) => list[0] as T

describe('what is not written takes the default of the contract', () => {
  test('of an attendance', () => {
    const facts = factsOf(
      lakeside({ patients: [aPatient('A', null)], sessions: [aSession({ attendance: [anAttendance('A')] })] }),
    )
    expect(only(only(facts.sessions).attendance)).toEqual({
      patient: 'A',
      status: 'attended',
      mode: 'in_person',
      at: 'home',
      audioOnlyReason: null,
      arrived: null,
      left: null,
      noteSigned: true,
      diagnoses: null,
      note: null,
      interactiveComplexity: null,
      modifiers: [],
    })
  })

  test('of a session, whose activity is its own, else the group’s, else psychotherapy', () => {
    const activityOf = (session: object, defaultActivity?: 'dbt_skills') => {
      const groups = [{ id: 'mood', name: 'Mood', ...(defaultActivity ? { defaultActivity } : {}) }]
      return only(factsOf(lakeside({ groups, sessions: [aSession(session)] })).sessions).activity
    }
    expect(only(factsOf(lakeside({ sessions: [aSession()] })).sessions)).toMatchObject({
      status: 'held',
      actualStart: null,
      alsoActivities: [],
      psychotherapyAttested: false,
      partOfSeries: false,
      outsideHoursReason: null,
    })
    expect(activityOf({})).toBe('group_psychotherapy')
    expect(activityOf({}, 'dbt_skills')).toBe('dbt_skills')
    expect(activityOf({ activity: 'psychoeducation' }, 'dbt_skills')).toBe('psychoeducation')
  })

  test('of a service: the first location', () => {
    const facts = factsOf(lakeside({ patients: [aPatient('A', null)], services: [aService()] }))
    expect(only(facts.services)).toMatchObject({
      location: 'office',
      mode: 'in_person',
      noteSigned: true,
      modifiers: [],
    })
  })

  test('of a location: the practice’s time zone', () => {
    const office = only(lakeside().locations)
    const locations = [office, { ...office, id: 'west', timeZone: 'America/Los_Angeles' }]
    expect(factsOf(lakeside({ locations })).locations.map(({ timeZone }) => timeZone)).toEqual([
      'America/New_York',
      'America/Los_Angeles',
    ])
  })

  test('of the practice', () => {
    const { closedHolidays: _, submitter: __, receiver: ___, taxonomy: ____, phone: _____, ...bare } = practiceWith({})
    expect(factsOf(lakeside({ practice: bare })).practice).toMatchObject({
      ...{ taxonomy: null, phone: null, closedHolidays: [], lateCancelFeeCents: 0, submitter: null, receiver: null },
    })
  })

  test('of a patient: one’s own primary coverage, open at both ends', () => {
    const patient = aPatient('A', 'HZN', { usedVisits: [{ date: '2026-01-01' }] })
    const facts = only(factsOf(lakeside({ patients: [patient] })).patients)
    expect(facts).toMatchObject({ family: null, identifiedPatient: false, authorizations: [] })
    expect(facts.usedVisits).toEqual([{ date: '2026-01-01', codes: null, count: 1 }])
    expect(facts.coverages).toMatchObject([
      { rank: 'primary', relationship: 'self', subscriber: null, from: null, through: null, visitLimit: null },
    ])
  })

  test('of a clinician: not checked is not the same as enrolled with no one', () => {
    const providers = lakeside().providers
    const facts = factsOf(lakeside({ providers })).providers
    expect(facts.find(({ id }) => id === 'rivera')).toMatchObject({ enrolments: null, specialty: 'behavioral_health' })
    expect(facts.find(({ id }) => id === 'park')).toMatchObject({ enrolments: [], npi: null, supervisor: null })
  })
})

describe('the settings of a payer', () => {
  test('that are not written are those of its type', () => {
    for (const { type, settings } of factsOf(lakeside({ payers, fees: [] })).payers)
      expect(settings).toEqual(defaultSettings(type))
  })

  test('and so is its filing indicator', () => {
    const indicators = factsOf(lakeside({ payers, fees: [] })).payers.map(({ filingIndicator }) => filingIndicator)
    expect(indicators).toEqual(['MB', 'MC', 'CI'])
  })

  // The table of the contract, "What settings leaves out".
  test.each([
    ['medicare', { addon: 'suppress', same: 'XE', other: 'XP', em: 'info', days: 'one_year', seven: false, fee: true }],
    ['medicaid', { addon: 'suppress', same: '59', other: '59', em: 'off', days: 365, seven: true, fee: false }],
    ['commercial', { addon: 'ask', same: '59', other: '59', em: 'off', days: 90, seven: true, fee: true }],
  ] as const)('of %s', (type, row) => {
    expect(defaultSettings(type)).toMatchObject({
      addonPolicy: { '99050': row.addon, '99051': row.addon },
      sameDayModifier: row.same,
      sameDayModifierOtherClinician: row.other,
      requiresEmWith90853: row.em,
      timelyFilingDays: row.days,
      acceptsFrequency7: row.seven,
      noShowChargeAllowed: row.fee,
      supervision: type === 'medicare' ? 'supervisor_renders' : 'not_allowed',
      ...{ groupMin: 2, groupMax: 10, unitBasis: 'per_session', maxUnitsPerDay: 1, maxUnitsPerMonth: null },
      ...{ minMinutes: 45, shortSession: 'warn', longSessionMinutes: 120, minPresentMinutes: null },
      ...{
        covers90849: false,
        multiFamilyMax: 10,
        addonPlacesOfService: ['11'],
        addonSpecialties: null,
        addonBaseCodes: null,
      },
      ...{ eveningFrom: '17:00', earlyBefore: null, weekendDays: ['sat', 'sun'], boundary: 'start' },
      ...{ holidays: 'federal', holidayDay: 'actual', sameDayIndividualAndGroup: true, usesNcci: true },
      ...{ telehealthVideoModifier: '95', modifiers: [], authRequired90853: false, retroAuthDays: 0 },
      ...{ lowUnits: 3, lowDays: 14, noShowUsesUnit: false },
    })
  })

  test('replace a default whole, but the adjunct codes one by one', () => {
    const acme = {
      ...plain('commercial'),
      settings: { weekendDays: ['sun' as const], addonPolicy: { '99051': 'bill' as const } },
    }
    const { settings } = only(factsOf(lakeside({ payers: [acme], fees: [] })).payers)
    expect([settings.weekendDays, settings.addonPolicy]).toEqual([['sun'], { '99050': 'ask', '99051': 'bill' }])
  })

  test('may say that there is no modifier for video', () => {
    const silent = { ...plain('commercial'), settings: { telehealthVideoModifier: null } }
    expect(only(factsOf(lakeside({ payers: [silent], fees: [] })).payers).settings.telehealthVideoModifier).toBeNull()
  })
})

test('the subscriber of one’s own policy is the patient, whatever else is written', () => {
  const subscriber = { ...aPatient('S', null), firstName: 'Mary', lastName: 'Doe' }
  const person = {
    firstName: 'Mary',
    lastName: 'Doe',
    birthDate: '1960-01-01',
    sex: 'F' as const,
    address: subscriber.address,
  }
  const of = (relationship: 'self' | 'child') => {
    const coverages = [{ payer: 'HZN', memberId: 'W1', relationship, subscriber: person }]
    return only(only(factsOf(lakeside({ patients: [aPatient('A', null, { coverages })] })).patients).coverages)
      .subscriber
  }
  expect(of('self')).toBeNull()
  expect(of('child')?.firstName).toBe('Mary')
})
