import type { Activity } from '../codes/activities'
import type { IsoTime, LocalDateTime } from '../kernel/dates'
import type { NoteFacts } from './member-note'

export const attendanceStatuses = ['attended', 'late', 'left_early', 'no_show', 'late_cancel', 'cancelled'] as const
export type AttendanceStatus = (typeof attendanceStatuses)[number]

export const attendanceModes = ['in_person', 'video', 'audio'] as const
export type AttendanceMode = (typeof attendanceModes)[number]

export const attendancePlaces = ['home', 'elsewhere'] as const
export type AttendancePlace = (typeof attendancePlaces)[number]

export const sessionStatuses = ['scheduled', 'held', 'cancelled'] as const
export type SessionStatus = (typeof sessionStatuses)[number]

export const groupKinds = ['group', 'multi_family'] as const
export type GroupKind = (typeof groupKinds)[number]

export type Group = {
  id: string
  name: string
  kind: GroupKind
  capacity: number | null
  defaultActivity: Activity | null
}

/** One patient's attendance at one session. */
export type Attendance = {
  patient: string
  status: AttendanceStatus
  mode: AttendanceMode
  at: AttendancePlace
  audioOnlyReason: string | null
  arrived: IsoTime | null
  left: IsoTime | null
  noteSigned: boolean
  /** What the patient's own note has; null where notes are kept elsewhere, or none is begun (G-13). */
  note: NoteFacts | null
  /** This session's diagnoses in order; null takes the patient's list in force that day. */
  diagnoses: readonly string[] | null
  /** The documented factor of interactive complexity; null is none, '' is not documented (P-09). */
  interactiveComplexity: string | null
  modifiers: readonly string[]
}

/** A meeting of a group, as scheduled; wall-clock time at the location (domain.md C-07, C-08). */
export type Session = {
  id: string
  group: string
  location: string
  start: LocalDateTime
  end: LocalDateTime
  actualStart: LocalDateTime | null
  /** Provider ids; the first renders (G-18), none is G-33. */
  facilitators: readonly string[]
  status: SessionStatus
  /** The session's own activity, else the group's, else group psychotherapy. */
  activity: Activity
  alsoActivities: readonly Activity[]
  psychotherapyAttested: boolean
  partOfSeries: boolean
  outsideHoursReason: string | null
  attendance: readonly Attendance[]
}

/** An individual, family or medical service beside the groups. */
export type Service = {
  id: string
  patient: string
  provider: string
  location: string
  code: string
  start: LocalDateTime
  end: LocalDateTime
  modifiers: readonly string[]
  noteSigned: boolean
  diagnoses: readonly string[] | null
  mode: AttendanceMode
  at: AttendancePlace
  audioOnlyReason: string | null
}

/** True for the three statuses that mean the patient was in the room; they alone make the size of a group (G-07). */
export function isPresent(status: AttendanceStatus): boolean {
  return status === 'attended' || status === 'late' || status === 'left_early'
}
