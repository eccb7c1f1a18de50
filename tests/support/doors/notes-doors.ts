import { chooseNoteKeeping } from '../../../app/(practice)/notes/actions'
import { addToNote, writeGroupNote, writeMemberNote } from '../../../app/(practice)/sessions/[id]/notes/actions'
import { patientNamed, sessionOn } from '../test-actors'
import { type Door, form } from './door'

const idle = { status: 'idle' } as const
const session = sessionOn('evening', -7)
const text = { participation: 'Spoke.', response: 'Was calm.', planLink: 'Goal 2.' }

export const doors: Record<string, Door> = {
  chooseNoteKeeping: {
    permission: 'settings:write',
    call: () => chooseNoteKeeping(idle, form({ version: '1', keeps: 'here' })),
  },
  writeMemberNote: {
    permission: 'notes:sign',
    call: () =>
      writeMemberNote(
        idle,
        form({ sessionId: session, patientId: patientNamed('Bernard'), version: '0', intent: 'sign', ...text }),
      ),
  },
  writeGroupNote: {
    permission: 'notes:write',
    call: () => writeGroupNote(idle, form({ sessionId: session, version: '0', topic: 'Anger', narrative: '' })),
  },
  addToNote: {
    permission: 'notes:write',
    call: () => addToNote(idle, form({ sessionId: session, noteId: crypto.randomUUID(), text: 'More.' })),
  },
}
export const routes: Record<string, Door> = {}
