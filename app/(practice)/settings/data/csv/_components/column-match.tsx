'use client'

import { ChevronRight } from 'lucide-react'
import { SelectField } from '@/components/form/select-field'
import { type ColumnMatch, type CsvColumn, type CsvKind, csvColumns } from '@/lib/practice-file/csv-columns'

type ColumnMatchFieldsProps = {
  kind: CsvKind
  fileName: string
  heads: readonly string[]
  match: ColumnMatch
  isDisabled: boolean
  onChoose: (key: string, at: number | null) => void
}

/**
 * Which column of the file holds what: as its heads say, until somebody says otherwise. What a list may leave out is
 * folded, since most files have little of it.
 */
export function ColumnMatchFields({ kind, fileName, heads, match, isDisabled, onChoose }: ColumnMatchFieldsProps) {
  const options = heads.map((head, i) => ({ value: String(i), label: head.trim() || `Column ${i + 1}` }))
  const fieldOf = ({ key, label, isNeeded }: CsvColumn) => (
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
  )
  const needed = csvColumns[kind].filter((one) => one.isNeeded)
  const others = csvColumns[kind].filter((one) => !one.isNeeded)
  const matched = others.filter((one) => match[one.key] !== undefined).length
  const grid = 'grid gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-3'
  return (
    <fieldset>
      <legend className="mb-2.5 text-sm/5 font-[550] break-words">Columns of {fileName}</legend>
      <div className={grid}>{needed.map(fieldOf)}</div>
      <details className="group mt-3">
        <summary className="touch-target flex w-fit cursor-pointer list-none items-center gap-2 text-muted-foreground hover:text-foreground">
          <ChevronRight aria-hidden="true" className="size-4 transition-transform duration-120 group-open:rotate-90" />
          Optional columns: {matched} of {others.length} in this file
        </summary>
        <div className={`mt-3 ${grid}`}>{others.map(fieldOf)}</div>
      </details>
    </fieldset>
  )
}
