import { sql } from 'drizzle-orm'
import * as memberActions from '../../../app/(practice)/groups/[id]/actions'
import * as seriesActions from '../../../app/(practice)/groups/[id]/series/actions'
import * as settingsActions from '../../../app/(practice)/groups/[id]/settings/actions'
import { createGroup } from '../../../app/(practice)/groups/actions'
import { GET as exportGroups } from '../../../app/(practice)/groups/export/route'
import { demoId } from '../../../db/seed/demo-id'
import { marisol, patientNamed, today } from '../test-actors'
import { type Door, form, idOf } from './door'

const idle = { status: 'idle' } as const
const groupId = demoId('group', 'evening')
const permission = 'groups:write'
const memberId = () =>
  idOf(sql`select id from group_members where group_id = ${groupId} order by position limit 1 offset 1`)
const group = {
  ...{ name: 'Circle of the Door', kind: 'group', capacity: '10', defaultActivity: 'group_psychotherapy' },
  providerIds: [marisol.providerId ?? ''],
}
const series = {
  ...{ repeats: 'weekly', weekday: 'fri', startTime: '6:00 PM', endTime: '7:30 PM', locationId: demoId('location') },
  ...{ room: '', providerId: marisol.providerId ?? '', ends: 'count', count: '4' },
}
const change = { ...series, seriesId: demoId('series', 'evening'), version: '1', scope: 'all' }

export const doors: Record<string, Door> = {
  createGroup: { permission, call: () => createGroup(idle, form(group)) },
  addMember: {
    permission,
    call: () => memberActions.addMember(idle, form({ groupId, patientId: patientNamed('Theo'), joinedDate: today })),
  },
  previewMember: {
    permission,
    call: () => memberActions.previewMember({ groupId, patientId: patientNamed('Theo'), joinedDate: today }),
  },
  findNewMembers: { permission, call: () => memberActions.findNewMembers({ groupId, text: 'Theo' }) },
  leaveGroup: {
    permission,
    call: async () =>
      memberActions.leaveGroup(idle, form({ memberId: await memberId(), version: '1', leftDate: today })),
  },
  changeMembership: {
    permission,
    call: async () =>
      memberActions.changeMembership(
        idle,
        form({ memberId: await memberId(), version: '1', joinedDate: today, leftDate: '' }),
      ),
  },
  moveMember: {
    permission,
    call: async () => memberActions.moveMember(idle, form({ memberId: await memberId(), direction: 'up' })),
  },
  saveGroup: { permission, call: () => settingsActions.saveGroup(idle, form({ ...group, groupId, version: '1' })) },
  previewGroup: { permission, call: () => settingsActions.previewGroup(form({ ...group, groupId, version: '1' })) },
  archiveGroup: {
    permission,
    call: () => settingsActions.archiveGroup(idle, form({ groupId, version: '1', cancelComing: 'on' })),
  },
  restoreGroup: { permission, call: () => settingsActions.restoreGroup(idle, form({ groupId, version: '1' })) },
  createSeries: {
    permission,
    call: () => seriesActions.createSeries(idle, form({ ...series, groupId, from: today })),
  },
  previewNewSeries: {
    permission,
    call: () => seriesActions.previewNewSeries(form({ ...series, groupId, from: today })),
  },
  changeSeries: { permission, call: () => seriesActions.changeSeries(idle, form(change)) },
  previewSeriesChange: { permission, call: () => seriesActions.previewSeriesChange(form(change)) },
}

export const routes: Record<string, Door> = {
  'groups/export': {
    permission: 'records:export',
    call: () => exportGroups(new Request('http://127.0.0.1:3000/groups/export?sort=-name')),
  },
}
