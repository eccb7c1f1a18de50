import { CircleCheck, CirclePause, Lock } from 'lucide-react'
import Link from 'next/link'
import { ServiceDate } from '@/components/billing/service-date'
import { EmptyState } from '@/components/layout/empty-state'
import { Card } from '@/components/ui/card'
import type { IsoDate } from '@/lib/kernel/dates'
import type { SessionShown } from '../../_components/patient-view'

/** For a role that may not read notes: who may. */
export function NotesLocked() {
  return (
    <Card aria-label="Notes">
      <div className="flex justify-center pt-10 text-muted-foreground">
        <Lock aria-hidden="true" className="size-6 stroke-[1.6]" />
      </div>
      <EmptyState title="Notes are not open to your role">
        The owner of the practice and the clinicians who lead this patient’s sessions read and write them.
      </EmptyState>
    </Card>
  )
}

type NotesTabProps = { sessions: readonly SessionShown[]; today: IsoDate }

/** Which sessions have a signed note, and which wait for one. A note is read and written at its session. */
export function NotesTab({ sessions, today }: NotesTabProps) {
  const came = sessions.filter(
    (one) => one.status === 'attended' || one.status === 'late' || one.status === 'left_early',
  )
  if (came.length === 0) {
    return (
      <Card aria-label="Notes">
        <EmptyState title="No note yet">Each session that they come to gets one.</EmptyState>
      </Card>
    )
  }
  return (
    <Card aria-label="Notes">
      <ul className="divide-y text-[13px]/[18px]">
        {came.map((one) => (
          <li key={one.sessionId} className="grid grid-cols-[88px_minmax(0,1fr)_auto] items-center gap-x-4 px-4 py-2.5">
            <Link href={`/sessions/${one.sessionId}`} className="rounded-sm font-medium hover:underline">
              <ServiceDate date={one.date} today={today} />
            </Link>
            <span className="truncate text-muted-foreground">{one.groupName}</span>
            {one.isNoteSigned ? (
              <span className="inline-flex items-center gap-1.5 font-medium text-ready">
                <CircleCheck aria-hidden="true" className="size-4 stroke-[1.8]" /> Signed
              </span>
            ) : (
              <span className="inline-flex items-center gap-1.5 font-medium text-hold">
                <CirclePause aria-hidden="true" className="size-4 stroke-[1.8]" /> Not signed
              </span>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}
