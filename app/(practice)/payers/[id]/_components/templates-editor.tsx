'use client'

import { Plus, Trash2 } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import { NativeSelect } from '@/components/ui/native-select'
import type { ModifierTemplate } from '@/lib/policy/payer-settings'
import { licenceOptions } from '@/lib/policy/setting-options'

type TemplatesEditorProps = { value: unknown; label: string; onChange: (value: ModifierTemplate[]) => void }

const places = [
  { value: '', label: 'Anywhere', telehealth: null },
  { value: 'office', label: 'In the office', telehealth: false },
  { value: 'telehealth', label: 'By telehealth', telehealth: true },
]

/** Rows of code, licence and place with the modifiers that stand on a line that fits. */
export function TemplatesEditor({ value, label, onChange }: TemplatesEditorProps) {
  const rows = Array.isArray(value) ? (value as ModifierTemplate[]) : []
  const put = (i: number, change: Partial<ModifierTemplate>) =>
    onChange(rows.map((row, n) => (n === i ? { ...row, ...change } : row)))
  return (
    <fieldset className="grid gap-2">
      <legend className="sr-only">{label}</legend>
      {rows.map((row, i) => (
        <TemplateRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name of its own; with one more or less they are drawn anew.
          key={`${rows.length} ${i}`}
          name={`Row ${i + 1}`}
          row={row}
          onChange={(change) => put(i, change)}
          onRemove={() => onChange(rows.filter((_, n) => n !== i))}
        />
      ))}
      <Button
        variant="outline"
        size="sm"
        className="justify-self-start"
        onClick={() => onChange([...rows, { code: '90853', licence: null, telehealth: null, add: [] }])}
      >
        <Plus aria-hidden="true" /> Add a row
      </Button>
    </fieldset>
  )
}

type TemplateRowProps = {
  name: string
  row: ModifierTemplate
  onChange: (change: Partial<ModifierTemplate>) => void
  onRemove: () => void
}

function TemplateRow({ name, row, onChange, onRemove }: TemplateRowProps) {
  return (
    <div className="grid grid-cols-[72px_minmax(0,1fr)_32px] gap-1.5 rounded-md border bg-card p-2">
      <Input
        aria-label={`${name}: code`}
        placeholder="90853"
        className="font-mono uppercase"
        value={row.code}
        onChange={(event) => onChange({ code: event.target.value.trim().toUpperCase() })}
      />
      <Input
        aria-label={`${name}: modifiers`}
        placeholder="HJ, GT"
        className="font-mono uppercase"
        defaultValue={row.add.join(', ')}
        onChange={(event) =>
          onChange({
            add: event.target.value
              .toUpperCase()
              .split(/[\s,;]+/)
              .filter(Boolean),
          })
        }
      />
      <Button variant="ghost" size="icon" aria-label={`Remove ${name.toLowerCase()}`} onClick={onRemove}>
        <Trash2 aria-hidden="true" />
      </Button>
      <div className="col-span-3 grid grid-cols-2 gap-1.5">
        <NativeSelect
          aria-label={`${name}: licence`}
          value={row.licence ?? ''}
          onChange={(event) => onChange({ licence: event.target.value || null })}
        >
          <option value="">Every licence</option>
          {licenceOptions.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </NativeSelect>
        <NativeSelect
          aria-label={`${name}: place`}
          value={places.find((one) => one.telehealth === row.telehealth)?.value}
          onChange={(event) =>
            onChange({ telehealth: places.find((one) => one.value === event.target.value)?.telehealth ?? null })
          }
        >
          {places.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </NativeSelect>
      </div>
    </div>
  )
}
