import type { Attendance, Session } from '../attendance/session'
import { dateOf, type IsoDate } from '../kernel/dates'
import { byText } from '../kernel/text-order'

export type Membership = { group: string; patient: string; joined: IsoDate; left: IsoDate | null }

export type Rosters = {
  memberships: Membership[]
  /** Of scheduled sessions: who is expected without being a member, or differently from plain attendance, `session patient`. */
  listed: ReadonlySet<string>
  /** Who stands in a session without being a member that day, `session patient`. */
  guests: ReadonlySet<string>
}

/** One key for an attendance. */
export function attendanceKey(session: string, patient: string): string {
  return `${session}\n${patient}`
}

/**
 * Who is a member of which group, from who was there and who is expected: a practice file has no rosters. A patient is a
 * member from the first session they are listed in to the last, without an end when no later scheduled session leaves
 * them out. Somebody who was listed once, while the group goes on without them, was a guest. Exactly those who stand in
 * a scheduled session are expected in it afterwards.
 */
export function deriveRosters(sessions: readonly Session[]): Rosters {
  const memberships: Membership[] = []
  const listed = new Set<string>()
  const guests = new Set<string>()
  for (const [group, meetings] of byGroup(sessions)) {
    const days = meetingDays(meetings)
    const people = [...new Set(meetings.flatMap((one) => one.attendance.map((each) => each.patient)))].sort(byText)
    for (const patient of people) {
      const spans = spansOf(days, patient).filter((span) => !isGuest(span))
      for (const { joined, left } of spans) memberships.push({ group, patient, joined, left })
      for (const meeting of meetings) {
        const mark = meeting.attendance.find((one) => one.patient === patient)
        if (!mark) continue
        const isMember = spans.some((span) => isIn(dateOf(meeting.start), span))
        const key = attendanceKey(meeting.id, patient)
        if (meeting.status === 'scheduled' && (!isMember || !isPlain(mark))) listed.add(key)
        if (!isMember) guests.add(key)
      }
    }
  }
  return { memberships, listed, guests }
}

type Span = { joined: IsoDate; left: IsoDate | null; sessions: number; isExpected: boolean }
/** Who is listed on a day on which a group meets, and whether a scheduled session of the day leaves somebody out. */
type Day = { date: IsoDate; listed: ReadonlySet<string>; expected: readonly ReadonlySet<string>[] }

function byGroup(sessions: readonly Session[]): [string, Session[]][] {
  const groups = new Map<string, Session[]>()
  for (const one of sessions) {
    const list = groups.get(one.group)
    if (list) list.push(one)
    else groups.set(one.group, [one])
  }
  return [...groups].sort(([a], [b]) => byText(a, b))
}

function meetingDays(meetings: readonly Session[]): Day[] {
  const days = new Map<IsoDate, Session[]>()
  for (const one of meetings) days.set(dateOf(one.start), [...(days.get(dateOf(one.start)) ?? []), one])
  return [...days]
    .sort(([a], [b]) => byText(a, b))
    .map(([date, of]) => ({
      date,
      listed: new Set(of.flatMap((one) => one.attendance.map((each) => each.patient))),
      expected: of
        .filter((one) => one.status === 'scheduled')
        .map((one) => new Set(one.attendance.map((each) => each.patient))),
    }))
}

/** From the first day to the last on which a patient is listed, cut where a scheduled session leaves them out. */
function spansOf(days: readonly Day[], patient: string): Span[] {
  const spans: Span[] = []
  let open: Span | null = null
  for (const { date, listed, expected } of days) {
    if (expected.some((one) => !one.has(patient))) {
      // Whoever is left out of one of two scheduled sessions of a day is no member that day.
      open = null
      continue
    }
    if (!listed.has(patient)) continue
    if (open === null) {
      open = { joined: date, left: date, sessions: 0, isExpected: false }
      spans.push(open)
    }
    open.left = date
    open.sessions += 1
    open.isExpected ||= expected.length > 0
  }
  if (open !== null) open.left = null
  return spans
}

function isGuest({ left, sessions, isExpected }: Span): boolean {
  return left !== null && sessions === 1 && !isExpected
}

function isIn(date: IsoDate, { joined, left }: Span): boolean {
  return joined <= date && (left === null || date <= left)
}

/** What is expected of a member: in the room, with nothing said beforehand. */
function isPlain(one: Attendance): boolean {
  return (
    one.status === 'attended' &&
    one.mode === 'in_person' &&
    one.at === 'home' &&
    one.audioOnlyReason === null &&
    one.arrived === null &&
    one.left === null &&
    one.noteSigned &&
    one.diagnoses === null &&
    one.interactiveComplexity === null &&
    one.modifiers.length === 0
  )
}
