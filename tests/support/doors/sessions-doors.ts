import { sql } from 'drizzle-orm'
import {
  addWalkIn,
  findPatients,
  saveAttendance,
  signNotes,
  undoAttendance,
} from '../../../app/(practice)/sessions/[id]/actions'
import { allAttended, boardOf } from '../attendance-input'
import { marisol, payerNamed, sessionOn, tonight } from '../test-actors'
import { type Door, idOf } from './door'

const board = async () => allAttended(await boardOf(marisol, tonight))

export const doors: Record<string, Door> = {
  saveAttendance: { permission: 'attendance:write', call: async () => saveAttendance(await board()) },
  undoAttendance: {
    permission: 'attendance:write',
    call: async () => undoAttendance({ ...(await board()), sessionVersion: 1, status: 'held' }),
  },
  addWalkIn: {
    permission: 'attendance:write',
    call: () =>
      addWalkIn({
        ...{ sessionId: tonight, firstName: 'Ida', lastName: 'Walker', birthDate: '1990-02-03' },
        ...{ payerId: payerNamed('acme'), memberNumber: 'AHX 9', diagnosis: 'F33.1' },
      }),
  },
  signNotes: {
    permission: 'notes:sign',
    call: async () =>
      signNotes({
        sessionId: sessionOn('relapse', -5),
        patientIds: [await idOf(sql`select patient_id as id from attendances where not is_note_signed limit 1`)],
      }),
  },
  findPatients: { permission: 'attendance:write', call: () => findPatients({ sessionId: tonight, text: 'Wh' }) },
}
export const routes: Record<string, Door> = {}
