'use client'

import type { ReactNode } from 'react'
import { CheckField } from '@/components/form/check-field'
import { ChangesSheet } from '../../_components/changes-sheet'
import { previewHolidays, setHolidays } from '../actions'

type HolidayFieldsProps = {
  options: readonly { name: string; label: string; dates: string; isClosed: boolean }[]
  version: number
  trigger: ReactNode
}

/** The federal holidays with their dates this year and the next; what is marked is closed. */
export function HolidayFields({ options, version, trigger }: HolidayFieldsProps) {
  return (
    <ChangesSheet
      trigger={trigger}
      title="Closed on holidays"
      description="A closed holiday has no open hours, at every location and in every year. One exception on its day goes before it."
      action={setHolidays}
      preview={previewHolidays}
      version={version}
      save="Save the holidays"
      saving="Saving"
    >
      <fieldset className="grid gap-3">
        <legend className="sr-only">Holidays</legend>
        {options.map((one) => (
          <CheckField
            key={one.name}
            name="closedHolidays"
            value={one.name}
            label={one.label}
            help={one.dates}
            defaultChecked={one.isClosed}
          />
        ))}
      </fieldset>
    </ChangesSheet>
  )
}
