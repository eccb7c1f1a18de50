'use client'

import { Plus } from 'lucide-react'
import { useState } from 'react'
import { CheckField } from '@/components/form/check-field'
import { DateField } from '@/components/form/date-field'
import { Field } from '@/components/form/field'
import { Button } from '@/components/ui/button'
import { useAskAgain } from '../../_components/changes-form'
import { ChangesSheet } from '../../_components/changes-sheet'
import { addException, previewException } from '../actions'
import { OpenTimes } from './open-times'

/** One day that is closed, or open otherwise than its week. */
export function AddExceptionSheet({ locationId }: { locationId: string }) {
  return (
    <ChangesSheet
      trigger={
        <Button variant="outline" size="sm">
          <Plus aria-hidden="true" />
          Add a day
        </Button>
      }
      title="Add a closed day or an exception"
      description="It stands for the week of that day, and for a holiday of the practice."
      action={addException}
      preview={previewException}
      hidden={{ locationId }}
      save="Add the day"
      saving="Adding"
    >
      <ExceptionFields />
    </ChangesSheet>
  )
}

function ExceptionFields() {
  const askAgain = useAskAgain()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <DateField name="date" label="Day" onDay={askAgain} />
      <CheckField
        name="isOpen"
        label="Open for part of that day"
        help={isOpen ? undefined : 'Closed the whole day.'}
        onChange={setOpen}
      />
      {isOpen ? <OpenTimes day="open" label="Open" from="from" to="to" open={[['09:00', '13:00']]} /> : null}
      <Field name="note" label="What the day is" isOptional autoComplete="off" />
    </>
  )
}
