import { CalendarClock, CircleHelp, ListChecks } from 'lucide-react'
import { Card, CardHeader, CardTitle } from '@/components/ui/card'
import type { IsoDate } from '@/lib/kernel/dates'
import { count, dayInWords, listInWords } from '@/lib/kernel/words'

type PayerSummaryProps = {
  own: number
  unanswered: readonly string[]
  coming: readonly IsoDate[]
  canWrite: boolean
}

/** Beside the settings while nothing is changed: what is the practice's own, what is not known, what is coming. */
export function PayerSummary({ own, unanswered, coming, canWrite }: PayerSummaryProps) {
  return (
    <Card aria-labelledby="payer-summary">
      <CardHeader>
        <CardTitle id="payer-summary">What is known</CardTitle>
      </CardHeader>
      <ul className="space-y-3 p-4 text-[13px]/5">
        <li className="flex gap-2.5">
          <ListChecks aria-hidden="true" className="mt-0.5 size-4 shrink-0 stroke-[1.8] text-muted-foreground" />
          {own === 0
            ? 'Every setting has the default of its type.'
            : `${count(own, 'setting')} of your own; the others have the default of the type.`}
        </li>
        {unanswered.length > 0 ? (
          <li className="flex gap-2.5">
            <CircleHelp aria-hidden="true" className="mt-0.5 size-4 shrink-0 stroke-[1.8] text-hold" />
            Nobody has asked about {listInWords(unanswered)} yet. Its evening claims wait until somebody has.
          </li>
        ) : null}
        {coming.map((day) => (
          <li key={day} className="flex gap-2.5">
            <CalendarClock aria-hidden="true" className="mt-0.5 size-4 shrink-0 stroke-[1.8] text-info" />
            Another policy is coming on {dayInWords(day)}. What you change now is carried into it.
          </li>
        ))}
      </ul>
      <p className="border-t bg-muted px-4 py-3 text-[12.5px]/[18px] text-muted-foreground">
        {canWrite
          ? 'Choose a value to change it. Before you save, you see which claims would follow.'
          : 'The owner changes what stands here.'}
      </p>
    </Card>
  )
}
