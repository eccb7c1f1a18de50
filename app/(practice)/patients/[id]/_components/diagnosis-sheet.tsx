'use client'

import { type ReactNode, useState } from 'react'
import { DateField } from '@/components/form/date-field'
import { RecordSheet } from '@/components/form/record-sheet'
import { formatDiagnosis } from '@/lib/codes/diagnosis'
import type { IsoDate } from '@/lib/kernel/dates'
import { dayInWords } from '@/lib/kernel/words'
import { DiagnosisField } from '../../_components/diagnosis-field'
import type { DiagnosisShown } from '../../_components/patient-view'
import { saveDiagnosis } from '../diagnoses/actions'

type DiagnosisSheetProps = { trigger: ReactNode; patientId: string; today: IsoDate; one?: DiagnosisShown }

/** One diagnosis with the days on which it holds. */
export function DiagnosisSheet({ trigger, patientId, today, one }: DiagnosisSheetProps) {
  return (
    <RecordSheet
      trigger={trigger}
      title={one ? `Diagnosis ${formatDiagnosis(one.code)}` : 'Add diagnosis'}
      description={
        one ? 'Sent claims keep what they said.' : 'It comes last in the list; the first one is the primary diagnosis.'
      }
      action={saveDiagnosis}
      hidden={{ patientId, ...(one ? { diagnosisId: one.id } : {}) }}
      version={one?.version}
      save={one ? 'Save diagnosis' : 'Add diagnosis'}
      saving="Saving"
    >
      <DiagnosisFields one={one} today={today} />
    </RecordSheet>
  )
}

function DiagnosisFields({ one, today }: Pick<DiagnosisSheetProps, 'one' | 'today'>) {
  const [from, setFrom] = useState<IsoDate | null>(one?.fromDate ?? null)
  const [through, setThrough] = useState<IsoDate | null>(one?.throughDate ?? null)
  // A code is looked up for a day on which the diagnosis holds: today where that is one of them.
  const date = through !== null && through < today ? through : from !== null && from > today ? from : today
  return (
    <>
      <DiagnosisField
        name="code"
        label={`Diagnosis on ${dayInWords(date)}`}
        date={date}
        defaultValue={one ? formatDiagnosis(one.code) : ''}
      />
      <div className="grid grid-cols-2 gap-3">
        <DateField name="fromDate" label="From" isOptional defaultValue={one?.fromDate} onDay={setFrom} />
        <DateField name="throughDate" label="Through" isOptional defaultValue={one?.throughDate} onDay={setThrough} />
      </div>
    </>
  )
}
