import Link from 'next/link'
import { holdReasonWords } from '@/components/billing/hold-reason-words'
import { Money } from '@/components/billing/money'
import { Card, CardCount, CardHeader, CardTitle } from '@/components/ui/card'
import { count } from '@/lib/kernel/words'
import type { WaitingReason } from './day-types'

/** What holds money back, the most dollars first, each with its next step and whose it is. */
export function HoldReasons({ reasons, held }: { reasons: readonly WaitingReason[]; held: number }) {
  return (
    <Card aria-labelledby="reasons">
      <CardHeader>
        <CardTitle id="reasons">What holds money back</CardTitle>
        <CardCount>{count(held, 'claim')}</CardCount>
        <Link
          href="/claims?tab=held"
          className="touch-target inline-flex items-center text-[13px] text-primary underline decoration-primary-line underline-offset-4"
        >
          Open the queue
        </Link>
      </CardHeader>
      {reasons.length === 0 ? (
        <p className="px-4 py-6 text-[13px] text-muted-foreground">Nothing is on hold.</p>
      ) : (
        <table className="w-full text-[13px]/[18px] max-md:block">
          <thead className="border-b text-left text-xs text-muted-foreground max-md:hidden">
            <tr className="h-8">
              <th scope="col" className="pr-2 pl-4 font-medium">
                Reason
              </th>
              <th scope="col" className="px-2 font-medium max-xl:hidden">
                Next step
              </th>
              <th scope="col" className="px-2 font-medium">
                With
              </th>
              <th scope="col" className="px-2 text-right font-medium">
                Claims
              </th>
              <th scope="col" className="pr-4 pl-2 text-right font-medium">
                Amount
              </th>
            </tr>
          </thead>
          <tbody className="max-md:block">
            {reasons.slice(0, 7).map((reason) => {
              const { title, next, who } = holdReasonWords(reason)
              return (
                <tr
                  key={reason.reason}
                  className="h-[50px] border-b last:border-b-0 hover:bg-muted max-md:grid max-md:h-auto max-md:grid-cols-[1fr_auto] max-md:gap-x-3 max-md:px-4 max-md:py-2.5"
                >
                  <td className="py-2 pr-2 pl-4 font-medium text-pretty max-md:p-0">
                    <Link
                      href={`/claims?tab=held&reason=${encodeURIComponent(reason.reason)}`}
                      className="hover:underline"
                    >
                      {title}
                    </Link>
                  </td>
                  <td className="px-2 text-pretty text-muted-foreground max-xl:hidden max-md:p-0">{next}</td>
                  <td className="px-2 max-md:order-3 max-md:p-0 max-md:text-muted-foreground">
                    <span className="md:hidden">{count(reason.claims, 'claim')}, with </span>
                    <span className="max-md:lowercase">{who}</span>
                  </td>
                  <td className="px-2 text-right tabular-nums max-md:hidden">{reason.claims}</td>
                  <td className="pr-4 pl-2 text-right max-md:order-2 max-md:p-0">
                    <Money cents={reason.totalCents} />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      {reasons.length > 7 ? (
        <p className="border-t px-4 py-3 text-[13px]">
          <Link href="/claims?tab=held" className="text-primary underline decoration-primary-line underline-offset-4">
            All {reasons.length}
          </Link>
        </p>
      ) : null}
    </Card>
  )
}
