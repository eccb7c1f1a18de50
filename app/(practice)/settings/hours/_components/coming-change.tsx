import Link from 'next/link'
import { Card, CardHeader, CardTitle } from '@/components/ui/card'
import { changedDays } from '@/lib/hours/check-intervals'
import { openInWords, weekdayWords } from '@/lib/hours/hours-in-words'
import type { PostedHours } from '@/lib/hours/location'
import { weekdayOf } from '@/lib/kernel/dates'
import { dayInWords } from '@/lib/kernel/words'

/** The next version of the hours: from when, and what is then otherwise. */
export function ComingChange({ now, next, href }: { now: PostedHours | null; next: PostedHours; href: string }) {
  return (
    <Card>
      <CardHeader>
        <CardTitle>A change is coming</CardTitle>
      </CardHeader>
      <div className="grid gap-1 px-4 py-3 text-[13px]/5">
        <p className="font-medium">
          <Link href={href} className="touch-target inline-flex items-center rounded-sm hover:underline">
            From {weekdayWords[weekdayOf(next.from)]}, {dayInWords(next.from)}
          </Link>
        </p>
        <ul className="text-muted-foreground">
          {changedDays(now?.weekly ?? {}, next.weekly).map((day) => (
            <li key={day}>
              {weekdayWords[day]}: {openInWords(next.weekly[day] ?? [])}
              {now ? `, now ${openInWords(now.weekly[day] ?? [])}` : ''}
            </li>
          ))}
        </ul>
        <p className="text-muted-foreground">Sent claims keep the hours they were made with.</p>
      </div>
    </Card>
  )
}
