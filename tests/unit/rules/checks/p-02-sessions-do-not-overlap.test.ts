import { expect, test } from 'vitest'
import { sessionsDoNotOverlap } from '../../../../lib/rules/checks/p-02-sessions-do-not-overlap'
import { moment } from '../../../support/days'
import {
  aLineSubject,
  anotherLine,
  aServiceSubject,
  findingsOf,
  messageOf,
  theGroup,
} from '../../../support/rule-subjects'

const individual = (start: string, end: string) =>
  aServiceSubject({ start: moment(start), end: moment(end), others: [theGroup()] })

test.each([
  ['after the group', '2026-10-14T11:00', '2026-10-14T11:45', []],
  ['before the group', '2026-10-14T09:15', '2026-10-14T10:00', []],
  ['one minute of it', '2026-10-14T10:59', '2026-10-14T11:45', ['hold']],
  ['within it', '2026-10-14T10:15', '2026-10-14T10:45', ['hold']],
  ['around it', '2026-10-14T09:45', '2026-10-14T11:15', ['hold']],
])('individual therapy and group share no minute: %s', (_, start, end, found) => {
  expect(findingsOf(sessionsDoNotOverlap, individual(start, end))).toEqual(found)
})

test.each([
  ['both signed', true, true, []],
  ['its own is not', false, true, ['hold']],
  ['the group’s is not', true, false, ['hold']],
])('both notes are signed: %s', (_, noteSigned, groupNoteSigned, found) => {
  const subject = aServiceSubject({ noteSigned, others: [theGroup({ noteSigned: groupNoteSigned })] })
  expect(findingsOf(sessionsDoNotOverlap, subject)).toEqual(found)
  expect(findingsOf(sessionsDoNotOverlap, { ...subject, payer: null })).toEqual([])
})

test('it says which of the two it is', () => {
  expect(messageOf(sessionsDoNotOverlap, individual('2026-10-14T10:30', '2026-10-14T11:15'))).toContain('overlaps')
  const unsigned = aServiceSubject({ noteSigned: false, others: [theGroup()] })
  expect(messageOf(sessionsDoNotOverlap, unsigned)).toContain('signed note')
})

test('any group of the day counts, not the first alone', () => {
  const later = theGroup({ start: '2026-10-14T14:00', end: '2026-10-14T15:00' })
  const at = { start: '2026-10-14T14:30', end: '2026-10-14T15:15' }
  expect(findingsOf(sessionsDoNotOverlap, aServiceSubject({ ...at, others: [theGroup(), later] }))).toEqual(['hold'])
})

test('the hold is on the individual session, not on the group or on another code', () => {
  const at = { start: '2026-10-14T10:15', end: '2026-10-14T10:45' }
  expect(findingsOf(sessionsDoNotOverlap, aLineSubject({ others: [anotherLine(at)] }))).toEqual([])
  expect(findingsOf(sessionsDoNotOverlap, aServiceSubject({ ...at, code: '99213', others: [theGroup()] }))).toEqual([])
})
