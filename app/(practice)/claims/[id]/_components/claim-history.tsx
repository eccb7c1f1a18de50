import {
  CircleCheck,
  CirclePause,
  CircleX,
  Clock,
  LockOpen,
  type LucideIcon,
  PencilLine,
  ReceiptText,
  Send,
  Undo2,
} from 'lucide-react'
import { dayLabel } from '@/components/billing/service-date'
import { Card, CardContent, CardHeader, CardTitle } from '@/components/ui/card'
import { dateOf, type IsoDate, localAt, timeOf } from '@/lib/kernel/dates'
import { timeInWords } from '@/lib/kernel/words'

type Event = { kind: string; at: Date; by: string | null; rules: readonly string[]; note: string | null }

const kinds: Record<string, { words: string; icon: LucideIcon }> = {
  made: { words: 'Made from attendance', icon: ReceiptText },
  changed: { words: 'Changed with the attendance', icon: PencilLine },
  held: { words: 'Held', icon: CirclePause },
  cleared: { words: 'Ready: nothing holds it any more', icon: CircleCheck },
  released: { words: 'Released', icon: CircleCheck },
  unreleased: { words: 'Taken back from release', icon: Undo2 },
  overridden: { words: 'Overridden', icon: LockOpen },
  submitted: { words: 'Sent', icon: Send },
  withdrawn: { words: 'Withdrawn', icon: CircleX },
}

type ClaimHistoryProps = { history: readonly Event[]; timeZone: string; today: IsoDate }

/** What happened to a claim, the latest first. */
export function ClaimHistory({ history, timeZone, today }: ClaimHistoryProps) {
  return (
    <Card aria-labelledby="history">
      <CardHeader>
        <CardTitle id="history">History</CardTitle>
      </CardHeader>
      <CardContent>
        <ol className="space-y-3 text-[13px]/[18px]">
          {history.map((event, i) => {
            const { words, icon: Icon } = kinds[event.kind] ?? { words: event.kind, icon: Clock }
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: history is appended to, and shown whole.
              <li key={i} className="flex gap-2.5">
                <Icon aria-hidden="true" className="mt-px size-4 shrink-0 stroke-[1.8] text-muted-foreground" />
                <div className="min-w-0">
                  <p>
                    {words}
                    {event.rules.length > 0 ? `${event.kind === 'held' ? ' by' : ':'} ${event.rules.join(', ')}` : ''}
                  </p>
                  {event.note ? <p className="break-words">“{event.note}”</p> : null}
                  <p className="text-muted-foreground">
                    <time dateTime={event.at.toISOString()}>{momentInWords(event.at, timeZone, today)}</time>
                    {event.by ? ` · ${event.by}` : ''}
                  </p>
                </div>
              </li>
            )
          })}
        </ol>
      </CardContent>
    </Card>
  )
}

function momentInWords(at: Date, timeZone: string, today: IsoDate): string {
  const local = localAt(at.getTime(), timeZone)
  return `${dayLabel(dateOf(local), today)}, ${timeInWords(timeOf(local))}`
}
