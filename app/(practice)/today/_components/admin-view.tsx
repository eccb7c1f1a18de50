import { SessionItem, type SessionShown } from '@/components/billing/session-item'
import { PageHeader } from '@/components/layout/page-header'
import { Card, CardCount, CardHeader, CardTitle } from '@/components/ui/card'
import type { IsoDate } from '@/lib/kernel/dates'
import { count } from '@/lib/kernel/words'
import { NotCovered, type Uncovered } from './not-covered'

export type AdminDay = { uncovered: readonly Uncovered[]; unseen: number; sessions: readonly SessionShown[] }

type AdminViewProps = { title: string; date: string; day: AdminDay; today: IsoDate }

/** An admin's day: who has a session in the next two weeks that no authorization covers, the first one first. */
export function AdminView({ title, date, day, today }: AdminViewProps) {
  const { uncovered, unseen, sessions } = day
  const people = `${unseen > 0 ? 'At least ' : ''}${count(uncovered.length, 'person', 'people')}`
  const verb = uncovered.length === 1 ? 'has' : 'have'
  return (
    <>
      <PageHeader
        title={title}
        facts={[
          date,
          uncovered.length > 0 ? `${people} ${verb} a session in the next 14 days that no authorization covers` : null,
        ].filter(Boolean)}
      />
      <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_320px] xl:grid-cols-[minmax(0,1fr)_384px]">
        <NotCovered people={uncovered} unseen={unseen} today={today} />
        <Card aria-labelledby="sessions-today" className="h-fit">
          <CardHeader>
            <CardTitle id="sessions-today">Today</CardTitle>
            <CardCount>{count(sessions.length, 'session')}</CardCount>
          </CardHeader>
          {sessions.length === 0 ? (
            <p className="px-4 py-6 text-[13px] text-muted-foreground">No session today.</p>
          ) : null}
          <ul>
            {sessions.map((session) => (
              <SessionItem key={session.id} session={session} isNarrow />
            ))}
          </ul>
        </Card>
      </div>
    </>
  )
}
