import { ArrowDown, ArrowUp, Ban, Plus, TriangleAlert } from 'lucide-react'
import { ConfirmForm } from '@/components/form/confirm-form'
import { RecordForm } from '@/components/form/record-form'
import { EmptyState } from '@/components/layout/empty-state'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { formatDiagnosis } from '@/lib/codes/diagnosis'
import type { IsoDate } from '@/lib/kernel/dates'
import { daysInWords } from '../../_components/coverage-in-words'
import type { DiagnosisShown } from '../../_components/patient-view'
import { archiveDiagnosis, moveDiagnosis } from '../diagnoses/actions'
import { Label } from './coverage-cards'
import { DiagnosisSheet } from './diagnosis-sheet'

type DiagnosisListProps = {
  patientId: string
  diagnoses: readonly DiagnosisShown[]
  today: IsoDate
  mayWrite: boolean
}

/** The diagnoses in their order: the first one of a day is that day's primary. */
export function DiagnosisList({ patientId, diagnoses, today, mayWrite }: DiagnosisListProps) {
  const add = (label: string, isMain: boolean) => (
    <DiagnosisSheet
      trigger={
        <Button variant={isMain ? 'default' : 'outline'}>
          <Plus aria-hidden="true" /> {label}
        </Button>
      }
      {...{ patientId, today }}
    />
  )
  if (diagnoses.length === 0) {
    return (
      <Card aria-label="Diagnoses">
        <EmptyState title="No diagnosis" action={mayWrite ? add('Add the first diagnosis', true) : null}>
          Without one no claim is made (G-15).
        </EmptyState>
      </Card>
    )
  }
  return (
    <div className="space-y-4">
      <Card aria-label="Diagnoses">
        <ol className="divide-y">
          {diagnoses.map((one, i) => (
            <li key={one.id} className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-3 text-[13px]/[18px]">
              <span className="w-16 shrink-0 font-mono text-[12.5px]">{formatDiagnosis(one.code)}</span>
              <span className="min-w-40 flex-1">
                <span className="font-medium">{one.title ?? 'Title not in the table here'}</span>
                <span className="block text-muted-foreground">{daysInWords(one.fromDate, one.throughDate)}</span>
                {one.problem ? <Problem {...one.problem} /> : null}
              </span>
              {i === 0 ? <Label>Primary</Label> : null}
              {mayWrite ? (
                <span className="flex items-center gap-1">
                  <Move {...{ one, patientId, by: 'up', isDisabled: i === 0 }} />
                  <Move {...{ one, patientId, by: 'down', isDisabled: i === diagnoses.length - 1 }} />
                  <DiagnosisSheet
                    trigger={
                      <Button variant="outline" size="sm" aria-label={`Change ${formatDiagnosis(one.code)}`}>
                        Change
                      </Button>
                    }
                    {...{ one, patientId, today }}
                  />
                  <ConfirmForm
                    trigger={
                      <Button variant="ghost" size="sm" aria-label={`Set ${formatDiagnosis(one.code)} aside`}>
                        Set aside
                      </Button>
                    }
                    title={`Set ${formatDiagnosis(one.code)} aside?`}
                    description="For a diagnosis that was written down by mistake. One that has ended keeps its place: give it a last day instead. Claims that are not sent follow at once."
                    act="Set the diagnosis aside"
                    acting="Setting aside"
                    action={archiveDiagnosis}
                    hidden={{ patientId, diagnosisId: one.id }}
                  />
                </span>
              ) : null}
            </li>
          ))}
        </ol>
      </Card>
      {mayWrite ? add('Add diagnosis', false) : null}
    </div>
  )
}

function Problem({ isBlock, sentence }: { isBlock: boolean; sentence: string }) {
  const Icon = isBlock ? Ban : TriangleAlert
  return (
    <span className={`mt-0.5 flex items-start gap-1.5 ${isBlock ? 'text-blocked' : 'text-hold'}`}>
      <Icon aria-hidden="true" className="mt-px size-4 shrink-0 stroke-[1.8]" />
      {sentence}
    </span>
  )
}

type MoveProps = { one: DiagnosisShown; patientId: string; by: 'up' | 'down'; isDisabled: boolean }

function Move({ one, patientId, by, isDisabled }: MoveProps) {
  const Icon = by === 'up' ? ArrowUp : ArrowDown
  return (
    <RecordForm action={moveDiagnosis} hidden={{ patientId, diagnosisId: one.id, by }}>
      <Button type="submit" variant="ghost" size="icon" disabled={isDisabled}>
        <Icon aria-hidden="true" />
        <span className="sr-only">
          Move {formatDiagnosis(one.code)} {by}
        </span>
      </Button>
    </RecordForm>
  )
}
