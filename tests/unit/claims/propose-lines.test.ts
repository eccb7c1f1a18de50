import { describe, expect, test } from 'vitest'
import { indexFacts } from '../../../lib/claims/facts-index'
import { filingDeadline, heldSession, proposeGroupLine, proposeServiceLine } from '../../../lib/claims/propose-lines'
import { factsOf } from '../../support/bill-file'
import { day } from '../../support/days'
import {
  type AttendanceEntry,
  anAttendance,
  aPatient,
  aService,
  aSession,
  lakeside,
  type PatientEntry,
  present,
  type ServiceEntry,
  type SessionEntry,
} from '../../support/practice-file-builder'
import { aPayer, medicaid, medicare } from '../../support/rule-subjects'

const asOf = day('2026-11-23')

/** The line of patient A in a session with another person. */
function groupLine(session: Partial<SessionEntry> = {}, attendance: Partial<AttendanceEntry> = {}) {
  const patients = [aPatient('A', 'HZN'), aPatient('B', null)]
  const held = aSession({ attendance: [anAttendance('A', attendance), anAttendance('B')], ...session })
  const index = indexFacts(factsOf(lakeside({ patients, sessions: [held] })))
  const facts = heldSession(index, index.session('s1'))
  const [mine] = facts.present
  if (!mine) throw new Error('nobody is present')
  return proposeGroupLine(index, facts, mine, asOf)
}

function serviceLine(over: Partial<ServiceEntry> = {}) {
  const index = indexFacts(factsOf(lakeside({ patients: [aPatient('A', 'HZN')], services: [aService(over)] })))
  return proposeServiceLine(index, index.service('v1'), asOf)
}

test('the day of service is the local day of the scheduled start (C-08, C-12)', () => {
  const late = { start: '2026-12-31T23:30', actualStart: '2027-01-01T00:10', end: '2027-01-01T01:00' }
  expect(groupLine(late).date).toBe('2026-12-31')
  expect(groupLine(late).room?.minutes).toBe(50)
})

describe('who was in the room (G-07)', () => {
  test('everyone present, whoever pays, and no one else', () => {
    const statuses = ['attended', 'late', 'left_early', 'no_show', 'late_cancel', 'cancelled'] as const
    const people = statuses.map((status) => aPatient(status, status === 'late' ? null : 'HZN'))
    const attendance = statuses.map((status) => anAttendance(status, { status }))
    const index = indexFacts(factsOf(lakeside({ patients: people, sessions: [aSession({ attendance })] })))
    expect(heldSession(index, index.session('s1')).room.present).toBe(3)
  })

  test.each([
    ['nobody related', [undefined, undefined], 'mixed'],
    ['one person', ['F'], 'mixed'],
    ['one family', ['F', 'F', 'F'], 'one_family'],
    ['two families, no one alone', ['F', 'F', 'G', 'G'], 'families'],
    ['two families, one of whom is alone', ['F', 'F', 'G'], 'mixed'],
    ['a family and a stranger', ['F', 'F', undefined], 'mixed'],
    ['each of another family', ['F', 'G', 'H'], 'mixed'],
  ])('how they are related (G-11): %s', (_, families, kinship) => {
    const people: PatientEntry[] = families.map((family, i) => aPatient(`p${i}`, 'HZN', family ? { family } : {}))
    const index = indexFacts(
      factsOf(lakeside({ patients: people, sessions: [aSession({ attendance: present(...people) })] })),
    )
    expect(heldSession(index, index.session('s1')).room.kinship).toBe(kinship)
  })
})

