import { expect, test } from 'vitest'
import { billFile } from '../../support/bill-file'
import {
  acmePatient,
  anAttendance,
  aPatient,
  aService,
  aSession,
  lakeside,
  present,
} from '../../support/practice-file-builder'

const said = (file: Parameters<typeof lakeside>[0]) =>
  billFile(lakeside(file)).warnings.map(({ rule, facts }) => `${rule} ${facts.session ?? facts.service}`)

const a = acmePatient('A')
const b = aPatient('B', null)
const unlike = aPatient('C', null, { diagnoses: [{ code: 'F41.1' }] })

test('a group with one list of diagnoses, each patient’s own or the note’s (G-14)', () => {
  expect(said({ patients: [a, b], sessions: [aSession({ attendance: present(a, b) })] })).toEqual(['G-14 s1'])
  expect(said({ patients: [a, unlike], sessions: [aSession({ attendance: present(a, unlike) })] })).toEqual([])
  const note = [anAttendance('A'), anAttendance('C', { diagnoses: ['F33.1'] })]
  expect(said({ patients: [a, unlike], sessions: [aSession({ attendance: note })] })).toEqual(['G-14 s1'])
  const absent = [anAttendance('A'), anAttendance('B'), anAttendance('C', { status: 'no_show' })]
  expect(said({ patients: [a, b, unlike], sessions: [aSession({ attendance: absent })] })).toEqual(['G-14 s1'])
})

test('a modality to ask about, the session’s own or the group’s (G-34)', () => {
  const groups = [{ id: 'mood', name: 'Mood group', defaultActivity: 'psychoeducation' as const }]
  const attendance = present(a, unlike)
  const patients = [a, unlike]
  expect(said({ patients, sessions: [aSession({ attendance, activity: 'dbt_skills' })] })).toEqual(['G-34 s1'])
  expect(said({ patients, groups, sessions: [aSession({ attendance })] })).toEqual(['G-34 s1'])
  expect(said({ patients, groups, sessions: [aSession({ attendance, activity: 'group_psychotherapy' })] })).toEqual([])
})

test('each wall time the clocks skip or repeat, of sessions and services (C-09)', () => {
  const session = aSession({ start: '2026-11-01T00:30', end: '2026-11-01T01:30', attendance: present(a, unlike) })
  const services = [aService({ start: '2026-03-08T02:00', end: '2026-03-08T02:45' })]
  expect(said({ patients: [a, unlike], sessions: [session], services })).toEqual(['C-09 v1', 'C-09 v1', 'C-09 s1'])
})

test.each(['scheduled', 'cancelled'] as const)('and of sessions that were not held, too: %s', (status) => {
  const session = aSession({
    ...{ status, activity: 'dbt_skills' as const, attendance: present(a, b) },
    ...{ start: '2027-03-14T02:30', actualStart: '2027-03-14T02:45', end: '2027-03-14T04:00' },
  })
  expect(said({ patients: [a, b], sessions: [session] })).toEqual(['C-09 s1', 'C-09 s1'])
})

test('nothing else is said of a session that was not held', () => {
  const session = aSession({ status: 'cancelled', activity: 'dbt_skills', attendance: present(a, b) })
  expect(said({ patients: [a, b], sessions: [session] })).toEqual([])
})
