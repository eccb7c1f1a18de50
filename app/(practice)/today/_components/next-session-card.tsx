import { CirclePause, TriangleAlert } from 'lucide-react'
import Link from 'next/link'
import { SeatRing } from '@/components/billing/seat-ring'
import { cameInWords, seatsOf } from '@/components/billing/session-seats'
import { Button } from '@/components/ui/button'
import { count, timeInWords } from '@/lib/kernel/words'
import type { DatedSession, LookAhead } from './day-types'

type NextSessionCardProps = { session: DatedSession; next: LookAhead; begins: string }

/** The next session on a phone: a card of its own, with a button for a thumb. */
export function NextSessionCard({ session, next, begins }: NextSessionCardProps) {
  const when = begins.startsWith('begins in') ? `, ${begins.replace('begins ', '')}` : ''
  return (
    <section
      aria-label="The next session"
      className="mb-4 overflow-hidden rounded-lg border border-l-2 border-l-primary bg-card p-4 md:hidden"
    >
      <div className="flex items-center gap-3.5">
        <SeatRing seats={seatsOf(session.seats, uncovered(next))} size={52} />
        <div className="min-w-0">
          <h2 className="text-[15px]/[22px] font-semibold tracking-[-0.012em]">{session.groupName}</h2>
          <p className="text-[13px]/[18px] text-muted-foreground">
            {timeInWords(session.startTime)}
            {when} · {cameInWords(session.seats)}
          </p>
        </div>
      </div>
      <ul className="mt-3 space-y-1.5 text-[13px]/[18px]">
        {next.held.map((one) => (
          <li key={one.patientId} className="flex gap-2">
            <CirclePause aria-hidden="true" className="mt-px size-4 shrink-0 stroke-[1.8] text-hold" />
            <span>
              <span className="font-medium">{one.name}</span> would be on hold
            </span>
          </li>
        ))}
        {next.low.map((one) => (
          <li key={one.patientId} className="flex gap-2">
            <TriangleAlert aria-hidden="true" className="mt-px size-4 shrink-0 stroke-[1.8] text-hold" />
            <span>
              <span className="font-medium">{one.name}</span> has {count(one.left, 'session')} left
            </span>
          </li>
        ))}
      </ul>
      <Button asChild className="mt-3.5 h-12 w-full text-[15px]">
        <Link href={`/sessions/${session.id}`}>Take attendance</Link>
      </Button>
    </section>
  )
}

/** Whose seat is expected without cover. */
export function uncovered(next: LookAhead | null): ReadonlySet<string> {
  return new Set(next?.held.map((one) => one.patientId))
}
