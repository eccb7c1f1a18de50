import type { ReactNode } from 'react'
import { openDb } from '@/app/_server/db'
import { isAllowed } from '@/app/_server/permissions'
import { scopeOf } from '@/app/_server/scope'
import { findSession } from '@/app/_server/session'
import { dayLabel } from '@/components/billing/service-date'
import { navigationFor, roleWords } from '@/components/layout/navigation'
import type { PaletteItem } from '@/components/layout/palette'
import { Shell } from '@/components/layout/shell'
import { inPractice } from '@/db/in-practice'
import { listSessions, type SessionRow } from '@/db/queries/sessions'
import { getMoneyTotals } from '@/db/queries/today'
import { addDays, type IsoDate } from '@/lib/kernel/dates'
import { timeInWords } from '@/lib/kernel/words'

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
    const span = { from: addDays(actor.today, -7), through: addDays(actor.today, 7), scope: scopeOf(actor) }
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
      found={[...sessionItems(sessions, actor.today), ...(seesClaims ? claimActs : [])]}
      claimSearch={seesClaims ? '/claims?tab=all&text=' : null}
    >
      {children}
    </Shell>
  )
}

const claimActs: readonly PaletteItem[] = [
  {
    group: 'Do',
    label: 'Release what is ready',
    detail: 'claims',
    href: '/claims?tab=ready',
    icon: 'release',
  },
  { group: 'Do', label: 'See what holds claims back', detail: 'claims', href: '/claims?tab=held', icon: 'hold' },
  {
    group: 'Do',
    label: 'Make a batch of what is released',
    detail: '837P',
    href: '/claims?tab=released',
    icon: 'batches',
  },
]

/** The sessions of the weeks around today, those of today first; one that waits today is something to do. */
function sessionItems(sessions: readonly SessionRow[], today: IsoDate): PaletteItem[] {
  const ofToday = sessions.filter((one) => one.date === today)
  const others = sessions.filter((one) => one.date !== today)
  return [
    ...ofToday
      .filter((one) => one.status === 'scheduled')
      .map((one): PaletteItem => {
        const label = `Mark attendance of ${one.groupName}`
        return { group: 'Do', label, detail: 'today', href: `/sessions/${one.id}`, icon: 'attendance' }
      }),
    ...[...ofToday, ...others].map(
      (one): PaletteItem => ({
        group: 'Sessions',
        label: `${one.groupName}, ${one.date === today ? 'today' : dayLabel(one.date, today)}`,
        detail: timeInWords(one.startTime),
        href: `/sessions/${one.id}`,
        icon: 'sessions',
      }),
    ),
  ]
}
