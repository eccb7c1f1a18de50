import { describe, expect, test } from 'vitest'
import type { OtherLine } from '../../../lib/rules/line-subject'
import {
  closedPair,
  distinctSessionModifier,
  indistinctGroups,
  isIndividual,
  isOverlapping,
  openPair,
} from '../../../lib/rules/same-day'
import { moment } from '../../support/days'
import { aLineSubject, anotherLine, aPayer, aProvider, aServiceSubject, theGroup } from '../../support/rule-subjects'

test.each([
  ['one after the other', '11:00', '12:00', false],
  ['one before the other', '09:00', '10:00', false],
  ['the last minute', '10:59', '12:00', true],
  ['the first minute', '09:00', '10:01', true],
  ['within', '10:15', '10:45', true],
  ['the same', '10:00', '11:00', true],
])('services overlap when they share a minute: %s', (_, from, to, overlaps) => {
  const span = (start: string, end: string) => ({
    start: moment(`2026-10-14T${start}`),
    end: moment(`2026-10-14T${end}`),
  })
  expect(isOverlapping(span('10:00', '11:00'), span(from, to))).toBe(overlaps)
  expect(isOverlapping(span(from, to), span('10:00', '11:00'))).toBe(overlaps)
})

test('individual psychotherapy, with a visit or without', () => {
  const codes = ['90832', '90833', '90834', '90836', '90837', '90838', '90846', '90853', '90791', '99213']
  expect(codes.filter(isIndividual)).toEqual(['90832', '90833', '90834', '90836', '90837', '90838'])
})

describe('an NCCI pair is found on the line that is column 2', () => {
  test.each([
    ['90853 beside an intake', aLineSubject({ others: [anotherLine({ code: '90791' })] }), 'closed'],
    ['the intake', aServiceSubject({ code: '90791', others: [theGroup()] }), null],
    ['90853 beside a test of development', aLineSubject({ others: [anotherLine({ code: '96112' })] }), 'open'],
    ['hypnotherapy’s sister beside 90853', aServiceSubject({ code: '90845', others: [theGroup()] }), 'open'],
    ['individual therapy, which P-01 names', aServiceSubject({ others: [theGroup()] }), null],
    ['two codes neither of which is 90853', aServiceSubject({ others: [anotherLine({ code: '90791' })] }), null],
    ['the second of two others', aLineSubject({ others: [anotherLine(), anotherLine({ code: '90792' })] }), 'closed'],
  ])('%s', (_, subject, kind) => {
    expect([closedPair(subject)?.indicator ?? null, openPair(subject)?.indicator ?? null]).toEqual(
      kind === 'closed' ? [0, null] : kind === 'open' ? [null, 1] : [null, null],
    )
  })
})

describe('the modifier of a distinct session', () => {
  const payer = aPayer({ sameDayModifier: 'XE', sameDayModifierOtherClinician: 'XP' })
  const later = { start: '2026-10-14T14:00', end: '2026-10-14T15:00' }
  const chen = aProvider({ id: 'chen' })
  const of = (...others: OtherLine[]) => distinctSessionModifier(aServiceSubject({ payer, others }))
  const ofGiven = (over: Parameters<typeof aServiceSubject>[0]) =>
    distinctSessionModifier(aServiceSubject({ payer, others: [theGroup()], ...over }))

  test.each([
    ['no group', of(anotherLine()), null],
    ['a group of the same clinician', of(theGroup()), 'XE'],
    ['a group of another', of(theGroup({ rendering: chen })), 'XP'],
    ['two groups, one of the same', of(theGroup({ rendering: chen }), theGroup(later)), 'XE'],
    ['two groups, one of which overlaps', of(theGroup(), theGroup({ ...later, start: '2026-10-14T11:30' })), null],
    ['two groups, one of which is not signed', of(theGroup(), theGroup({ ...later, noteSigned: false })), null],
    ['a note of one’s own that is not signed', ofGiven({ noteSigned: false }), null],
    ['a family session', ofGiven({ code: '90847' }), 'XE'],
    ['a visit', ofGiven({ code: '99213' }), null],
    ['nobody to bill', ofGiven({ payer: null }), null],
  ])('%s', (_, modifier, expected) => {
    expect(modifier).toBe(expected)
  })
})

test('the groups beside which a session is not shown to be distinct', () => {
  const apart = theGroup()
  const overlapping = theGroup({ start: '2026-10-14T11:30', end: '2026-10-14T12:30' })
  const unsigned = theGroup({ noteSigned: false })
  const others = [apart, overlapping, unsigned, anotherLine({ noteSigned: false })]
  expect(indistinctGroups(aServiceSubject({ others }))).toEqual([overlapping, unsigned])
  expect(indistinctGroups(aServiceSubject({ others, noteSigned: false }))).toEqual([apart, overlapping, unsigned])
})
