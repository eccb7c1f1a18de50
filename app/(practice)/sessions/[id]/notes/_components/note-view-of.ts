import type { NoteText } from '@/lib/attendance/member-note'
import type { AttendanceMode } from '@/lib/attendance/session'
import type { IsoDate, IsoTime } from '@/lib/kernel/dates'
import { effectInWords, factsOfMember, stampInWords, stateOfNote } from './note-of-member'
import type { NoteView } from './note-view'

type Read = {
  board: {
    id: string
    groupName: string
    date: IsoDate
    startTime: IsoTime
    endTime: IsoTime
    actualStartTime: IsoTime | null
    location: { timeZone: string }
    facilitators: readonly { name: string; licence: string }[]
    keepsNotes: boolean
  }
  members: readonly unknown[]
  group: { topic: string } | null
  outcomes: readonly (Parameters<typeof effectInWords>[0] & { patientId: string })[]
}
type Member = {
  row: {
    patientId: string
    name: string
    diagnoses: readonly string[]
    sent: unknown
    choice: { arrived: IsoTime | null; left: IsoTime | null; mode: AttendanceMode; noteSigned: boolean }
  }
  note: (NoteText & { id: string; version: number; signed: { at: Date; by: string } | null }) | null
  addenda: readonly { id: string; text: string; at: Date; by: string }[]
  alike: { who: string; likeness: string } | null
}

/** The open note as its page draws it. */
export function viewOfNote({ board, members, group, outcomes }: Read, member: Member, today: IsoDate): NoteView {
  const { row, note, addenda, alike } = member
  const zone = board.location.timeZone
  const { participation = '', response = '', planLink = '' } = note ?? {}
  const meeting = { ...board, present: members.length, topic: group?.topic || null }
  const outcome = outcomes.find((one) => one.patientId === row.patientId)
  const isElsewhere = row.choice.noteSigned && !note?.signed
  return {
    ...{ sessionId: board.id, patientId: row.patientId, name: row.name, version: note?.version ?? 0 },
    state: stateOfNote(row.choice.noteSigned, note),
    text: { participation, response, planLink },
    facts: factsOfMember(meeting, { ...row.choice, diagnoses: row.diagnoses }, today),
    alike: alike && { who: alike.who, isSame: alike.likeness === 'same' },
    signed: note?.signed ? stampInWords('Signed by ', note.signed, zone, today) : null,
    noteId: note?.id ?? null,
    addenda: addenda.map((one) => ({ id: one.id, text: one.text, by: stampInWords('', one, zone, today) })),
    effect: effectInWords(outcome, row.sent !== null),
    readOnlyReason: note?.signed
      ? null
      : isElsewhere
        ? 'This note was counted as signed on the attendance of the session: it is kept elsewhere.'
        : board.keepsNotes
          ? null
          : 'This note is not signed. Notes are kept elsewhere: say on the attendance of the session when it is.',
  }
}
