import { scopeOf } from '@/app/_server/scope'
import type { Db } from '@/db/client'
import { type Actor, inPractice } from '@/db/in-practice'
import { getSessionBoard } from '@/db/queries/session-board'
import { listNamesOnPaper } from '@/db/queries/sign-in-sheet'
import type { IsoDate, IsoTime } from '@/lib/kernel/dates'

export type SignInSheet = {
  groupName: string
  date: IsoDate
  startTime: IsoTime
  endTime: IsoTime
  /** Location and room. */
  place: string
  clinicians: string[]
  /** In the order of the roster. */
  names: string[]
  isCancelled: boolean
}

/** What the paper of one session says: nothing that another member may not read. Null when it is not there for this person. */
export function readSignInSheet(db: Db, actor: Actor, sessionId: string): Promise<SignInSheet | null> {
  return inPractice(db, actor, async (tx) => {
    const board = await getSessionBoard(tx, actor.practiceId, sessionId, scopeOf(actor))
    if (!board) return null
    const ids = board.rows.map((row) => row.patientId)
    const nameOf = await listNamesOnPaper(tx, actor.practiceId, ids)
    const { groupName, date, startTime, endTime, location, room } = board
    return {
      ...{ groupName, date, startTime, endTime },
      place: [location.name, room].filter(Boolean).join(', '),
      clinicians: board.facilitators.map((one) => `${one.name}, ${one.licence}`),
      names: ids.map((id) => nameOf.get(id) ?? ''),
      isCancelled: board.status === 'cancelled',
    }
  })
}
