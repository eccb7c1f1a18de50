'use client'

import { useState } from 'react'
import { TimeField } from '@/components/form/time-field'
import { Input } from '@/components/ui/input'
import { NativeSelect } from '@/components/ui/native-select'
import type { SettingCard } from '@/lib/policy/setting-card'
import { holidayOptions } from '@/lib/policy/setting-options'
import { ChecksEditor } from './checks-editor'
import { TemplatesEditor } from './templates-editor'

type EditorProps = {
  card: SettingCard
  value: unknown
  /** Ties the control to its sentence of help or error. */
  describedBy?: string
  isWrong: boolean
  onChange: (value: unknown) => void
}

/** The field of one setting, of the kind that its value has. */
export function SettingEditor(props: EditorProps) {
  const { card, value, onChange } = props
  const { kind } = card
  switch (kind.is) {
    case 'yes_no':
      return (
        <ChoiceEditor
          {...props}
          options={[
            { value: 'true', label: kind.yes },
            { value: 'false', label: kind.no },
          ]}
          chosen={String(value)}
          onChoose={(next) => onChange(next === 'true')}
        />
      )
    case 'choice':
      return <ChoiceEditor {...props} options={kind.options} chosen={String(value)} onChoose={onChange} />
    case 'number':
      return <NumberEditor {...props} none={kind.none} />
    case 'time':
      return <TimeEditor {...props} none={kind.none} />
    case 'several':
      return <ChecksEditor {...props} options={kind.options} none={kind.none} />
    case 'holidays':
      return (
        <ChecksEditor {...props} options={holidayOptions} whole={{ value: 'federal', label: 'The federal eleven' }} />
      )
    case 'codes':
      return <CodesEditor {...props} none={kind.none} isMany={kind.isMany} example={kind.example} />
    case 'units':
      return <UnitsEditor {...props} />
    case 'deadline':
      return <DeadlineEditor {...props} />
    case 'templates':
      return <TemplatesEditor value={value} label={card.label} onChange={onChange} />
  }
}

type ChoiceEditorProps = EditorProps & {
  options: readonly { value: string; label: string }[]
  chosen: string
  onChoose: (value: string) => void
}

function ChoiceEditor({ card, options, chosen, onChoose, describedBy, isWrong }: ChoiceEditorProps) {
  return (
    <NativeSelect
      aria-label={card.label}
      aria-describedby={describedBy}
      aria-invalid={isWrong || undefined}
      value={chosen}
      onChange={(event) => onChoose(event.target.value)}
    >
      {options.map((one) => (
        <option key={one.value} value={one.value}>
          {one.label}
        </option>
      ))}
    </NativeSelect>
  )
}

/** Figures as they are typed: what is no whole number is kept, and said. */
function NumberEditor({ card, value, none, describedBy, isWrong, onChange }: EditorProps & { none?: string }) {
  const [text, setText] = useState(typeof value === 'number' ? String(value) : '')
  return (
    <span className="flex items-center gap-2">
      <Input
        aria-label={none ? `${card.label}; empty: ${none}` : card.label}
        aria-describedby={describedBy}
        aria-invalid={isWrong || undefined}
        inputMode="numeric"
        autoComplete="off"
        placeholder={none}
        className="tabular-nums"
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          onChange(wholeOf(event.target.value, none !== undefined))
        }}
      />
    </span>
  )
}

function wholeOf(text: string, mayBeNone: boolean): unknown {
  const typed = text.trim()
  if (typed === '' && mayBeNone) return null
  return /^\d{1,9}$/.test(typed) ? Number(typed) : typed
}

function TimeEditor({ card, value, none, onChange }: EditorProps & { none?: string }) {
  const isNone = value === null
  return (
    <span className="grid gap-1.5">
      {none === undefined ? null : (
        <ChoiceEditor
          {...{ card, value, onChange, isWrong: false }}
          options={[
            { value: 'none', label: none },
            { value: 'time', label: 'Until a time' },
          ]}
          chosen={isNone ? 'none' : 'time'}
          onChoose={(next) => onChange(next === 'none' ? null : '08:00')}
        />
      )}
      {isNone ? null : (
        <TimeField
          name={card.field}
          label="Time"
          defaultValue={typeof value === 'string' ? value : undefined}
          near={card.field === 'earlyBefore' ? '08:00' : '18:00'}
          onTime={onChange}
        />
      )}
    </span>
  )
}

type CodesEditorProps = EditorProps & { none?: string; isMany: boolean; example: string }

function CodesEditor({ card, value, none, isMany, example, describedBy, isWrong, onChange }: CodesEditorProps) {
  const [text, setText] = useState(Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : '')
  return (
    <Input
      aria-label={none ? `${card.label}; empty: ${none}` : card.label}
      aria-describedby={describedBy}
      aria-invalid={isWrong || undefined}
      autoComplete="off"
      placeholder={none ?? example}
      className="font-mono uppercase placeholder:normal-case"
      value={text}
      onChange={(event) => {
        setText(event.target.value)
        const codes = event.target.value
          .toUpperCase()
          .split(/[\s,;]+/)
          .filter(Boolean)
        if (codes.length === 0 && none !== undefined) onChange(null)
        else onChange(isMany ? codes : codes.join(' '))
      }}
    />
  )
}

function UnitsEditor(props: EditorProps) {
  const { card, value, describedBy, isWrong, onChange } = props
  const minutes = typeof value === 'object' && value !== null && 'minutes' in value ? value.minutes : null
  return (
    <span className="grid gap-1.5">
      <ChoiceEditor
        {...props}
        options={[
          { value: 'per_session', label: 'One a session' },
          { value: 'minutes', label: 'One for so many minutes' },
        ]}
        chosen={minutes === null ? 'per_session' : 'minutes'}
        onChoose={(next) => onChange(next === 'minutes' ? { minutes: 15 } : 'per_session')}
      />
      {minutes === null ? null : (
        <Input
          aria-label={`${card.label}: minutes of a unit`}
          aria-describedby={describedBy}
          aria-invalid={isWrong || undefined}
          inputMode="numeric"
          defaultValue={String(minutes)}
          onChange={(event) => onChange({ minutes: wholeOf(event.target.value, false) })}
        />
      )}
    </span>
  )
}

function DeadlineEditor(props: EditorProps) {
  const { card, value, describedBy, isWrong, onChange } = props
  const isYear = value === 'one_year'
  return (
    <span className="grid gap-1.5">
      <ChoiceEditor
        {...props}
        options={[
          { value: 'days', label: 'So many days' },
          { value: 'one_year', label: 'One year' },
        ]}
        chosen={isYear ? 'one_year' : 'days'}
        onChoose={(next) => onChange(next === 'one_year' ? 'one_year' : 90)}
      />
      {isYear ? null : (
        <Input
          aria-label={`${card.label}: days`}
          aria-describedby={describedBy}
          aria-invalid={isWrong || undefined}
          inputMode="numeric"
          defaultValue={String(value)}
          onChange={(event) => onChange(wholeOf(event.target.value, false))}
        />
      )}
    </span>
  )
}
