import { CheckCheck, CirclePause } from 'lucide-react'
import Link from 'next/link'
import { Money } from '@/components/billing/money'
import { ServiceDate } from '@/components/billing/service-date'
import { Card, CardCount, CardHeader, CardTitle } from '@/components/ui/card'
import type { IsoDate } from '@/lib/kernel/dates'
import { count } from '@/lib/kernel/words'

export type Uncovered = {
  patientId: string
  patientName: string
  payerName: string
  sessionId: string
  groupName: string
  date: IsoDate
  rule: string
  sentence: string
  atRiskCents: number
  sessions: number
}

type NotCoveredProps = {
  people: readonly Uncovered[]
  /** People with a later first session who may not be covered either. */
  unseen: number
  today: IsoDate
}

/** Who would be on hold for want of an authorization, by their first session, with why and the dollars at risk. */
export function NotCovered({ people, unseen, today }: NotCoveredProps) {
  const atRisk = people.reduce((sum, one) => sum + one.atRiskCents, 0)
  return (
    <Card aria-labelledby="uncovered" className="h-fit">
      <CardHeader>
        <CardTitle id="uncovered">Not covered in the next 14 days</CardTitle>
        <CardCount>{count(people.length, 'person', 'people')}</CardCount>
        {atRisk > 0 ? (
          <span className="text-[13px] text-muted-foreground">
            At risk <Money cents={atRisk} className="ml-1" />
          </span>
        ) : null}
      </CardHeader>
      {people.length === 0 ? (
        <p className="flex items-center gap-3 px-4 py-6">
          <CheckCheck aria-hidden="true" className="size-5 shrink-0 stroke-[1.8] text-ready" />
          <span>
            <span className="font-semibold">Everyone is covered.</span>{' '}
            <span className="text-muted-foreground">Nobody has a session without an authorization.</span>
          </span>
        </p>
      ) : (
        <table className="w-full text-[13px]/[18px] max-md:block">
          <thead className="border-b text-left text-xs text-muted-foreground max-md:hidden">
            <tr className="h-8">
              <th scope="col" className="w-px pr-3 pl-4 font-medium whitespace-nowrap">
                First session
              </th>
              <th scope="col" className="px-2 font-medium">
                Patient
              </th>
              <th scope="col" className="px-2 font-medium">
                Why
              </th>
              <th scope="col" className="pr-4 pl-2 text-right font-medium">
                At risk
              </th>
            </tr>
          </thead>
          <tbody className="max-md:block">
            {people.map((one) => (
              <tr
                key={one.patientId}
                className="border-b last:border-b-0 hover:bg-muted max-md:grid max-md:grid-cols-[1fr_auto] max-md:gap-x-3 max-md:px-4 max-md:py-3"
              >
                <td className="py-2.5 pr-2 pl-4 align-top whitespace-nowrap max-md:order-4 max-md:col-span-2 max-md:p-0 max-md:text-muted-foreground">
                  <span className="md:hidden">First on </span>
                  <ServiceDate date={one.date} today={today} />
                  <span className="md:hidden">, {count(one.sessions, 'session')} in all</span>
                </td>
                <td className="px-2 py-2.5 align-top md:w-[36%] max-md:p-0">
                  <Link href={`/sessions/${one.sessionId}`} className="font-medium hover:underline">
                    {one.patientName}
                  </Link>
                  <span className="block text-[12.5px] text-muted-foreground">
                    {one.groupName}, {one.payerName}
                  </span>
                </td>
                <td className="px-2 py-2.5 align-top max-md:order-3 max-md:col-span-2 max-md:p-0 max-md:pt-1">
                  <span className="flex items-start gap-2">
                    <CirclePause aria-hidden="true" className="mt-px size-4 shrink-0 stroke-[1.8] text-hold" />
                    <span className="text-pretty">{coverInWords(one)}</span>
                  </span>
                </td>
                <td className="py-2.5 pr-4 pl-2 text-right align-top max-md:p-0">
                  <Money cents={one.atRiskCents} />
                  <span className="block text-[12.5px] whitespace-nowrap text-muted-foreground max-md:hidden">
                    {count(one.sessions, 'session')}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {unseen > 0 ? (
        <p className="border-t px-4 py-3 text-[13px]/[18px] text-pretty text-muted-foreground">
          {count(unseen, 'more person', 'more people')} with a later session may not be covered. They come up here once
          those above are.
        </p>
      ) : null}
    </Card>
  )
}

/** The reason in the few words of a cell, then what lifts it. */
function coverInWords({ rule, sentence }: Uncovered): string {
  if (rule === 'B-01') return 'No authorization on file: request it'
  // 'Authorization AC-1 ended on Nov 20, 2026, 4 days before …' without what the first column says.
  return sentence.replace(/, \d+ days? before this session\. /, '. ').replace(': this session waits on hold', '')
}
