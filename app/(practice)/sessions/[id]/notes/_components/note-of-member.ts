import type { NoteState } from '@/components/billing/note-state'
import { dayLabel } from '@/components/billing/service-date'
import type { AttendanceMode } from '@/lib/attendance/session'
import { diagnosisTitle, normalizeDiagnosis } from '@/lib/codes/diagnosis'
import { dateOf, type IsoDate, type IsoTime, localAt, minuteOfDay, timeOf } from '@/lib/kernel/dates'
import { formatMoney } from '@/lib/kernel/money'
import { count, listInWords, timeInWords } from '@/lib/kernel/words'
import type { NoteFact } from './note-view'

type Meeting = {
  groupName: string
  date: IsoDate
  startTime: IsoTime
  endTime: IsoTime
  /** When it began, if not as scheduled. */
  actualStartTime: IsoTime | null
  present: number
  facilitators: readonly { name: string; licence: string }[]
  topic: string | null
}
type Presence = {
  arrived: IsoTime | null
  left: IsoTime | null
  mode: AttendanceMode
  diagnoses: readonly string[]
}

const modes: Record<AttendanceMode, string> = { in_person: 'in person', video: 'by video', audio: 'by telephone' }

/** What the record says of one person's part in a session: what a note has to state and nobody has to type (G-13). */
export function factsOfMember(meeting: Meeting, person: Presence, today: IsoDate): NoteFact[] {
  const [start, end] = [person.arrived ?? meeting.actualStartTime ?? meeting.startTime, person.left ?? meeting.endTime]
  const minutes = (minuteOfDay(end) - minuteOfDay(start) + 1440) % 1440
  const codes = person.diagnoses.map((code) => ({ code, title: diagnosisTitle(normalizeDiagnosis(code)) }))
  return [
    { label: 'Day', value: dayLabel(meeting.date, today) },
    { label: 'Began and ended', value: `${timeInWords(start)} to ${timeInWords(end)}, ${count(minutes, 'minute')}` },
    { label: 'Took part', value: `${modes[person.mode]}, one of ${meeting.present}` },
    { label: 'Group', value: meeting.topic ? `${meeting.groupName}: ${meeting.topic}` : meeting.groupName },
    {
      label: 'Facilitator',
      value: listInWords(meeting.facilitators.map((one) => `${one.name}, ${one.licence}`)) || 'Nobody is named',
    },
    { label: 'Diagnosis', value: codes.length > 0 ? '' : 'None that day: add one to the patient', codes },
  ]
}

type Outcome = {
  outcome: 'ready' | 'held' | 'not_billed'
  lines: readonly { code: string; modifiers: readonly string[] }[]
  amountCents: number
  sentence: string | null
}

/** What signing does to the claim, before it is signed. */
export function effectInWords(outcome: Outcome | undefined, isSent: boolean): string {
  const locks = 'Signing locks the note.'
  if (isSent) return `${locks} Its claim was sent already and stays as it is.`
  if (!outcome || outcome.outcome === 'not_billed') return `${locks} No claim waits for it.`
  const codes = outcome.lines.map((line) => [line.code, ...line.modifiers].join('-')).join(' + ')
  const claim = `${codes}, ${formatMoney(outcome.amountCents)}`
  if (outcome.outcome === 'ready') return `${locks} Its claim waits for nothing else and is ready then: ${claim}.`
  return `${locks} Its claim (${claim}) still waits: ${outcome.sentence ?? ''}`
}

/** 'Signed by Marisol Rivera, LCSW on Wed, Nov 18 at 7:42 PM'. */
export function stampInWords(what: string, { by, at }: { by: string; at: Date }, zone: string, today: IsoDate): string {
  const local = localAt(at.getTime(), zone)
  return `${what}${by} on ${dayLabel(dateOf(local), today)} at ${timeInWords(timeOf(local))}`
}

/** How far a note is: counted as signed with no note here is signed elsewhere. */
export function stateOfNote(isSigned: boolean, note: { signed: unknown } | null): NoteState {
  if (note?.signed) return 'signed'
  if (isSigned) return 'elsewhere'
  return note ? 'draft' : 'not_begun'
}
