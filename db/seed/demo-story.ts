import type { AttendanceChoice } from '../queries/session-board'
import { type DemoPatient, eveningMembers, relapseMembers, skillsMembers } from './demo-people'

export type DemoGroup = {
  key: string
  name: string
  activity: 'group_psychotherapy' | 'dbt_skills'
  leader: string
  room: string
  startTime: string
  endTime: string
  members: DemoPatient[]
  /** Days from today on which it has met; it meets every seven days. */
  lastDays: number[]
  nextDays: number[]
}

export const groups: DemoGroup[] = [
  {
    ...{ key: 'evening', name: 'Evening Process Group', activity: 'group_psychotherapy', leader: 'marisol' },
    ...{ room: 'Room 2', startTime: '18:00', endTime: '19:30', members: eveningMembers },
    lastDays: [-28, -21, -14, -7],
    nextDays: [0, 7, 14, 21, 28],
  },
  {
    ...{ key: 'relapse', name: 'Relapse Prevention', activity: 'group_psychotherapy', leader: 'anders' },
    ...{ room: 'Room 1', startTime: '17:30', endTime: '18:45', members: relapseMembers },
    lastDays: [-26, -19, -12, -5],
    nextDays: [2, 9, 16, 23, 30],
  },
  {
    ...{ key: 'skills', name: 'DBT Skills', activity: 'dbt_skills', leader: 'judith' },
    ...{ room: 'Room 3', startTime: '10:00', endTime: '11:30', members: skillsMembers },
    lastDays: [-27, -20, -13, -6],
    nextDays: [1, 8, 15, 22, 29],
  },
]

type Exception = { group: string; day: number; person: string } & Partial<AttendanceChoice>

/** What was not plain attendance in the room with a signed note. */
export const exceptions: Exception[] = [
  { group: 'evening', day: -28, person: 'Dmitri', status: 'late', arrived: '18:10' as never },
  { group: 'evening', day: -21, person: 'Hollis', status: 'late_cancel' },
  { group: 'evening', day: -14, person: 'Farid', status: 'no_show' },
  { group: 'evening', day: -14, person: 'Greta', mode: 'video' },
  { group: 'evening', day: -7, person: 'Evelyn', status: 'left_early', left: '19:05' as never },
  { group: 'evening', day: -7, person: 'Greta', mode: 'video' },
  // Five stayed away: everyone who came carries the same diagnosis (G-14).
  { group: 'relapse', day: -19, person: 'Nadia', status: 'cancelled' },
  { group: 'relapse', day: -19, person: 'Gideon', status: 'cancelled' },
  { group: 'relapse', day: -19, person: 'Ruben', status: 'cancelled' },
  { group: 'relapse', day: -19, person: 'Sanna', status: 'no_show' },
  { group: 'relapse', day: -19, person: 'Ilse', status: 'cancelled' },
  { group: 'relapse', day: -12, person: 'Ilse', status: 'no_show' },
  // Notes that Anders has not signed (G-12).
  { group: 'relapse', day: -5, person: 'Ruben', noteSigned: false },
  { group: 'relapse', day: -5, person: 'Sanna', noteSigned: false },
  { group: 'skills', day: -20, person: 'Bram', status: 'no_show' },
  // By telephone, and nobody wrote down why (T-06).
  { group: 'skills', day: -13, person: 'Leocadia', mode: 'audio' },
  { group: 'skills', day: -13, person: 'Yusra', mode: 'audio', audioOnlyReason: 'No internet at home that week' },
  { group: 'skills', day: -6, person: 'Mateo', noteSigned: false },
  { group: 'evening', day: -7, person: 'Bernard', noteSigned: false },
]

/** Three guests made eleven: more than Medicare’s limit of ten (G-05). */
export const walkIns: { group: string; day: number; people: string[] }[] = [
  { group: 'skills', day: -6, people: ['Sanna', 'Theo', 'Ilse'] },
]

/** On this day the owner sent what was ready up to the day before. */
export const batchDay = -18
/** And on this one released what was ready up to a week before it. */
export const releaseDay = -1
export const releasedThroughDay = -12
