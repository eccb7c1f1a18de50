import { ConfirmForm } from '@/components/form/confirm-form'
import { DateField } from '@/components/form/date-field'
import { Field } from '@/components/form/field'
import { RecordSheet } from '@/components/form/record-sheet'
import { Button } from '@/components/ui/button'
import { Card, CardHeader, CardTitle } from '@/components/ui/card'
import { count, dayInWords } from '@/lib/kernel/words'
import type { UsedVisitShown } from '../../_components/patient-view'
import { addUsedVisit, archiveUsedVisit } from '../coverages/actions'

type UsedVisitsProps = { patientId: string; usedVisits: readonly UsedVisitShown[]; mayWrite: boolean }

/** Visits elsewhere that count against a limit. */
export function UsedVisits({ patientId, usedVisits, mayWrite }: UsedVisitsProps) {
  return (
    <Card aria-labelledby="elsewhere">
      <CardHeader>
        <CardTitle id="elsewhere">Visits elsewhere</CardTitle>
        {mayWrite ? <AddUsedVisit patientId={patientId} /> : null}
      </CardHeader>
      {usedVisits.length === 0 ? (
        <p className="p-4 text-[13px]/5 text-muted-foreground">
          None recorded. Visits to other clinicians count against a visit limit too.
        </p>
      ) : (
        <ul className="divide-y text-[13px]/[18px]">
          {usedVisits.map((one) => (
            <li key={one.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2">
              <span className="tabular-nums">{dayInWords(one.visitDate)}</span>
              <span className="mr-auto text-muted-foreground">
                {count(one.visits, 'visit')}
                {one.codes ? `, ${one.codes.join(', ')}` : ''}
              </span>
              {mayWrite ? (
                <ConfirmForm
                  trigger={
                    <Button
                      variant="ghost"
                      size="sm"
                      aria-label={`Set the visits of ${dayInWords(one.visitDate)} aside`}
                    >
                      Set aside
                    </Button>
                  }
                  title={`Set the visits of ${dayInWords(one.visitDate)} aside?`}
                  description="They count against no limit any more."
                  act="Set the visits aside"
                  acting="Setting aside"
                  action={archiveUsedVisit}
                  hidden={{ patientId, usedVisitId: one.id }}
                />
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

function AddUsedVisit({ patientId }: { patientId: string }) {
  return (
    <RecordSheet
      trigger={
        <Button variant="ghost" size="sm" aria-label="Add visits elsewhere" className="text-primary">
          Add
        </Button>
      }
      title="Visits elsewhere"
      description="As the payer or the patient said: they count by their day."
      action={addUsedVisit}
      hidden={{ patientId }}
      save="Add visits"
      saving="Adding"
    >
      <DateField name="visitDate" label="Day" help="Of several, the last one" />
      <Field name="visits" label="Visits" inputMode="numeric" defaultValue="1" autoComplete="off" />
      <Field
        name="codes"
        label="Codes"
        isOptional
        help="Nothing: of any code"
        className="font-mono"
        autoComplete="off"
      />
    </RecordSheet>
  )
}