describe('minutes a patient was there (G-09)', () => {
  test.each([
    ['the whole time', {}, {}, 60],
    ['came late', {}, { arrived: '10:20' }, 40],
    ['left early', {}, { left: '10:45' }, 45],
    ['both', {}, { arrived: '10:20', left: '10:45' }, 25],
    ['waited before it began', {}, { arrived: '09:50' }, 60],
    ['stayed after it ended', {}, { left: '11:10' }, 60],
    ['came after it ended', {}, { arrived: '11:10' }, 0],
    ['was there before it began late', { actualStart: '2026-10-14T10:15' }, { arrived: '10:05' }, 45],
    ['over midnight', { start: '2026-10-14T23:30', end: '2026-10-15T00:30' }, { arrived: '23:40', left: '00:10' }, 30],
    [
      'waited before a session that passes midnight',
      { start: '2026-10-14T23:30', end: '2026-10-15T00:30' },
      { arrived: '23:25' },
      60,
    ],
    ['over a change of clocks', { start: '2026-11-01T00:30', end: '2026-11-01T02:30' }, {}, 180],
  ])('%s', (_, session, attendance, minutes) => {
    expect(groupLine(session, attendance).presentMinutes).toBe(minutes)
  })

  test('stayed after the end of a session that passes midnight', () => {
    const line = groupLine({ start: '2026-10-14T23:30', end: '2026-10-15T00:30' }, { left: '00:35' })
    expect(line.presentMinutes).toBe(60)
  })

  test.each([
    ['attended', {}, false],
    ['late', { status: 'late' }, true],
    ['left early', { status: 'left_early' }, true],
    ['attended, with a time of arrival', { arrived: '10:00' }, true],
    ['attended, with a time of leaving', { left: '11:00' }, true],
  ] as const)('are looked at where something is said of them: %s', (_, attendance, isPartial) => {
    expect(groupLine({}, attendance).isPartial).toBe(isPartial)
  })
})

test.each([
  ['in the office', {}, '11', false],
  ['at home by video', { mode: 'video' }, '10', true],
  ['at home by telephone', { mode: 'audio' }, '10', true],
  ['elsewhere by video', { mode: 'video', at: 'elsewhere' }, '02', true],
] as const)('the place is each patient’s own (T-04, T-08): %s', (_, place, placeOfService, isTelehealth) => {
  expect(groupLine({}, place)).toMatchObject({ placeOfService, isTelehealth })
  expect(serviceLine(place)).toMatchObject({ placeOfService, isTelehealth })
})

test('the first facilitator renders, a second is not billed (G-18)', () => {
  const line = groupLine({ facilitators: ['chen', 'rivera'] })
  expect([line.performing?.id, line.rendering?.id, line.room?.facilitators]).toEqual(['chen', 'chen', 2])
})

test('a location in another zone is told from the practice’s own (C-11)', () => {
  const [office] = lakeside().locations
  const hasOwn = (timeZone: string) => {
    const locations = office ? [{ ...office, timeZone }] : []
    const facts = factsOf(lakeside({ locations, patients: [aPatient('A', 'HZN')], services: [aService()] }))
    const index = indexFacts(facts)
    return proposeServiceLine(index, index.service('v1'), asOf).hasOwnTimeZone
  }
  expect([hasOwn('America/New_York'), hasOwn('America/Chicago')]).toEqual([false, true])
})

test('the code is the group’s', () => {
  expect(groupLine().code).toBe('90853')
  expect(groupLine({ group: 'families' }).code).toBe('90849')
})

test('a service is in no room and has no posted hours', () => {
  expect(serviceLine()).toMatchObject({ room: null, hours: null, session: null, service: 'v1', presentMinutes: 45 })
})

describe('the last day to file, itself included (10.3)', () => {
  test.each([
    ['Medicare, a year', medicare(), '2025-11-23', '2026-11-23'],
    ['Medicare, from a leap day', medicare(), '2024-02-29', '2025-02-28'],
    ['Medicaid, 365 days', medicaid(), '2025-11-23', '2026-11-23'],
    ['Medicaid, over a leap day', medicaid(), '2023-11-23', '2024-11-22'],
    ['commercial, 90 days', aPayer(), '2026-08-25', '2026-11-23'],
    ['a contract of 180', aPayer({ timelyFilingDays: 180 }), '2026-05-27', '2026-11-23'],
    ['a contract of none', aPayer({ timelyFilingDays: 0 }), '2026-11-23', '2026-11-23'],
  ])('%s', (_, payer, date, deadline) => {
    expect(filingDeadline(payer, day(date))).toBe(deadline)
  })
})
