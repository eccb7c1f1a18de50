import type { AttendanceSent } from '../../app/(practice)/sessions/[id]/inputs'
import { saveAttendanceInput } from '../../app/(practice)/sessions/[id]/inputs'
import type { Actor } from '../../db/in-practice'
import { inPractice } from '../../db/in-practice'
import { type AttendanceChoice, getSessionBoard, type SessionBoard } from '../../db/queries/session-board'
import { appDb } from './test-database'

/** The board of a session as the application reads it. */
export async function boardOf(actor: Actor, sessionId: string): Promise<SessionBoard> {
  const board = await inPractice(appDb, actor, (tx) => getSessionBoard(tx, actor.practiceId, sessionId, null))
  if (!board) throw new Error('There is no such session.')
  return board
}

/** What a page would send: everyone attended who is not marked, but for the changes named by first name. */
export function allAttended(board: SessionBoard, changes: Record<string, Partial<AttendanceChoice>> = {}) {
  const rows = board.rows.map(({ patientId, version, choice, firstName }) => ({
    patientId,
    version,
    choice: { ...choice, status: choice.status ?? ('attended' as const), ...changes[firstName] },
  }))
  return saveAttendanceInput.parse({ sessionId: board.id, rows } satisfies AttendanceSent)
}
