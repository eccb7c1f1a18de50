import * as calendarWorkflow from '../../../app/(practice)/calendar/workflow'
import * as sheetWorkflow from '../../../app/(practice)/sessions/[id]/sign-in-sheet/workflow'
import * as choices from '../../../db/queries/session-choices'
import * as schedule from '../../../db/queries/session-schedule'
import * as signInSheet from '../../../db/queries/sign-in-sheet'
import { demoId } from '../../../db/seed/demo-id'
import type { IsoDate, IsoTime } from '../../../lib/kernel/dates'
import { marisol, patientNamed, today, tonight } from '../test-actors'
import { appDb } from '../test-database'
import type { Call, Run } from './call'

const evening = () => demoId('group', 'evening')
const plan = () => ({
  ...{ startTime: '11:00' as IsoTime, endTime: '12:00' as IsoTime, locationId: demoId('location'), room: 'Room 9' },
  ...{ activity: 'group_psychotherapy' as const, outsideHoursReason: null },
})
const placed = () => ({ ...plan(), date: today, facilitatorIds: [marisol.providerId ?? ''] })
const asked = () => ({ ...plan(), day: today, leaderId: marisol.providerId ?? '', alsoIds: [] })
const query = { view: 'week' as const, day: today }

export const queries: Record<string, Call> = {
  listSchedules: (tx, p) => schedule.listSchedules(tx, p, [tonight]),
  getScheduleLocked: (tx, p) => schedule.getScheduleLocked(tx, p, tonight),
  getSessionOfGroupAt: (tx, p) =>
    schedule.getSessionOfGroupAt(tx, p, { groupId: evening(), date: today, startTime: '18:00' as IsoTime }),
  listSessionsBeside: (tx, p) =>
    schedule.listSessionsBeside(tx, p, { from: today, through: '2026-12-31' as IsoDate, except: null }),
  listPatientsOfSession: (tx, p) =>
    schedule.listPatientsOfSession(tx, p, { groupId: evening(), sessionId: tonight, dates: [today] }),
  insertSession: (tx, p) => schedule.insertSession(tx, p, { groupId: evening(), ...placed() }),
  updateSessionPlan: (tx, p) => schedule.updateSessionPlan(tx, p, tonight, { ...placed(), version: 1, isApart: true }),
  updateSessionCancelled: (tx, p) =>
    schedule.updateSessionCancelled(tx, p, tonight, { version: 1, cancelReason: 'Snow' }),
  listFacilitatorChoices: (tx, p) => choices.listFacilitatorChoices(tx, p),
  listMeetingPlaces: (tx, p) => choices.listMeetingPlaces(tx, p),
  listGroupsToSchedule: (tx, p) => choices.listGroupsToSchedule(tx, p),
  listNamesOnPaper: async (tx, p) => [...(await signInSheet.listNamesOnPaper(tx, p, [patientNamed('Amara')]))],
}

export const workflows: Record<string, Run> = {
  readCalendarPage: (a) => calendarWorkflow.readCalendarPage(appDb, a, query),
  exportSessions: (a) => calendarWorkflow.exportSessions(appDb, a, query),
  addSession: (a) => calendarWorkflow.addSession(appDb, a, { groupId: evening(), ...asked() }),
  changeSession: (a) => calendarWorkflow.changeSession(appDb, a, { sessionId: tonight, version: 1, ...asked() }),
  cancelSession: (a) =>
    calendarWorkflow.cancelSession(appDb, a, { sessionId: tonight, version: 1, cancelReason: 'Snow' }),
  restoreSession: (a) => calendarWorkflow.restoreSession(appDb, a, { sessionId: tonight, version: 1 }),
  previewSessionChange: (a) =>
    calendarWorkflow.previewSessionChange(appDb, a, { change: 'change', sessionId: tonight, version: 1, ...asked() }),
  readSignInSheet: (a) => sheetWorkflow.readSignInSheet(appDb, a, tonight),
}
