'use client'

import { Armchair, Phone, Video } from 'lucide-react'
import { Input } from '@/components/ui/input'
import { type Choice, SegmentedChoice } from '@/components/ui/segmented-choice'
import { type AttendanceMode, type AttendancePlace, type AttendanceStatus, isPresent } from '@/lib/attendance/session'
import type { IsoTime } from '@/lib/kernel/dates'
import type { BoardRow, RowChoice } from './board-types'

export const statusChoices: readonly Choice<AttendanceStatus>[] = [
  { value: 'attended', label: 'Attended' },
  { value: 'late', label: 'Late' },
  { value: 'left_early', label: 'Left early' },
  { value: 'no_show', label: 'No show', isAbsence: true },
  { value: 'late_cancel', label: 'Late cancel', isAbsence: true },
  { value: 'cancelled', label: 'Cancelled', isAbsence: true },
]

const icon = 'size-4 stroke-[1.8]'
const modeChoices: readonly Choice<AttendanceMode>[] = [
  { value: 'in_person', label: 'In person', icon: <Armchair aria-hidden="true" className={icon} /> },
  { value: 'video', label: 'Video', icon: <Video aria-hidden="true" className={icon} /> },
  { value: 'audio', label: 'Telephone', icon: <Phone aria-hidden="true" className={icon} /> },
]

const placeWords: Record<AttendancePlace, string> = { home: 'at home', elsewhere: 'elsewhere' }

type ChoicesProps = { row: BoardRow; onChange: (change: Partial<RowChoice>) => void; disabled: boolean }

/** Who came: six choices, large enough for a thumb on a phone. */
export function StatusChoices({ row, onChange, disabled, variant }: ChoicesProps & { variant: 'track' | 'grid' }) {
  return (
    <SegmentedChoice
      name={`status-${variant}-${row.patientId}`}
      legend={`${row.name}: who came`}
      choices={statusChoices}
      value={row.choice.status}
      onChoose={(status) => onChange({ status })}
      disabled={disabled}
      variant={variant}
    />
  )
}

/** How and when: in person, video or telephone, with what each of them asks. */
export function HowChoices({ row, onChange, disabled }: ChoicesProps) {
  const { status, mode, at } = row.choice
  const present = status !== null && isPresent(status)
  return (
    <div className="flex flex-wrap items-center gap-2">
      <SegmentedChoice
        name={`mode-${row.patientId}`}
        legend={`${row.name}: how`}
        choices={modeChoices}
        value={present || status === null ? mode : null}
        onChoose={(chosen) => onChange({ mode: chosen })}
        disabled={disabled || (status !== null && !present)}
        variant="icons"
      />
      {present && mode !== 'in_person' ? (
        <button
          type="button"
          disabled={disabled}
          onClick={() => onChange({ at: at === 'home' ? 'elsewhere' : 'home' })}
          aria-label={`${row.name} is ${placeWords[at]}. Change`}
          className="touch-target rounded-md px-1 text-[13px] text-muted-foreground underline decoration-border-strong underline-offset-4 hover:text-foreground"
        >
          {placeWords[at]}
        </button>
      ) : null}
      {status === 'late' ? (
        <TimeField row={row} which="arrived" label="came at" onChange={onChange} disabled={disabled} />
      ) : null}
      {status === 'left_early' ? (
        <TimeField row={row} which="left" label="left at" onChange={onChange} disabled={disabled} />
      ) : null}
      {present && mode === 'audio' ? (
        <Input
          aria-label={`${row.name}: why no video`}
          placeholder="Why no video?"
          value={row.choice.audioOnlyReason ?? ''}
          disabled={disabled}
          onChange={(event) => onChange({ audioOnlyReason: event.target.value })}
          className="h-8 w-40"
        />
      ) : null}
    </div>
  )
}

type TimeFieldProps = ChoicesProps & { which: 'arrived' | 'left'; label: string }

function TimeField({ row, which, label, onChange, disabled }: TimeFieldProps) {
  return (
    <Input
      type="time"
      aria-label={`${row.name} ${label}`}
      value={row.choice[which] ?? ''}
      disabled={disabled}
      onChange={(event) => onChange({ [which]: (event.target.value || null) as IsoTime | null })}
      className="h-8 w-[104px] px-1.5"
    />
  )
}
