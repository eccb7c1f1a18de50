import * as seriesWorkflow from '../../../app/(practice)/groups/[id]/series/workflow'
import * as settingsWorkflow from '../../../app/(practice)/groups/[id]/settings/workflow'
import * as memberWorkflow from '../../../app/(practice)/groups/[id]/workflow'
import * as groupsWorkflow from '../../../app/(practice)/groups/workflow'
import * as groupMembers from '../../../db/queries/group-members'
import * as groups from '../../../db/queries/groups'
import * as planned from '../../../db/queries/planned-sessions'
import * as series from '../../../db/queries/series'
import { demoId } from '../../../db/seed/demo-id'
import { addDays, type IsoTime } from '../../../lib/kernel/dates'
import { marisol, patientNamed, sessionOn, today, tonight } from '../test-actors'
import { appDb } from '../test-database'
import type { Call, Run } from './call'

const groupId = demoId('group', 'evening')
const seriesId = demoId('series', 'evening')
const providerId = marisol.providerId ?? ''
const ahead = sessionOn('evening', 7)
// No membership of the invented practice has an id that is known beforehand.
const memberId = demoId('group_member', 'evening')
const fields = { name: 'X', kind: 'group' as const, capacity: null, defaultActivity: null }
const saved = { ...fields, defaultActivity: 'group_psychotherapy' as const, providerIds: [providerId] }
const times = { startTime: '18:00' as IsoTime, endTime: '19:30' as IsoTime }
const place = { locationId: demoId('location'), room: null }
const rhythm = { weekday: 'wed' as const, everyWeeks: 1, weekOfMonth: null }
const meeting = { ...rhythm, ...times, ...place, providerId, from: today, through: null }
const stay = { memberId, version: 1, joinedDate: today, leftDate: null }
const list = { archived: false, sort: 'name' as const, scope: null, today }
const page = { limit: 50, offset: 0 }

export const queries: Record<string, Call> = {
  getGroup: (tx, p) => groups.getGroup(tx, p, groupId, null),
  getGroupLocked: (tx, p) => groups.getGroupLocked(tx, p, groupId),
  listGroupsLocked: (tx, p) => groups.listGroupsLocked(tx, p, [groupId]),
  listLeadersOfGroups: (tx, p) => groups.listLeadersOfGroups(tx, p, [groupId]),
  listGroupRows: (tx, p) => groups.listGroupRows(tx, p, list, page),
  getGroupNamed: (tx, p) => groups.getGroupNamed(tx, p, { name: 'Evening Process Group', besides: null }),
  insertGroup: (tx, p) => groups.insertGroup(tx, p, fields),
  updateGroup: (tx, p) => groups.updateGroup(tx, p, groupId, { ...fields, version: 1 }),
  archiveGroup: (tx, p) => groups.archiveGroup(tx, p, groupId, { version: 1, at: null }),
  listGroupFacilitators: (tx, p) => groups.listGroupFacilitators(tx, p, groupId),
  listClinicianChoices: (tx, p) => groups.listClinicianChoices(tx, p),
  updateGroupFacilitators: (tx, p) => groups.updateGroupFacilitators(tx, p, groupId, [providerId]),
  listMemberships: (tx, p) => groupMembers.listMemberships(tx, p, groupId),
  getMembership: (tx, p) => groupMembers.getMembership(tx, p, memberId),
  insertMembership: (tx, p) =>
    groupMembers.insertMembership(tx, p, { groupId, patientId: patientNamed('Amara'), joinedDate: today }),
  updateMembership: (tx, p) => groupMembers.updateMembership(tx, p, memberId, stay),
  updateRosterOrder: (tx, p) => groupMembers.updateRosterOrder(tx, p, [memberId]),
  listLastHeld: (tx, p) => groupMembers.listLastHeld(tx, p, groupId, 8),
  listSeries: (tx, p) => series.listSeries(tx, p, groupId),
  getSeriesLocked: (tx, p) => series.getSeriesLocked(tx, p, seriesId),
  insertSeries: (tx, p) => series.insertSeries(tx, p, { ...meeting, groupId }),
  updateSeries: (tx, p) => series.updateSeries(tx, p, seriesId, { ...meeting, version: 1 }),
  listSeriesToExtend: (tx, p) =>
    series.listSeriesToExtend(tx, p, { groupId: 'all', today, openDays: 500, mostDays: 500 }),
  listSeriesPlaces: (tx, p) => series.listSeriesPlaces(tx, p),
  listPlanned: (tx, p) => planned.listPlanned(tx, p, { groupId, from: today }),
  listPlannedLocked: (tx, p) => planned.listPlannedLocked(tx, p, { groupId, from: addDays(today, -60) }),
  insertSessions: (tx, p) =>
    planned.insertSessions(tx, p, [
      {
        ...{ groupId, ...place, ...times, seriesId, date: addDays(today, 70), activity: 'group_psychotherapy' },
        providerIds: [providerId],
      },
    ]),
  updateSessionLeaders: (tx, p) => planned.updateSessionLeaders(tx, p, [{ id: ahead, providerIds: [] }]),
  updateSessionPlace: (tx, p) =>
    planned.updateSessionPlace(tx, p, { id: ahead, seriesId, ...place, ...times, date: today, isApart: true }),
  updateSessionsCancelled: (tx, p) => planned.updateSessionsCancelled(tx, p, [ahead, tonight], 'because'),
  updateComingActivity: (tx, p) =>
    planned.updateComingActivity(tx, p, { ids: [ahead], before: 'group_psychotherapy', after: 'excursion' }),
  listGroupSessions: (tx, p) => planned.listGroupSessions(tx, p, { groupId, part: 'coming', today, ...page }),
}

