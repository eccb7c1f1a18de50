import { describe, expect, test } from 'vitest'
import { indexFacts } from '../../../lib/claims/facts-index'
import { familiesIn } from '../../../lib/claims/multi-family'
import { heldSession } from '../../../lib/claims/propose-lines'
import { billFile, factsOf } from '../../support/bill-file'
import { claimOf, findingOf, notBilledOf } from '../../support/expect-claim'
import {
  anAttendance,
  aPatient,
  aSession,
  lakeside,
  type PatientEntry,
  present,
} from '../../support/practice-file-builder'

const member = (id: string, family: string | null, over: Partial<PatientEntry> = {}) =>
  aPatient(id, 'MAM', { ...(family === null ? {} : { family }), ...over })

function claimants(patients: PatientEntry[], absent: string[] = []) {
  const attendance = patients.map((one) => anAttendance(one, absent.includes(one.id) ? { status: 'no_show' } : {}))
  const facts = factsOf(lakeside({ patients, sessions: [aSession({ group: 'families', attendance })] }))
  const index = indexFacts(facts)
  return Object.fromEntries(familiesIn(index, heldSession(index, index.session('s1'))))
}

describe('the claim of a family is that of', () => {
  test('its identified patient', () => {
    const family = [member('a', 'F'), member('b', 'F', { identifiedPatient: true }), member('c', 'F')]
    expect(claimants(family)).toEqual({ a: 'b', b: 'b', c: 'b' })
  })

  test('the member whose id comes first in text order, where none is identified', () => {
    expect(claimants([member('p9', 'F'), member('p10', 'F')])).toEqual({ p9: 'p10', p10: 'p10' })
  })

  test('those present alone: an identified patient who is absent is none', () => {
    const family = [member('a', 'F', { identifiedPatient: true }), member('b', 'F'), member('c', 'F')]
    expect(claimants(family, ['a'])).toEqual({ b: 'b', c: 'b' })
  })

  test('each family by itself, and of someone without a family alone', () => {
    const people = [member('a', 'F'), member('b', 'F'), member('c', 'G'), member('d', null), member('e', null)]
    expect(claimants(people)).toEqual({ a: 'a', b: 'a', c: 'c', d: 'd', e: 'e' })
  })
})

test('it is billed once, on the claimant’s coverage; the others stand in notBilled with a note (G-21)', () => {
  const family = [member('a', 'F'), member('b', 'F', { identifiedPatient: true }), member('c', 'G'), member('d', 'G')]
  const session = aSession({ group: 'families', attendance: present(...family) })
  const result = billFile(lakeside({ patients: family, sessions: [session] }))
  expect(
    result.claims.map(({ patient, lines }) => [patient, lines.map(({ code, units }) => `${code} x${units}`)]),
  ).toEqual([
    ['b', ['90849 x1']],
    ['c', ['90849 x1']],
  ])
  expect(claimOf(result, 'b').payer).toBe('MAM')
  const { severity, facts } = findingOf(notBilledOf(result, 'a').findings, 'G-21')
  expect([severity, facts.claimOf]).toEqual(['info', 'b'])
  expect(notBilledOf(result, 'd').patientChargeCents).toBe(0)
})
