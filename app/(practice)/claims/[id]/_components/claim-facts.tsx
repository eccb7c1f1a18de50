import { CirclePause } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { cn } from '@/components/cn'
import { Card, CardContent, CardHeader, CardTitle } from '@/components/ui/card'
import { diagnosisTitle, formatDiagnosis } from '@/lib/codes/diagnosis'
import { daysBetween, type IsoDate } from '@/lib/kernel/dates'
import { count, dayInWords } from '@/lib/kernel/words'
import type { ClaimShown } from './claim-view'
import { openHolds } from './next-step'

/** How the authorization fails to cover the session, by the rule that found it. */
const uncoveredWords: Record<string, string> = {
  'B-01': 'needed, not recorded',
  'B-03': 'all sessions used',
  'B-07': 'not in force that day',
}

const link = 'text-primary underline decoration-primary-line underline-offset-4'

/** Who, whom, where, by when. */
export function ClaimFacts({ claim, today }: { claim: ClaimShown; today: IsoDate }) {
  const { patient, payer, rendering, supervising, group, fileBy, batch } = claim
  const isOpen = claim.state !== 'submitted' && claim.state !== 'withdrawn'
  const uncovered = openHolds(claim).find((one) => uncoveredWords[one.rule])
  const authorization = claim.authorization ?? uncovered?.facts.authorization ?? null
  return (
    <Card aria-labelledby="facts">
      <CardHeader>
        <CardTitle id="facts">Claim</CardTitle>
      </CardHeader>
      <CardContent>
        <dl className="grid grid-cols-[92px_1fr] gap-x-3 gap-y-2.5 text-[13px]/[18px]">
          <Fact name="Patient">
            <Link href={`/patients/${patient.id}`} className={`font-medium ${link}`}>
              {patient.name}
            </Link>
          </Fact>
          <Fact name="Born">{dayInWords(patient.birthDate)}</Fact>
          <Fact name="Payer">{payer?.name ?? 'None: the patient pays'}</Fact>
          {claim.memberNumber ? (
            <Fact name="Member ID">
              <span className="font-mono text-[12.5px]">{claim.memberNumber}</span>
            </Fact>
          ) : null}
          <Fact name="Rendering">
            {rendering.name}, {rendering.licence}
            <span className="block font-mono text-xs/[18px] text-muted-foreground">{rendering.npi ?? 'no NPI'}</span>
          </Fact>
          {supervising ? (
            <Fact name="Supervising">
              {supervising.name}
              <span className="block font-mono text-xs/[18px] text-muted-foreground">
                {supervising.npi ?? 'no NPI'}
              </span>
            </Fact>
          ) : null}
          {claim.location ? <Fact name="Where">{claim.location.name}</Fact> : null}
          {group ? (
            <Fact name="Session">
              <Link href={`/sessions/${group.sessionId}`} className={link}>
                {group.name}
              </Link>
            </Fact>
          ) : null}
          <Fact name="Diagnosis">
            {claim.diagnoses.length === 0 ? 'none' : null}
            {claim.diagnoses.map((code, i) => (
              <span key={code} className="mb-1 block last:mb-0">
                <span className="font-mono text-xs/[18px]">
                  {'ABCDEFGHIJKL'[i]} {formatDiagnosis(code)}
                </span>
                {diagnosisTitle(code) ? (
                  <span className="block text-muted-foreground">{diagnosisTitle(code)}</span>
                ) : null}
              </span>
            ))}
          </Fact>
          <Fact name="Authorization">
            {authorization ? <span className="font-mono text-[12.5px]">{authorization}</span> : 'none'}
            {uncovered ? (
              <span className="flex items-center gap-1.5 text-hold">
                <CirclePause aria-hidden="true" className="size-4 shrink-0 stroke-[1.8]" />
                {uncoveredWords[uncovered.rule]}
              </span>
            ) : null}
          </Fact>
          {fileBy && isOpen ? (
            <Fact name="File by">
              {dayInWords(fileBy)}
              <Left days={daysBetween(today, fileBy)} />
            </Fact>
          ) : null}
          {batch ? (
            <Fact name="Batch">
              <Link href={`/claims/batches/${batch.id}`} className={link}>
                Number {batch.controlNumber}
              </Link>
            </Fact>
          ) : null}
        </dl>
      </CardContent>
    </Card>
  )
}

function Left({ days }: { days: number }) {
  const words =
    days < 0 ? `${count(-days, 'day')} late` : days === 0 ? 'today is the last day' : `${count(days, 'day')} left`
  return (
    <span
      className={cn('block text-muted-foreground', days <= 14 && 'font-medium text-hold', days < 0 && 'text-denied')}
    >
      {words}
    </span>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted-foreground">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </>
  )
}
