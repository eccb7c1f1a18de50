import { sql } from 'drizzle-orm'
import * as listWorkflow from '../../../app/(practice)/notes/workflow'
import * as workflow from '../../../app/(practice)/sessions/[id]/notes/workflow'
import * as notes from '../../../db/queries/notes'
import * as notesList from '../../../db/queries/notes-list'
import { idOf } from '../doors/door'
import { marisol, now, patientNamed, sessionOn, stranger } from '../test-actors'
import { appDb } from '../test-database'
import type { Call, Run } from './call'

const old = sessionOn('evening', -7)
const bernard = patientNamed('Bernard')
const stamp = { by: stranger.userId, now }
const text = { participation: 'Spoke.', response: 'Was calm.', planLink: 'Goal 2.' }
const write = { sessionId: old, patientId: bernard, text, isSigned: true, ...stamp }
const groupWrite = { sessionId: old, topic: 'Anger', narrative: '', ...stamp }
const noteId = () => idOf(sql`select id from member_notes limit 1`)
const nobody = '00000000-0000-4000-8000-000000000000'

export const queries: Record<string, Call> = {
  getNoteKeeping: (tx, p) => notes.getNoteKeeping(tx, p),
  updateNoteKeeping: (tx, p) => notes.updateNoteKeeping(tx, p, { keepsNotes: true, version: 99 }),
  getGroupNote: (tx, p) => notes.getGroupNote(tx, p, old),
  insertGroupNote: (tx, p) => notes.insertGroupNote(tx, p, groupWrite),
  updateGroupNote: (tx, p) => notes.updateGroupNote(tx, p, { ...groupWrite, version: 1 }),
  listSessionNotes: (tx, p) => notes.listSessionNotes(tx, p, [old]),
  listAddenda: async (tx, p) => notes.listAddenda(tx, p, [(await noteId()) || nobody]),
  insertMemberNote: (tx, p) => notes.insertMemberNote(tx, p, write),
  updateMemberNote: (tx, p) => notes.updateMemberNote(tx, p, { ...write, version: 1 }),
  insertAddendum: async (tx, p) =>
    notes.insertAddendum(tx, p, { noteId: (await noteId()) || nobody, text: 'x', ...stamp }),
  listMemberNotes: (tx, p) => notes.listMemberNotes(tx, p, bernard, null),
  listNotes: (tx, p) => notesList.listNotes(tx, p, { scope: marisol.providerId, filter: 'all', page: 1, size: 50 }),
  getNoteCounts: (tx, p) => notesList.getNoteCounts(tx, p, { scope: null, text: 'Evening' }),
}

export const workflows: Record<string, Run> = {
  readSessionNotes: (a) => workflow.readSessionNotes(appDb, a, old),
  writeMemberNote: (a) =>
    workflow.writeMemberNote(appDb, a, {
      ...{ sessionId: old, patientId: bernard, version: 0, intent: 'sign' as const, alike: true },
      ...text,
    }),
  writeGroupNote: (a) =>
    workflow.writeGroupNote(appDb, a, { sessionId: old, version: 0, topic: 'Anger', narrative: 'Anger.' }),
  addToNote: async (a) =>
    workflow.addToNote(appDb, a, { sessionId: old, noteId: (await noteId()) || nobody, text: 'More.' }),
  readNotes: (a) => listWorkflow.readNotes(appDb, a, { show: 'all', page: 1 }),
  chooseNoteKeeping: (a) => listWorkflow.chooseNoteKeeping(appDb, a, { keepsNotes: false, version: 99 }),
}
