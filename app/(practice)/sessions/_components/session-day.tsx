import Link from 'next/link'
import { longDay } from '@/components/billing/long-day'
import { SessionItem, type SessionShown } from '@/components/billing/session-item'
import { cn } from '@/components/cn'
import { Button } from '@/components/ui/button'
import type { IsoDate } from '@/lib/kernel/dates'
import { count } from '@/lib/kernel/words'

type SessionDayProps = { date: IsoDate; today: IsoDate; sessions: readonly SessionShown[] }

/** The sessions of one day of the week. */
export function SessionDay({ date, today, sessions }: SessionDayProps) {
  return (
    <section aria-labelledby={`day-${date}`} className="border-b last:border-b-0">
      <h2
        id={`day-${date}`}
        className={cn('border-b bg-muted px-4 py-2 text-[13px]/[18px] font-medium', date === today && 'text-primary')}
      >
        {longDay(date, today)}
        {date === today ? ', today' : ''}
        <span className="ml-2 font-normal text-muted-foreground">{count(sessions.length, 'session')}</span>
      </h2>
      <ul>
        {sessions.map((session) => (
          <SessionItem
            key={session.id}
            session={session}
            action={
              <Button asChild variant="outline" size="sm">
                <Link href={`/sessions/${session.id}`}>
                  Open
                  <span className="sr-only"> of {session.groupName}</span>
                </Link>
              </Button>
            }
          />
        ))}
      </ul>
    </section>
  )
}
