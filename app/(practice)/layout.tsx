import type { ReactNode } from 'react'
import { openDb } from '@/app/_server/db'
import { isAllowed } from '@/app/_server/permissions'
import { scopeOf } from '@/app/_server/scope'
import { findSession } from '@/app/_server/session'
import { navigationFor, roleWords } from '@/components/layout/navigation'
import type { PaletteItem } from '@/components/layout/palette-items'
import { Shell } from '@/components/layout/shell'
import { type Actor, inPractice } from '@/db/in-practice'
import { listSessions, type SessionRow } from '@/db/queries/sessions'
import { getMoneyTotals } from '@/db/queries/today'
import type { IsoDate } from '@/lib/kernel/dates'

export const dynamic = 'force-dynamic'

/**
 * The frame of everything behind sign-in. A layout is no guard: each page asks for its own permission, and sends whoever
 * has not signed in to do so and come back.
 */
export default async function PracticeLayout({ children }: { children: ReactNode }) {
  const session = await findSession()
  if (!session) return children
  const { actor, practice } = session
  const seesClaims = isAllowed(actor.role, 'claims:read')
  const { sessions, waiting } = await inPractice(await openDb(), actor, async (tx) => {
    const span = { from: actor.today, through: actor.today, scope: scopeOf(actor) }
    const money = seesClaims ? await getMoneyTotals(tx, actor.practiceId) : null
    return {
      sessions: await listSessions(tx, actor.practiceId, span),
      waiting: money ? money.ready.count + money.held.count : 0,
    }
  })
  return (
    <Shell
      practice={practice.name}
      isDemo={practice.isDemo}
      name={actor.name}
      role={roleWords[actor.role]}
      today={actor.today}
      items={navigationFor(actor.role, waiting)}
      acts={actsFor(actor.role, sessions, actor.today)}
      sees={{ seesClaims, makesPatients: isAllowed(actor.role, 'patients:write') }}
    >
      {children}
    </Shell>
  )
}

/** What somebody may do next: today's sessions that wait first, then what the role is for. */
function actsFor(role: Actor['role'], sessions: readonly SessionRow[], today: IsoDate): PaletteItem[] {
  const act = (label: string, detail: string, href: string): PaletteItem => ({ kind: 'act', label, detail, href })
  const ofToday = sessions.filter((one) => one.date === today && one.status === 'scheduled')
  return [
    ...(isAllowed(role, 'attendance:write')
      ? ofToday.map((one) => act(`Mark attendance of ${one.groupName}`, 'today', `/sessions/${one.id}`))
      : []),
    ...(isAllowed(role, 'claims:read')
      ? [
          act('Release what is ready', 'claims', '/claims?tab=ready'),
          act('See what holds claims back', 'claims', '/claims?tab=held'),
          act('Make a batch of what is released', '837P', '/claims?tab=released'),
        ]
      : []),
    ...(isAllowed(role, 'notes:write') ? [act('Write and sign notes', 'notes', '/notes')] : []),
    ...(isAllowed(role, 'patients:write') ? [act('Add a patient', 'patients', '/patients/new')] : []),
    ...(isAllowed(role, 'settings:write')
      ? [act('Try a date and time', '99050, 99051', '/settings/hours#try-a-time')]
      : []),
    ...(isAllowed(role, 'practice:export') ? [act('Export the practice', 'one file', '/settings/data')] : []),
  ]
}
