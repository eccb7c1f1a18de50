import Link from 'next/link'
import type { ReactNode } from 'react'
import { Card, CardContent, CardHeader, CardTitle } from '@/components/ui/card'
import { formatDiagnosis } from '@/lib/codes/diagnosis'
import { daysBetween, type IsoDate } from '@/lib/kernel/dates'
import { count, dayInWords } from '@/lib/kernel/words'
import type { ClaimShown } from './claim-view'

/** Who, whom, where, by when. */
export function ClaimFacts({ claim, today }: { claim: ClaimShown; today: IsoDate }) {
  const { patient, payer, rendering, supervising, group, fileBy, batch } = claim
  return (
    <Card aria-labelledby="facts">
      <CardHeader>
        <CardTitle id="facts">Claim</CardTitle>
      </CardHeader>
      <CardContent>
        <dl className="grid grid-cols-[100px_1fr] gap-x-3 gap-y-2.5 text-[13px]/[18px]">
          <Fact name="Patient">{patient.name}</Fact>
          <Fact name="Born">{dayInWords(patient.birthDate)}</Fact>
          <Fact name="Payer">{payer?.name ?? 'None: the patient pays'}</Fact>
          {claim.memberNumber ? (
            <Fact name="Member ID">
              <span className="font-mono">{claim.memberNumber}</span>
            </Fact>
          ) : null}
          <Fact name="Rendering">
            {rendering.name}, {rendering.licence}
            <span className="block font-mono text-xs text-muted-foreground">{rendering.npi ?? 'no NPI'}</span>
          </Fact>
          {supervising ? <Fact name="Supervising">{supervising.name}</Fact> : null}
          {claim.location ? <Fact name="Where">{claim.location.name}</Fact> : null}
          {group ? (
            <Fact name="Session">
              <Link
                href={`/sessions/${group.sessionId}`}
                className="text-primary underline decoration-primary-line underline-offset-4"
              >
                {group.name}
              </Link>
            </Fact>
          ) : null}
          <Fact name="Diagnosis">
            {claim.diagnoses.map((code, i) => (
              <span key={code} className="block font-mono text-xs/[18px]">
                {'ABCDEFGHIJKL'[i]} {formatDiagnosis(code)}
              </span>
            ))}
          </Fact>
          <Fact name="Authorization">
            {claim.authorization ? <span className="font-mono">{claim.authorization}</span> : 'none'}
          </Fact>
          {fileBy ? (
            <Fact name="File by">
              {dayInWords(fileBy)}
              <span className="block text-xs text-muted-foreground">{leftInWords(daysBetween(today, fileBy))}</span>
            </Fact>
          ) : null}
          {batch ? (
            <Fact name="Batch">
              <Link
                href={`/claims/batches/${batch.id}`}
                className="text-primary underline decoration-primary-line underline-offset-4"
              >
                Number {batch.controlNumber}
              </Link>
            </Fact>
          ) : null}
        </dl>
      </CardContent>
    </Card>
  )
}

function leftInWords(days: number): string {
  if (days < 0) return `${count(-days, 'day')} late`
  return days === 0 ? 'today is the last day' : `${count(days, 'day')} left`
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted-foreground">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </>
  )
}
