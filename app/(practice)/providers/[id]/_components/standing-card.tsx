import { Ban, CircleCheck, CirclePause, type LucideIcon } from 'lucide-react'
import { RuleId } from '@/components/billing/rule-id'
import { toneText } from '@/components/billing/status-word'
import { cn } from '@/components/cn'
import type { Tone } from '@/components/ui/badge'
import { Card, CardContent, CardHeader, CardTitle } from '@/components/ui/card'
import type { LicenceStanding, LicenceVerdict } from '@/lib/claims/licence-standing'
import { aLicence, type Licence } from '@/lib/codes/licences'

export type PayerStanding = { payerId: string; payerName: string; standing: LicenceStanding }

const verdictWords: Record<LicenceVerdict, { word: string; icon: LucideIcon; tone: Tone }> = {
  bills: { word: 'Bills', icon: CircleCheck, tone: 'ready' },
  supervisor_bills: { word: 'Supervisor bills', icon: CircleCheck, tone: 'ready' },
  waits: { word: 'On hold', icon: CirclePause, tone: 'hold' },
  no_claim: { word: 'No claim', icon: Ban, tone: 'blocked' },
}

type StandingCardProps = { licence: Licence; rows: readonly PayerStanding[]; day: string; isDraft: boolean }

/** What a licence means for each payer, with the reason and its rules; as typed, while something is being changed. */
export function StandingCard({ licence, rows, day, isDraft }: StandingCardProps) {
  return (
    <Card aria-labelledby="standing">
      <CardHeader>
        <CardTitle id="standing">What {aLicence(licence)} means for each payer</CardTitle>
        <span className="text-[13px] text-muted-foreground">{isDraft ? 'As typed, not saved' : `On ${day}`}</span>
      </CardHeader>
      {rows.length === 0 ? (
        <CardContent className="text-[13px]/5 text-muted-foreground">
          There is no payer yet. Add one, and what it takes stands here.
        </CardContent>
      ) : (
        <table className="w-full text-[13px]/[18px]">
          <caption className="sr-only">What becomes of this clinician’s sessions, payer by payer</caption>
          <thead className="sr-only">
            <tr>
              <th scope="col">Payer</th>
              <th scope="col">What happens</th>
            </tr>
          </thead>
          <tbody className="divide-y">
            {rows.map(({ payerId, payerName, standing }) => {
              const { word, icon: Icon, tone } = verdictWords[standing.verdict]
              return (
                <tr key={payerId} className="align-top">
                  <th scope="row" className="w-[38%] py-3 pr-2 pl-4 text-left font-medium">
                    {payerName}
                  </th>
                  <td className="py-3 pr-4 pl-2">
                    <span className={cn('flex items-center gap-1.5 font-medium', toneText[tone])}>
                      <Icon aria-hidden="true" className="size-4 shrink-0 stroke-[1.8]" />
                      {word}
                    </span>
                    <p className="mt-1 text-pretty text-muted-foreground">{standing.sentence}</p>
                    <p className="mt-1.5 flex flex-wrap gap-1">
                      {standing.rules.map((rule) => (
                        <RuleId key={rule}>{rule}</RuleId>
                      ))}
                    </p>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </Card>
  )
}
