import { Card, CardCount, CardHeader, CardTitle } from '@/components/ui/card'
import type { IsoDate } from '@/lib/kernel/dates'
import { count, dayInWords } from '@/lib/kernel/words'
import type { EnrolmentView } from '../../_components/provider-view'
import { EnrolmentSheet } from './enrolment-sheet'
import { RemoveEnrolment } from './remove-enrolment'

type EnrolmentsCardProps = {
  providerId: string
  version: number
  isChecked: boolean
  enrolments: readonly EnrolmentView[]
  payers: readonly { id: string; name: string }[]
  today: IsoDate
}

/** With which payers a clinician is enrolled, and on which days. */
export function EnrolmentsCard({ isChecked, enrolments, today, ...sheet }: EnrolmentsCardProps) {
  return (
    <Card aria-labelledby="enrolment">
      <CardHeader>
        <CardTitle id="enrolment">Enrollment</CardTitle>
        <CardCount>{isChecked ? count(enrolments.length, 'entry', 'entries') : 'Not checked'}</CardCount>
        <EnrolmentSheet {...sheet} />
      </CardHeader>
      <p className="border-b px-4 py-3 text-[13px]/5 text-muted-foreground last:border-b-0">
        {isChecked
          ? 'Claims are checked against this list: these payers, on these days, and no others.'
          : 'Every payer is taken as enrolled. Turn on the check above when this list is complete.'}
      </p>
      {enrolments.length > 0 ? (
        <ul className="divide-y">
          {enrolments.map((one) => (
            <li key={one.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2.5 text-[13px]/[18px]">
              <span className="min-w-32 flex-1 font-medium">{one.payerName}</span>
              <span className="text-muted-foreground tabular-nums">
                {one.through === null
                  ? `Since ${dayInWords(one.from)}`
                  : `${dayInWords(one.from)} to ${dayInWords(one.through)}`}
                {one.through !== null && one.through < today ? ', ended' : ''}
                {one.from > today ? ', to come' : ''}
              </span>
              <span className="flex gap-1.5">
                <EnrolmentSheet {...sheet} enrolment={one} />
                <RemoveEnrolment providerId={sheet.providerId} version={sheet.version} enrolment={one} />
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </Card>
  )
}
