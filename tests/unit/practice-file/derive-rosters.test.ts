import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Attendance, Session } from '../../../lib/attendance/session'
import { addDays, type IsoDate, type LocalDateTime } from '../../../lib/kernel/dates'
import { attendanceKey, deriveRosters } from '../../../lib/practice-file/derive-rosters'

const first = '2026-10-05' as IsoDate
const mark = (patient: string): Attendance => ({
  ...{ patient, status: 'attended', mode: 'in_person', at: 'home', audioOnlyReason: null, arrived: null, left: null },
  ...{ noteSigned: true, diagnoses: null, note: null, interactiveComplexity: null, modifiers: [] },
})
const session = (week: number, status: Session['status'], patients: string, hour = '10'): Session => ({
  ...{ id: `s${week}-${hour}`, group: 'g', location: 'l', actualStart: null, facilitators: ['p'], status },
  start: `${addDays(first, 7 * week)}T${hour}:00` as LocalDateTime,
  end: `${addDays(first, 7 * week)}T${hour}:59` as LocalDateTime,
  ...{ activity: 'group_psychotherapy', alsoActivities: [], psychotherapyAttested: false, partOfSeries: true },
  ...{ outsideHoursReason: null, attendance: [...patients].map(mark) },
})

describe('who is a member', () => {
  test('from the first session somebody is listed in, without an end while they are expected', () => {
    const { memberships, guests } = deriveRosters([
      session(0, 'held', 'ab'),
      session(1, 'held', 'a'),
      session(2, 'scheduled', 'ab'),
    ])
    expect(memberships).toEqual([
      { group: 'g', patient: 'a', joined: first, left: null },
      { group: 'g', patient: 'b', joined: first, left: null },
    ])
    expect(guests.size).toBe(0)
  })

  test('until the last session before one that leaves them out', () => {
    const { memberships } = deriveRosters([
      session(0, 'held', 'ab'),
      session(1, 'held', 'ab'),
      session(2, 'scheduled', 'a'),
    ])
    expect(memberships).toContainEqual({ group: 'g', patient: 'b', joined: first, left: addDays(first, 7) })
  })

  test('nobody who came once while the group goes on without them: a guest', () => {
    const { memberships, guests } = deriveRosters([
      session(0, 'held', 'a'),
      session(1, 'held', 'ac'),
      session(2, 'scheduled', 'a'),
    ])
    expect(memberships.map((one) => one.patient)).toEqual(['a'])
    expect([...guests]).toEqual([attendanceKey('s1-10', 'c')])
  })

  test('twice, when they come back after leaving', () => {
    const { memberships } = deriveRosters([
      session(0, 'scheduled', 'a'),
      session(1, 'scheduled', ''),
      session(2, 'scheduled', 'a'),
    ])
    expect(memberships).toEqual([
      { group: 'g', patient: 'a', joined: first, left: first },
      { group: 'g', patient: 'a', joined: addDays(first, 14), left: null },
    ])
  })
})

test('exactly those who stand in a scheduled session are expected in it, whatever the sessions are', () => {
  const people = fc.subarray(['a', 'b', 'c']).map((list) => list.join(''))
  const some = fc.array(
    fc.tuple(fc.nat(4), fc.constantFrom('held', 'scheduled', 'cancelled'), people, fc.constantFrom('10', '14')),
    { maxLength: 8 },
  )
  fc.assert(
    fc.property(some, (list) => {
      const sessions = list
        .map(([week, status, who, hour]) => session(week, status as Session['status'], who, hour))
        .filter((one, i, all) => all.findIndex((other) => other.id === one.id) === i)
      const { memberships, listed } = deriveRosters(sessions)
      for (const one of sessions.filter((each) => each.status === 'scheduled')) {
        const date = one.start.slice(0, 10)
        const members = memberships.filter((each) => each.joined <= date && (each.left === null || each.left >= date))
        const expected = new Set(members.map((each) => each.patient))
        for (const { patient } of one.attendance) {
          if (listed.has(attendanceKey(one.id, patient))) expected.add(patient)
        }
        expect([...expected].sort()).toEqual(one.attendance.map((each) => each.patient).sort())
      }
    }),
  )
})
