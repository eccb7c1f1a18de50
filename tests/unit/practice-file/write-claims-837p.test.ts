import { describe, expect, test } from 'vitest'
import { bill } from '../../../lib/claims/bill'
import { writeClaims837P } from '../../../lib/practice-file/write-claims-837p'
import { factsOf } from '../../support/bill-file'
import { day, moment } from '../../support/days'
import {
  anAttendance,
  aPatient,
  aSession,
  lakeside,
  type PatientEntry,
  type PracticeFile,
  practiceWith,
  present,
} from '../../support/practice-file-builder'

const options = { control: 1, at: moment('2026-11-23T09:00'), test: false }

/** The segments of the file that a practice sends for these people of one group. */
function segmentsOf(patients: PatientEntry[], parts: Partial<PracticeFile> = {}, more: object = {}): string[] {
  const facts = factsOf(lakeside({ patients, sessions: [aSession({ attendance: present(...patients) })], ...parts }))
  const written = writeClaims837P(facts, bill(facts, { asOf: day('2026-11-23') }), { ...options, ...more })
  if (!written.ok) throw new Error(written.error.map(({ path }) => path).join(', '))
  return written.value.split('~\n').filter((segment) => segment !== '')
}

const starting = (segments: string[], with_: string) => segments.filter((segment) => segment.startsWith(with_))
const hzn = aPatient('A', 'HZN')
const mcr = aPatient('B', 'MCR', { diagnoses: [{ code: 'F41.1' }] })
const self = aPatient('C', null, { diagnoses: [{ code: 'F43.10' }] })

describe('a file holds', () => {
  test('every claim that is ready and has a payer', () => {
    expect(starting(segmentsOf([hzn, mcr, self]), 'CLM*')).toHaveLength(2)
    const unsigned = [aSession({ attendance: [anAttendance('A', { noteSigned: false }), ...present(mcr, self)] })]
    expect(starting(segmentsOf([hzn, mcr, self], { sessions: unsigned }), 'CLM*')).toHaveLength(1)
  })

  test('those of one payer where one is named', () => {
    expect(starting(segmentsOf([hzn, mcr], {}, { payer: 'MCR' }), 'NM1*PR')).toEqual([
      'NM1*PR*2*MEDICARE PART B*****PI*15202',
    ])
  })

  test('nothing at all where none is ready', () => {
    expect(segmentsOf([hzn, mcr], {}, { payer: 'ACME' })).toEqual([])
  })

  test('the same bytes for the same input, and the mark of a test where it is one', () => {
    expect(segmentsOf([hzn, mcr])).toEqual(segmentsOf([hzn, mcr]))
    expect(segmentsOf([hzn, mcr])[0]).toMatch(/\*P\*:$/)
    expect(segmentsOf([hzn, mcr], {}, { test: true })[0]).toMatch(/\*T\*:$/)
  })
})

test('the rendering clinician is left out where the practice bills under that NPI', () => {
  expect(starting(segmentsOf([hzn, mcr]), 'NM1*82')).toHaveLength(2)
  expect(starting(segmentsOf([hzn, mcr], { practice: practiceWith({ npi: '1999999984' }) }), 'NM1*82')).toEqual([])
})

test.each([
  ['spouse', '01'],
  ['child', '19'],
  ['other', 'G8'],
] as const)('a dependent stands below the subscriber: %s is %s', (relationship, code) => {
  const { firstName, lastName, birthDate, sex, address } = aPatient('S', null)
  const coverages = [
    { payer: 'HZN', memberId: 'W1', relationship, subscriber: { firstName, lastName, birthDate, sex, address } },
  ]
  const segments = segmentsOf([aPatient('A', null, { coverages }), mcr])
  expect(starting(segments, 'PAT*')).toEqual([`PAT*${code}`])
})

test('a service location is sent where it is not the practice’s address, and not for telehealth', () => {
  const [office] = lakeside().locations
  const north = { ...office, id: 'north', name: 'North', address: { ...office?.address, street: '1 North St' } }
  const locations = [...lakeside().locations, north] as PracticeFile['locations']
  const at = (attendance: object) =>
    segmentsOf([hzn, mcr], {
      locations,
      sessions: [
        aSession({ location: 'north', attendance: [anAttendance('A', attendance), anAttendance('B', attendance)] }),
      ],
    })
  expect(starting(at({}), 'NM1*77')).toEqual(['NM1*77*2*NORTH', 'NM1*77*2*NORTH'])
  expect(starting(at({ mode: 'video' }), 'NM1*77')).toEqual([])
})

test('a practice that cannot send is told why, and nothing is written', () => {
  const facts = factsOf(lakeside({ practice: practiceWith({ phone: '0' }) }))
  expect(writeClaims837P(facts, { claims: [] }, options)).toMatchObject({
    ok: false,
    error: [{ path: 'practice.phone' }],
  })
})
