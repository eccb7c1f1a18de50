import { expect, test } from 'vitest'
import { familySessionIsApart } from '../../../../lib/rules/checks/p-04-family-session-is-apart'
import { aServiceSubject, findingsOf, theGroup } from '../../../support/rule-subjects'

const family = (over: object, group = theGroup()) => aServiceSubject({ code: '90847', ...over, others: [group] })

test.each([
  ['apart and signed', family({}), []],
  ['touching', family({ start: '2026-10-14T11:00' }), []],
  ['overlapping', family({ start: '2026-10-14T10:30' }), ['hold']],
  ['its own note not signed', family({ noteSigned: false }), ['hold']],
  ['the group’s note not signed', family({}, theGroup({ noteSigned: false })), ['hold']],
  ['overlapping, with nobody to bill', family({ start: '2026-10-14T10:30', payer: null }), []],
  ['not signed, with nobody to bill', family({ noteSigned: false, payer: null }), []],
  ['no group that day', aServiceSubject({ code: '90847' }), []],
  ['individual therapy, which is P-02', aServiceSubject({ start: '2026-10-14T10:30', others: [theGroup()] }), []],
])('family therapy beside a group has its own time and note: %s', (_, subject, found) => {
  expect(findingsOf(familySessionIsApart, subject)).toEqual(found)
})

test.each(['90846', '90847', '90849'])('it speaks of %s', (code) => {
  expect(findingsOf(familySessionIsApart, family({ code, start: '2026-10-14T10:30' }))).toEqual(['hold'])
})

test('any group of the day counts, not the first alone', () => {
  const later = theGroup({ start: '2026-10-14T11:30', end: '2026-10-14T12:30' })
  expect(findingsOf(familySessionIsApart, aServiceSubject({ code: '90847', others: [theGroup(), later] }))).toEqual([
    'hold',
  ])
})
