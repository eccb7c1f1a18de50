import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bill } from '../../../lib/claims/bill'
import { largePracticeFile } from '../../bench/large-practice-file'
import { factsOf } from '../../support/bill-file'
import { day } from '../../support/days'
import type { PracticeFile } from '../../support/practice-file-builder'

/** A large file of small size: with services beside the groups, a group of families, and sessions still to come. */
function manyThings(attendances: number): PracticeFile {
  const file = largePracticeFile(attendances) as PracticeFile
  const codes = ['90834', '90791', '90847', '99213', '90785']
  return {
    ...file,
    patients: file.patients.map((one, p) => ({ ...one, family: `f${p % 5}` })),
    groups: file.groups.map((group, g) => (g === 1 ? { ...group, kind: 'multi_family' } : group)),
    sessions: file.sessions.map((one, s) => (s % 12 === 11 ? { ...one, status: 'scheduled' } : one)),
    services: file.sessions.map((session, s) => ({
      id: `v${s}`,
      patient: `p${s % file.patients.length}`,
      provider: s % 3 === 0 ? 'chen' : 'rivera',
      code: codes[s % codes.length] ?? '90834',
      start: `${session.start.slice(0, 10)}T20:00`,
      end: `${session.start.slice(0, 10)}T20:45`,
    })),
  }
}

const asOf = day('2026-11-23')
const runs = [96, 288, 480].map((attendances) => {
  const facts = factsOf(manyThings(attendances))
  return { facts, whole: bill(facts, { asOf }) }
})
const some = fc
  .constantFrom(...runs)
  .chain((run) => fc.subarray(run.facts.patients.map(({ id }) => id)).map((ids) => ({ ...run, only: new Set(ids) })))

test('there is something of everything to look at', () => {
  for (const { whole } of runs.slice(1)) {
    expect(new Set(whole.claims.map(({ status }) => status))).toEqual(new Set(['ready', 'held']))
    const rules = whole.notBilled.flatMap(({ findings }) => findings.map(({ rule }) => rule))
    expect(rules).toEqual(expect.arrayContaining(['G-10', 'G-20', 'P-05']))
    expect(whole.authorizations.some(({ reserved }) => reserved > 0)).toBe(true)
  }
})

test('a part of the patients has the same result as in the whole: claims, ids, absences, authorizations, limits', () => {
  fc.assert(
    fc.property(some, ({ facts, whole, only }) => {
      const part = bill(facts, { asOf, only })
      const theirs = <Row extends { patient: string }>(rows: readonly Row[]) =>
        rows.filter((row) => only.has(row.patient))
      expect(part.claims).toEqual(theirs(whole.claims))
      expect(part.notBilled).toEqual(theirs(whole.notBilled))
      expect(part.authorizations).toEqual(theirs(whole.authorizations))
      expect(part.visitLimits).toEqual(theirs(whole.visitLimits))
      // No service here has a warning, and those of sessions concern nobody in particular.
      expect(part.warnings).toEqual(whole.warnings)
    }),
    { numRuns: 40 },
  )
})

test('facts are not changed by billing them', () => {
  const facts = factsOf(manyThings(96))
  const before = structuredClone(facts)
  bill(facts, { asOf })
  expect(facts).toEqual(before)
})
