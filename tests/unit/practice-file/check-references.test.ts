import { expect, test } from 'vitest'
import { checkReferences } from '../../../lib/practice-file/check-references'
import { practiceFileSchema } from '../../../lib/practice-file/schema'
import {
  acmePatient,
  anAttendance,
  aPatient,
  aService,
  aSession,
  lakeside,
  type PatientEntry,
  type PracticeFile,
  present,
} from '../../support/practice-file-builder'

/** The places in which a file does not hold together. */
function placesOf(parts: Partial<PracticeFile>): string[] {
  return checkReferences(practiceFileSchema.parse(lakeside(parts))).map(({ path }) => path)
}

const coverage = { payer: 'HZN', memberId: 'W1' }
const covered = (...coverages: PatientEntry['coverages']) => ({ patients: [aPatient('A', null, { coverages })] })
const office = lakeside().locations
type Weekly = PracticeFile['locations'][number]['postedHours'][number]['weekly']
const at = (weekly: Weekly) => office.map((one) => ({ ...one, postedHours: [{ from: '2020-01-01', weekly }] }))

test.each<[string, Partial<PracticeFile>, string[]]>([
  [
    'a file that holds together',
    { patients: [acmePatient('A')], sessions: [aSession({ attendance: present(acmePatient('A')) })] },
    [],
  ],
  [
    'an id given twice',
    { patients: [aPatient('A', null), aPatient('B', null), aPatient('A', null)] },
    ['patients[2].id'],
  ],
  ['an id given in two lists', { patients: [aPatient('mood', null)] }, []],
  ['a session of no group', { sessions: [aSession({ group: 'nothing' })] }, ['sessions[0].group']],
  [
    'a session by no one known',
    { sessions: [aSession({ facilitators: ['rivera', 'who'] })] },
    ['sessions[0].facilitators[1]'],
  ],
  [
    'an attendance of no one',
    { sessions: [aSession({ attendance: [anAttendance('who')] })] },
    ['sessions[0].attendance[0].patient'],
  ],
  ['a fee of no payer', { fees: [{ code: '90853', cents: 1, payer: 'who' }] }, ['fees[0].payer']],
  [
    'a service nowhere',
    { patients: [aPatient('A', null)], services: [aService({ location: 'moon' })] },
    ['services[0].location'],
  ],
  [
    'a service in a practice without a place',
    { locations: [], patients: [aPatient('A', null)], services: [aService()] },
    ['services[0].location'],
  ],
  ['an end at its start', { sessions: [aSession({ end: '2026-10-14T10:00' })] }, ['sessions[0].end']],
  ['a begin at its end', { sessions: [aSession({ actualStart: '2026-10-14T11:00' })] }, ['sessions[0].actualStart']],
  [
    'an interval backwards',
    { locations: at({ mon: [['20:00', '09:00']] }) },
    ['locations[0].postedHours[0].weekly.mon[0]'],
  ],
  [
    'an interval of nothing',
    {
      locations: at({
        mon: [
          ['09:00', '12:00'],
          ['13:00', '13:00'],
        ],
      }),
    },
    ['locations[0].postedHours[0].weekly.mon[1]'],
  ],
  [
    'a range backwards',
    covered({ ...coverage, from: '2026-01-02', through: '2026-01-01' }),
    ['patients[0].coverages[0].through'],
  ],
  ['a range of one day', covered({ ...coverage, from: '2026-01-01', through: '2026-01-01' }), []],
  [
    'two primary coverages on one day',
    covered({ ...coverage, through: '2026-06-30' }, { ...coverage, from: '2026-06-30' }),
    ['patients[0].coverages[1]'],
  ],
  [
    'two, one after the other',
    covered({ ...coverage, through: '2026-06-30' }, { ...coverage, from: '2026-07-01' }),
    [],
  ],
  ['a primary and a secondary', covered(coverage, { ...coverage, rank: 'secondary' }), []],
  ['two secondary', covered({ ...coverage, rank: 'secondary' }, { ...coverage, rank: 'secondary' }), []],
  [
    'a dependent without a subscriber',
    covered({ ...coverage, relationship: 'child' }),
    ['patients[0].coverages[0].subscriber'],
  ],
])('%s', (_, parts, places) => {
  expect(placesOf(parts)).toEqual(places)
})

test('a patient stands once in a session, in as many sessions as there are', () => {
  const attendance = [anAttendance('A'), anAttendance('A', { status: 'no_show' })]
  const patients = [aPatient('A', null)]
  expect(placesOf({ patients, sessions: [aSession({ attendance })] })).toEqual(['sessions[0].attendance[1].patient'])
  const sessions = ['s1', 's2'].map((id) => aSession({ id, attendance: [anAttendance('A')] }))
  expect(placesOf({ patients, sessions })).toEqual([])
})

test('only an associate may lack the NPI', () => {
  const providers = lakeside().providers.map(({ npi: _, ...one }) => one)
  expect(placesOf({ providers })).toEqual([0, 1, 2, 3].map((i) => `providers[${i}].npi`))
})
