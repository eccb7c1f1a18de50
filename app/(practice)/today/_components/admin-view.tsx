import { CirclePause } from 'lucide-react'
import Link from 'next/link'
import { Money } from '@/components/billing/money'
import { ServiceDate } from '@/components/billing/service-date'
import { SessionItem, type SessionShown } from '@/components/billing/session-item'
import { EmptyState } from '@/components/layout/empty-state'
import { Card, CardHeader, CardTitle } from '@/components/ui/card'
import type { IsoDate } from '@/lib/kernel/dates'
import { count } from '@/lib/kernel/words'

export type AdminDay = {
  uncovered: readonly {
    patientId: string
    patientName: string
    payerName: string
    sessionId: string
    groupName: string
    date: IsoDate
    sentence: string
    atRiskCents: number
    sessions: number
  }[]
  sessions: readonly SessionShown[]
}

/** An admin's day: who has a session in the next two weeks that no authorization covers, the first one first. */
export function AdminView({ day, today }: { day: AdminDay; today: IsoDate }) {
  const atRisk = day.uncovered.reduce((sum, one) => sum + one.atRiskCents, 0)
  return (
    <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_400px]">
      <Card aria-labelledby="uncovered" className="h-fit">
        <CardHeader>
          <CardTitle id="uncovered">Not covered in the next 14 days</CardTitle>
          <span className="mr-auto text-[13px] text-muted-foreground">
            {count(day.uncovered.length, 'person', 'people')}
          </span>
          {atRisk > 0 ? (
            <span className="text-[13px] text-muted-foreground">
              <Money cents={atRisk} /> at risk
            </span>
          ) : null}
        </CardHeader>
        {day.uncovered.length === 0 ? (
          <EmptyState title="Everyone is covered">
            Nobody has a session in the next two weeks without an authorization.
          </EmptyState>
        ) : null}
        <ul>
          {day.uncovered.map((one) => (
            <li
              key={one.patientId}
              className="flex items-start gap-3 border-b px-4 py-3 text-[13px]/[18px] last:border-b-0"
            >
              <CirclePause aria-hidden="true" className="mt-px size-4 shrink-0 text-hold" />
              <div className="min-w-0 flex-1">
                <p className="font-medium">
                  <Link href={`/sessions/${one.sessionId}`} className="hover:underline">
                    {one.patientName}
                  </Link>
                  <span className="font-normal text-muted-foreground"> · {one.payerName}</span>
                </p>
                <p className="text-pretty">{one.sentence}</p>
                <p className="text-[12.5px] text-muted-foreground">
                  First on <ServiceDate date={one.date} today={today} />, {one.groupName};{' '}
                  {count(one.sessions, 'session')} in all
                </p>
              </div>
              <Money cents={one.atRiskCents} />
            </li>
          ))}
        </ul>
      </Card>
      <Card aria-labelledby="sessions-today" className="h-fit">
        <CardHeader>
          <CardTitle id="sessions-today">Today</CardTitle>
          <span className="mr-auto text-[13px] text-muted-foreground">{count(day.sessions.length, 'session')}</span>
        </CardHeader>
        {day.sessions.length === 0 ? <EmptyState title="No session today" /> : null}
        <ul>
          {day.sessions.map((session) => (
            <SessionItem key={session.id} session={session} />
          ))}
        </ul>
      </Card>
    </div>
  )
}