const change = { ...rhythm, ...times, ...place, providerId, end: null, seriesId, version: 1, date: null }
const asked = { groupId, patientId: patientNamed('Theo'), joinedDate: today }
const newSeries = { ...rhythm, ...times, ...place, providerId, end: null, groupId, from: today }

export const workflows: Record<string, Run> = {
  readGroupList: (a) => groupsWorkflow.readGroupList(appDb, a, {}),
  readUncoveredNext: async (a) => [
    ...(await groupsWorkflow.readUncoveredNext(appDb, a, [{ groupId: '', sessionId: tonight, date: today }])),
  ],
  createGroup: (a) => groupsWorkflow.createGroup(appDb, a, { ...saved, name: 'Evening Process Group' }),
  exportGroups: (a) => groupsWorkflow.exportGroups(appDb, a, {}),
  readGroupHead: (a) => memberWorkflow.readGroupHead(appDb, a, groupId),
  readRoster: (a) => memberWorkflow.readRoster(appDb, a, groupId),
  readGroupSessions: (a) => memberWorkflow.readGroupSessions(appDb, a, { groupId, part: 'coming', page: 1 }),
  addMember: (a) => memberWorkflow.addMember(appDb, a, asked),
  previewMember: (a) => memberWorkflow.previewMember(appDb, a, asked),
  leaveGroup: (a) => memberWorkflow.leaveGroup(appDb, a, { memberId, version: 1, leftDate: today }),
  changeMembership: (a) => memberWorkflow.changeMembership(appDb, a, stay),
  moveMember: (a) => memberWorkflow.moveMember(appDb, a, { memberId, direction: 'up' }),
  findNewMembers: (a) => memberWorkflow.findNewMembers(appDb, a, { groupId, text: 'Marchetti' }),
  readClinicianChoices: (a) => settingsWorkflow.readClinicianChoices(appDb, a),
  saveGroup: (a) => settingsWorkflow.saveGroup(appDb, a, { ...saved, groupId, version: 1 }),
  previewGroup: (a) => settingsWorkflow.previewGroup(appDb, a, { ...saved, groupId, version: 1 }),
  setGroupAside: (a) => settingsWorkflow.setGroupAside(appDb, a, { groupId, version: 1, cancelComing: true }),
  restoreGroup: (a) => settingsWorkflow.restoreGroup(appDb, a, { groupId, version: 1 }),
  readSeriesChoices: (a) => seriesWorkflow.readSeriesChoices(appDb, a, groupId),
  createSeries: (a) => seriesWorkflow.createSeries(appDb, a, newSeries),
  previewNewSeries: (a) => seriesWorkflow.previewNewSeries(appDb, a, newSeries),
  changeSeries: (a) => seriesWorkflow.changeSeries(appDb, a, { ...change, scope: 'following', sessionId: ahead }),
  previewSeriesChange: (a) =>
    seriesWorkflow.previewSeriesChange(appDb, a, { ...change, scope: 'all', sessionId: null }),
}
