'use client'

import { Armchair, ChevronDown, Ellipsis, Phone, Video } from 'lucide-react'
import { cn } from '@/components/cn'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import { type Choice, SegmentedChoice } from '@/components/ui/segmented-choice'
import { type AttendanceMode, type AttendanceStatus, isPresent } from '@/lib/attendance/session'
import type { BoardRow, RowChoice } from './board-types'

const statusChoices: readonly Choice<AttendanceStatus>[] = [
  { value: 'attended', label: 'Attended' },
  { value: 'late', label: 'Late' },
  { value: 'left_early', label: 'Left early' },
  { value: 'no_show', label: 'No show', isAbsence: true },
  { value: 'late_cancel', label: 'Late cancel', isAbsence: true },
  { value: 'cancelled', label: 'Cancelled', isAbsence: true },
]
const rare = ['late_cancel', 'cancelled'] as const

const modes = [
  ['in_person', 'In person', Armchair],
  ['video', 'Video', Video],
  ['audio', 'Telephone', Phone],
] as const
const modeChoices: readonly Choice<AttendanceMode>[] = modes.map(([value, label, Icon]) => ({
  value,
  label,
  icon: <Icon aria-hidden="true" className="size-4 stroke-[1.8]" />,
}))

type ChoicesProps = {
  row: BoardRow
  onChange: (change: Partial<RowChoice>) => void
  disabled: boolean
  /** The same choices stand in a page once for each width, so each has a name of its own. */
  width: 'wide' | 'rail' | 'phone'
}

/** Who came: six choices in a track, four and a menu where it is narrow, six buttons for a thumb on a phone. */
export function StatusChoices({ row, onChange, disabled, width }: ChoicesProps) {
  const isRail = width === 'rail'
  const isRare = (value: AttendanceStatus | null) => rare.some((one) => one === value)
  return (
    <SegmentedChoice
      name={`status-${width}-${row.patientId}`}
      legend={`${row.name}: who came`}
      choices={isRail ? statusChoices.filter((choice) => !isRare(choice.value)) : statusChoices}
      value={row.choice.status}
      onChoose={(status) => onChange({ status })}
      disabled={disabled}
      variant={width === 'phone' ? 'grid' : 'track'}
      more={
        isRail ? (
          <DropdownMenu>
            <DropdownMenuTrigger
              disabled={disabled}
              className={cn(
                'flex h-8 items-center rounded-md border border-transparent px-2 text-[13px] whitespace-nowrap text-muted-foreground hover:text-foreground',
                isRare(row.choice.status) && 'border-foreground bg-card font-semibold text-foreground',
              )}
            >
              {isRare(row.choice.status) ? (
                statusChoices.find((choice) => choice.value === row.choice.status)?.label
              ) : (
                <Ellipsis aria-hidden="true" className="size-4" />
              )}
              <span className="sr-only">{`More for ${row.name}`}</span>
            </DropdownMenuTrigger>
            <DropdownMenuContent align="end">
              <DropdownMenuRadioGroup
                value={row.choice.status ?? ''}
                onValueChange={(status) => onChange({ status: status as AttendanceStatus })}
              >
                {statusChoices
                  .filter((choice) => isRare(choice.value))
                  .map((choice) => (
                    <DropdownMenuRadioItem key={choice.value} value={choice.value}>
                      {choice.label}
                    </DropdownMenuRadioItem>
                  ))}
              </DropdownMenuRadioGroup>
            </DropdownMenuContent>
          </DropdownMenu>
        ) : null
      }
    />
  )
}

/** How: in person, by video or by telephone; of no matter for who was not there. */
export function ModeChoices({ row, onChange, disabled, width }: ChoicesProps) {
  const { status, mode } = row.choice
  const isAbsent = status !== null && !isPresent(status)
  if (width === 'rail') {
    const Icon = modes.find(([value]) => value === mode)?.[2] ?? Armchair
    return (
      <DropdownMenu>
        <DropdownMenuTrigger
          disabled={disabled || isAbsent}
          className="flex h-[38px] items-center gap-1.5 rounded-lg border border-border-strong bg-card px-2.5 text-primary hover:bg-muted disabled:text-muted-foreground disabled:opacity-50"
        >
          <Icon aria-hidden="true" className="size-4 stroke-[1.8]" />
          <ChevronDown aria-hidden="true" className="size-3.5 text-muted-foreground" />
          <span className="sr-only">{`${row.name}: how. Now ${modeLabel(mode).toLowerCase()}`}</span>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          <DropdownMenuRadioGroup value={mode} onValueChange={(chosen) => onChange({ mode: chosen as AttendanceMode })}>
            {modes.map(([value, label, ModeIcon]) => (
              <DropdownMenuRadioItem key={value} value={value}>
                <ModeIcon aria-hidden="true" /> {label}
              </DropdownMenuRadioItem>
            ))}
          </DropdownMenuRadioGroup>
        </DropdownMenuContent>
      </DropdownMenu>
    )
  }
  return (
    <SegmentedChoice
      name={`mode-${width}-${row.patientId}`}
      legend={`${row.name}: how`}
      choices={modeChoices}
      value={isAbsent ? null : mode}
      onChoose={(chosen) => onChange({ mode: chosen })}
      disabled={disabled || isAbsent}
      variant={width === 'phone' ? 'bar' : 'icons'}
    />
  )
}

function modeLabel(mode: AttendanceMode): string {
  return modes.find(([value]) => value === mode)?.[1] ?? 'In person'
}
