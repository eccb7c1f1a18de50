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
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name of its own; with one more or less they are drawn anew.
          key={`${rows.length} ${i}`}
          className="grid grid-cols-[72px_minmax(0,1fr)_32px] gap-1.5 rounded-md border bg-card p-2"
        >
          <Input
            aria-label={`Row ${i + 1}: code`}
            placeholder="90853"
            className="font-mono uppercase"
            value={row.code}
            onChange={(event) => put(i, { code: event.target.value.trim().toUpperCase() })}
          />
          <Input
            aria-label={`Row ${i + 1}: modifiers`}
            placeholder="HJ, GT"
            className="font-mono uppercase"
            defaultValue={row.add.join(', ')}
            onChange={(event) =>
              put(i, {
                add: event.target.value
                  .toUpperCase()
                  .split(/[\s,;]+/)
                  .filter(Boolean),
              })
            }
          />
          <Button
            variant="ghost"
            size="icon"
            aria-label={`Remove row ${i + 1}`}
            onClick={() => onChange(rows.filter((_, n) => n !== i))}
          >
            <Trash2 aria-hidden="true" />
          </Button>
          <div className="col-span-3 grid grid-cols-2 gap-1.5">
            <NativeSelect
              aria-label={`Row ${i + 1}: licence`}
              value={row.licence ?? ''}
              onChange={(event) => put(i, { licence: event.target.value || null })}
            >
              <option value="">Every licence</option>
              {licenceOptions.map((one) => (
                <option key={one.value} value={one.value}>
                  {one.label}
                </option>
              ))}
            </NativeSelect>
            <NativeSelect
              aria-label={`Row ${i + 1}: place`}
              value={places.find((one) => one.telehealth === row.telehealth)?.value}
              onChange={(event) =>
                put(i, { telehealth: places.find((one) => one.value === event.target.value)?.telehealth ?? null })
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
