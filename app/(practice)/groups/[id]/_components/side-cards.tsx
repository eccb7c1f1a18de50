import { CircleCheck, CirclePause, Moon, Sun } from 'lucide-react'
import Link from 'next/link'
import { Money } from '@/components/billing/money'
import { Card, CardContent, CardCount, CardHeader, CardTitle } from '@/components/ui/card'
import type { GroupSize } from '@/lib/attendance/group-size'
import { type Rhythm, rhythmInWords, shortDay, timesInWords } from '@/lib/attendance/series'
import type { IsoDate } from '@/lib/kernel/dates'
import { count, dayInWords } from '@/lib/kernel/words'

type SeriesShown = Rhythm & { id: string; startTime: string; endTime: string }
type SessionShown = {
  sessionId: string
  date: IsoDate
  expected: number
  uncovered: number
  chargeCents: number
  heldCents: number
  claims: number
}

type SeriesCardProps = {
  groupId: string
  series: readonly SeriesShown[]
  sessions: readonly SessionShown[]
  hours: { words: string; isEvening: boolean } | null
  today: IsoDate
}

/** When the group meets, and its next sessions with how many of them are not covered. */
export function SeriesCard({ groupId, series, sessions, hours, today }: SeriesCardProps) {
  const now = series.filter((one) => one.through === null || one.through >= today)
  const Icon = hours?.isEvening ? Moon : Sun
  return (
    <Card aria-label="Series">
      <CardHeader>
        <CardTitle>Series</CardTitle>
        <Link
          href={`/groups/${groupId}/series`}
          className="text-[13px] text-primary underline decoration-primary-line underline-offset-4"
        >
          {now.length === 0 ? 'Make one' : 'Change'}
        </Link>
      </CardHeader>
      {now.length === 0 ? (
        <CardContent className="text-[13px]/5 text-muted-foreground">It does not meet on its own yet.</CardContent>
      ) : (
        now.map((one) => (
          <dl
            key={one.id}
            className="grid grid-cols-[76px_1fr] gap-y-1.5 border-b p-4 text-[13px]/[18px] last:border-b-0"
          >
            <dt className="text-muted-foreground">Repeats</dt>
            <dd>{rhythmInWords(one)}</dd>
            <dt className="text-muted-foreground">Time</dt>
            <dd>{timesInWords(one.startTime, one.endTime)}</dd>
            <dt className="text-muted-foreground">From</dt>
            <dd>{dayInWords(one.from)}</dd>
            <dt className="text-muted-foreground">Until</dt>
            <dd>{one.through === null ? 'No end' : dayInWords(one.through)}</dd>
            {hours && one === now[0] ? (
              <>
                <dt className="text-muted-foreground">Hours</dt>
                <dd className="flex items-center gap-1.5">
                  <Icon aria-hidden="true" className="size-4 stroke-[1.8]" /> {hours.words}
                </dd>
              </>
            ) : null}
          </dl>
        ))
      )}
      {sessions.length > 0 ? (
        <ul className="divide-y border-t text-[13px]/[18px]">
          {sessions.map((one) => (
            <li key={one.sessionId} className="flex items-center gap-3 px-4 py-2">
              <Link href={`/sessions/${one.sessionId}`} className="w-14 shrink-0 font-medium hover:underline">
                {shortDay(one.date, today).replace(/, \d{4}$/, '')}
              </Link>
              <span className="flex-1 text-muted-foreground">{one.expected} expected</span>
              {one.uncovered > 0 ? (
                <span className="inline-flex items-center gap-1.5 font-medium text-hold">
                  <CirclePause aria-hidden="true" className="size-4 stroke-[1.8]" />
                  {one.uncovered} not covered
                </span>
              ) : one.expected > 0 ? (
                <span className="inline-flex items-center gap-1.5 text-ready">
                  <CircleCheck aria-hidden="true" className="size-4 stroke-[1.8]" />
                  all covered
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
    </Card>
  )
}

/** How large the group is against what each of its payers allows. */
export function SizeCard({ size, capacity }: { size: GroupSize; capacity: number | null }) {
  return (
    <Card aria-label="Size">
      <CardHeader className="justify-start">
        <CardTitle>Size</CardTitle>
        <CardCount>
          {capacity === null ? count(size.people, 'member') : `${size.people} of ${capacity} places`}
        </CardCount>
      </CardHeader>
      <CardContent className="text-[13px]/[18px]">
        {size.limits.length === 0 ? (
          <p className="text-muted-foreground">Each payer’s limit stands here once its members are in the group.</p>
        ) : (
          <table className="w-full">
            <thead className="text-left text-xs/4 text-muted-foreground">
              <tr>
                <th scope="col" className="pb-1.5 font-medium">
                  Payer
                </th>
                <th scope="col" className="pb-1.5 text-right font-medium">
                  Pays up to
                </th>
                <th scope="col" className="pb-1.5 pl-3 text-right font-medium">
                  Members
                </th>
              </tr>
            </thead>
            <tbody>
              {size.limits.map((one) => (
                <tr key={one.payerId}>
                  <td className="py-1">{one.payerName}</td>
                  <td className="py-1 text-right tabular-nums">{one.limit}</td>
                  <td className="py-1 pl-3 text-right tabular-nums">{one.members}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {size.waiting > 0 ? (
          <p className="mt-2 flex items-start gap-1.5 font-medium text-hold">
            <CirclePause aria-hidden="true" className="mt-px size-4 shrink-0 stroke-[1.8]" />
            If all {size.people} come, {size.waiting} of these claims wait on hold.
          </p>
        ) : null}
        {size.next ? (
          <p className="mt-2 text-muted-foreground">
            From {size.next.people} people, {size.next.waiting} of these {size.people} claims would wait on hold.
          </p>
        ) : null}
      </CardContent>
    </Card>
  )
}

/** What the next session would charge, as the engine bills it when everyone comes. */
export function BringsCard({ session, today }: { session: SessionShown | undefined; today: IsoDate }) {
  // One person alone makes no group, and no claim.
  if (!session || session.claims === 0 || session.expected < 2) return null
  return (
    <Card aria-label="A session brings">
      <CardHeader>
        <CardTitle>A session brings</CardTitle>
        <Money cents={session.chargeCents} className="text-base" />
      </CardHeader>
      <CardContent className="text-[13px]/[18px] text-muted-foreground">
        Charges of {count(session.claims, 'claim')} if everyone comes on {shortDay(session.date, today)}.
        {session.heldCents > 0 ? (
          <>
            {' '}
            <Money cents={session.heldCents} /> of it would wait on hold.
          </>
        ) : (
          ' Nothing of it would wait.'
        )}
      </CardContent>
    </Card>
  )
}
