import { NextRequest } from 'next/server'
import {
  addSession,
  cancelSession,
  changeSession,
  previewSessionChange,
  restoreSession,
} from '../../../app/(practice)/calendar/actions'
import { GET as exportCalendar } from '../../../app/(practice)/calendar/export/route'
import { demoId } from '../../../db/seed/demo-id'
import { marisol, sessionOn, tonight } from '../test-actors'
import { type Door, form } from './door'

const plan = () => ({
  ...{ day: 'Nov 25, 2026', startTime: '11:00 AM', endTime: '12:00 PM', locationId: demoId('location') },
  ...{ leaderId: marisol.providerId ?? '', activity: 'group_psychotherapy', outsideHoursReason: '', room: 'Room 9' },
})
const idle = { status: 'idle' } as const
const write = (call: () => Promise<unknown>): Door => ({ permission: 'sessions:write', call })

export const doors: Record<string, Door> = {
  addSession: write(() => addSession(idle, form({ groupId: demoId('group', 'evening'), ...plan() }))),
  changeSession: write(() =>
    changeSession(idle, form({ sessionId: sessionOn('evening', 7), version: '1', ...plan() })),
  ),
  cancelSession: write(() => cancelSession(idle, form({ sessionId: tonight, version: '1', cancelReason: 'Snow' }))),
  restoreSession: write(() => restoreSession(idle, form({ sessionId: tonight, version: '1' }))),
  previewSessionChange: write(() =>
    previewSessionChange(form({ change: 'change', sessionId: tonight, version: '1', ...plan() })),
  ),
}
export const routes: Record<string, Door> = {
  'calendar/export': {
    permission: 'records:export',
    call: () => exportCalendar(new NextRequest('http://127.0.0.1:3000/calendar/export?day=2026-11-18')),
  },
}
