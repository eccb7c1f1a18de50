import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { ConfirmForm } from '@/components/form/confirm-form'
import { EmptyState } from '@/components/layout/empty-state'
import { Button } from '@/components/ui/button'
import { Card, CardContent, CardHeader, CardTitle } from '@/components/ui/card'
import { type IsoDate, isWithin } from '@/lib/kernel/dates'
import { dayInWords } from '@/lib/kernel/words'
import {
  daysInWords,
  limitInWords,
  rankWords,
  relationshipWords,
  yearDayInWords,
} from '../../_components/coverage-in-words'
import type { Choice, CoverageShown, VisitsShown } from '../../_components/patient-view'
import { archiveCoverage } from '../coverages/actions'
import { CoverageSheet } from './coverage-form'
import { Fact } from './fact'

type CoverageCardsProps = {
  patientId: string
  coverages: readonly CoverageShown[]
  visits: readonly VisitsShown[]
  payers: readonly Choice[]
  today: IsoDate
  mayWrite: boolean
}

/** The policies in order: who pays first, the latest of each first. */
export function CoverageCards({ patientId, coverages, visits, payers, today, mayWrite }: CoverageCardsProps) {
  const add = (label: string, isMain: boolean) => (
    <CoverageSheet
      trigger={
        <Button variant={isMain ? 'default' : 'outline'}>
          <Plus aria-hidden="true" /> {label}
        </Button>
      }
      {...{ patientId, payers, rank: coverages.length === 0 ? 'primary' : 'secondary' }}
    />
  )
  if (coverages.length === 0) {
    return (
      <Card aria-label="Coverage">
        <EmptyState title="No coverage" action={mayWrite ? add('Add the first coverage', true) : null}>
          Without one no claim is made: the patient pays.
        </EmptyState>
      </Card>
    )
  }
  return (
    <div className="space-y-5">
      {coverages.map((one) => (
        <Card key={one.id} aria-labelledby={one.id}>
          <CardHeader>
            <CardTitle id={one.id} className="mr-auto">
              {one.payerName}
            </CardTitle>
            <Label>{rankWords[one.rank]}</Label>
            <Label>{inForce(one, today)}</Label>
          </CardHeader>
          <CardContent className="grid gap-4">
            <CoverageFacts one={one} visits={visits} />
            {mayWrite ? <CoverageActions {...{ one, patientId, payers }} /> : null}
          </CardContent>
        </Card>
      ))}
      {mayWrite ? add('Add coverage', false) : null}
    </div>
  )
}

export function Label({ children }: { children: ReactNode }) {
  return <span className="rounded-md bg-muted px-2 py-0.5 text-xs/[18px] text-muted-foreground">{children}</span>
}

function inForce({ fromDate: from, throughDate: through }: CoverageShown, today: IsoDate): string {
  if (isWithin(today, { from, through })) return 'In force'
  return through !== null && through < today ? 'Ended' : 'To come'
}

export function CoverageFacts({ one, visits }: { one: CoverageShown; visits: readonly VisitsShown[] }) {
  const { subscriber } = one
  const counted = visits.filter((row) => row.payerId === one.payerId && row.limit === one.visitLimit?.count)
  return (
    <dl className="grid grid-cols-[104px_1fr] gap-x-3 gap-y-2 text-[13px]/[18px]">
      <Fact name="Member ID">
        <span className="font-mono text-[12.5px]">{one.memberNumber}</span>
      </Fact>
      {one.groupNumber ? (
        <Fact name="Group number">
          <span className="font-mono text-[12.5px]">{one.groupNumber}</span>
        </Fact>
      ) : null}
      <Fact name="Days">{daysInWords(one.fromDate, one.throughDate)}</Fact>
      {subscriber ? (
        <Fact name="Subscriber">
          {subscriber.firstName} {subscriber.lastName}, born {dayInWords(subscriber.birthDate)}
          <span className="block text-muted-foreground">{relationshipWords[one.relationship]}</span>
        </Fact>
      ) : null}
      <Fact name="Visit limit">
        {one.visitLimit ? limitInWords(one.visitLimit) : 'None stated'}
        {counted.map((row) => (
          <span key={row.from ?? ''} className="block text-muted-foreground">
            {row.counted} counted{row.from && row.through ? `, ${daysInWords(row.from, row.through)}` : ''}
          </span>
        ))}
      </Fact>
      {one.planYearStart ? <Fact name="Plan year">Begins {yearDayInWords(one.planYearStart)}</Fact> : null}
    </dl>
  )
}

type CoverageActionsProps = { one: CoverageShown; patientId: string; payers: readonly Choice[] }

function CoverageActions({ one, patientId, payers }: CoverageActionsProps) {
  return (
    <div className="flex flex-wrap gap-2">
      <CoverageSheet
        trigger={
          <Button variant="outline" size="sm">
            Change
          </Button>
        }
        {...{ one, patientId, payers }}
      />
      <CoverageSheet
        trigger={
          <Button variant="outline" size="sm">
            End it and begin the next
          </Button>
        }
        {...{ follows: one, patientId, payers }}
      />
      <ConfirmForm
        trigger={
          <Button variant="ghost" size="sm">
            Set aside
          </Button>
        }
        title={`Set ${one.payerName} aside?`}
        description="For a coverage that was written down by mistake. One that has ended keeps its place: give it a last day instead. Claims that are not sent follow at once."
        act="Set the coverage aside"
        acting="Setting aside"
        action={archiveCoverage}
        hidden={{ patientId, coverageId: one.id }}
      />
    </div>
  )
}
