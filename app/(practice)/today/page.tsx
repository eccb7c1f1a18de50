import type { Metadata } from 'next'
import { Suspense } from 'react'
import { now } from '@/app/_server/clock'
import { openDb } from '@/app/_server/db'
import { findSession, requireActor } from '@/app/_server/session'
import { longDay } from '@/components/billing/long-day'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import type { Actor } from '@/db/in-practice'
import { localAt, timeOf } from '@/lib/kernel/dates'
import { AdminView } from './_components/admin-view'
import { ClinicianView } from './_components/clinician-view'
import { FirstDay } from './_components/first-day'
import { OwnerView } from './_components/owner-view'
import { TodaySkeleton } from './_components/today-skeleton'
import { readAdminToday, readClinicianToday, readFirstDay, readOwnerToday } from './workflow'

export const metadata: Metadata = { title: 'Today' }

type TodayPageProps = { searchParams: Promise<{ today?: string | string[] }> }

export default async function TodayPage({ searchParams }: TodayPageProps) {
  const actor = await requireActor('today:read', '/today')
  // On the first day the checklist takes the page, unless somebody would rather see the day.
  const { today: asked } = await searchParams
  const session = await findSession()
  const time = timeOf(localAt(now().getTime(), session?.practice.timeZone ?? 'UTC'))
  const part = time < '12:00' ? 'morning' : time < '17:00' ? 'afternoon' : 'evening'
  const title = `Good ${part}, ${actor.name.split(' ')[0]}`
  const day = longDay(actor.today, actor.today)
  return (
    <Page crumbs={[{ label: 'Today' }]}>
      <Suspense
        fallback={
          <>
            <PageHeader title={title} facts={[day]} />
            <TodaySkeleton />
          </>
        }
      >
        <Day
          actor={actor}
          title={title}
          day={day}
          time={time}
          mayBeFirst={!session?.practice.isDemo && asked !== '1'}
        />
      </Suspense>
    </Page>
  )
}

type DayProps = { actor: Actor; title: string; day: string; time: string; mayBeFirst: boolean }

/** The day of a role, once it has been read. */
async function Day({ actor, title, day, time, mayBeFirst }: DayProps) {
  const db = await openDb()
  const { role, today } = actor
  const steps = role === 'owner' && mayBeFirst ? await readFirstDay(db, actor) : null
  if (steps) return <FirstDay title={title} date={day} steps={steps} />
  if (role === 'owner')
    return <OwnerView title={title} date={day} day={await readOwnerToday(db, actor)} today={today} />
  if (role === 'admin')
    return <AdminView title={title} date={day} day={await readAdminToday(db, actor)} today={today} />
  return <ClinicianView title={title} date={day} time={time} day={await readClinicianToday(db, actor)} today={today} />
}
