'use client'

import { SelectField } from '@/components/form/select-field'
import { type ColumnMatch, type CsvKind, csvColumns } from '@/lib/practice-file/csv-columns'

type ColumnMatchFieldsProps = {
  kind: CsvKind
  heads: readonly string[]
  match: ColumnMatch
  isDisabled: boolean
  onChoose: (key: string, at: number | null) => void
}

/** Which column of the file holds what: as its heads say, until somebody says otherwise. */
export function ColumnMatchFields({ kind, heads, match, isDisabled, onChoose }: ColumnMatchFieldsProps) {
  const options = heads.map((head, i) => ({ value: String(i), label: head.trim() || `Column ${i + 1}` }))
  return (
    <fieldset>
      <legend className="mb-2.5 text-sm/5 font-[550]">Columns of the file</legend>
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
        {csvColumns[kind].map(({ key, label, isNeeded }) => (
          <SelectField
            key={`${kind} ${key}`}
            name={key}
            label={label}
            isOptional={!isNeeded}
            options={options}
            none="Not in this file"
            disabled={isDisabled}
            error={isNeeded && match[key] === undefined ? 'Choose the column that holds this.' : undefined}
            value={match[key] === undefined ? '' : String(match[key])}
            onChange={(event) => onChoose(key, event.target.value === '' ? null : Number(event.target.value))}
          />
        ))}
      </div>
    </fieldset>
  )
}
