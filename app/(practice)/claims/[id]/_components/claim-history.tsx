import { Card, CardContent, CardHeader, CardTitle } from '@/components/ui/card'
import { dateOf, localAt, timeOf } from '@/lib/kernel/dates'
import { dayInWords, timeInWords } from '@/lib/kernel/words'

type Event = { kind: string; at: Date; by: string | null; rules: readonly string[]; note: string | null }

const words: Record<string, string> = {
  made: 'Made from attendance',
  changed: 'Changed with the attendance',
  held: 'Held',
  ready: 'Ready',
  released: 'Released',
  unreleased: 'Taken back from release',
  overridden: 'Hold overridden',
  submitted: 'Sent',
  withdrawn: 'Withdrawn',
}

/** What happened to a claim, the latest first. */
export function ClaimHistory({ history, timeZone }: { history: readonly Event[]; timeZone: string }) {
  return (
    <Card aria-labelledby="history">
      <CardHeader>
        <CardTitle id="history">History</CardTitle>
      </CardHeader>
      <CardContent>
        <ol className="space-y-3 text-[13px]/[18px]">
          {history.map((event, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: history is appended to, and shown whole.
            <li key={i}>
              <p>
                {words[event.kind] ?? event.kind}
                {event.rules.length > 0 ? ` by ${event.rules.join(', ')}` : ''}
                {event.by ? <span className="text-muted-foreground">, {event.by}</span> : null}
              </p>
              {event.note ? <p className="text-muted-foreground">“{event.note}”</p> : null}
              <time dateTime={event.at.toISOString()} className="text-xs text-muted-foreground">
                {momentInWords(event.at, timeZone)}
              </time>
            </li>
          ))}
        </ol>
      </CardContent>
    </Card>
  )
}

function momentInWords(at: Date, timeZone: string): string {
  const local = localAt(at.getTime(), timeZone)
  return `${dayInWords(dateOf(local))}, ${timeInWords(timeOf(local))}`
}
