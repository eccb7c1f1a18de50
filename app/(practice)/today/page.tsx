import type { Metadata } from 'next'
import { now } from '@/app/_server/clock'
import { openDb } from '@/app/_server/db'
import { findSession, requireActor } from '@/app/_server/session'
import { PageHeader } from '@/components/layout/page-header'
import { localAt, timeOf, weekdayOf } from '@/lib/kernel/dates'
import { dayInWords } from '@/lib/kernel/words'
import { AdminView } from './_components/admin-view'
import { ClinicianView } from './_components/clinician-view'
import { OwnerView } from './_components/owner-view'
import { readAdminToday, readClinicianToday, readOwnerToday } from './workflow'

export const metadata: Metadata = { title: 'Today' }

const weekdayWords = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
}

export default async function TodayPage() {
  const actor = await requireActor('today:read')
  const db = await openDb()
  const session = await findSession()
  const time = timeOf(localAt(now().getTime(), session?.practice.timeZone ?? 'UTC'))
  const part = time < '12:00' ? 'morning' : time < '17:00' ? 'afternoon' : 'evening'
  return (
    <>
      <PageHeader
        title={`Good ${part}, ${actor.name.split(' ')[0]}`}
        facts={[`${weekdayWords[weekdayOf(actor.today)]}, ${dayInWords(actor.today)}`]}
      />
      {actor.role === 'clinician' ? (
        <ClinicianView day={await readClinicianToday(db, actor)} today={actor.today} />
      ) : null}
      {actor.role === 'owner' ? <OwnerView day={await readOwnerToday(db, actor)} today={actor.today} /> : null}
      {actor.role === 'admin' ? <AdminView day={await readAdminToday(db, actor)} today={actor.today} /> : null}
    </>
  )
}
