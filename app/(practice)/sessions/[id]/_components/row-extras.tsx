'use client'

import { cn } from '@/components/cn'
import { TimeInput } from '@/components/form/time-input'
import { Input } from '@/components/ui/input'
import { type AttendancePlace, isPresent } from '@/lib/attendance/session'
import type { BoardRow, RowChoice } from './board-types'

const placeWords: Record<AttendancePlace, string> = { home: 'at home', elsewhere: 'elsewhere' }

type RowExtrasProps = {
  row: BoardRow
  onChange: (change: Partial<RowChoice>) => void
  disabled: boolean
  startTime: string
  endTime: string
  className?: string
}

/** What a choice asks further: when somebody came or left, where they were, and why there was no video. */
export function RowExtras({ row, onChange, disabled, startTime, endTime, className }: RowExtrasProps) {
  const { status, mode, at, arrived, left, audioOnlyReason } = row.choice
  if (status === null || !isPresent(status)) return null
  if (mode === 'in_person' && status === 'attended') return null
  return (
    <div className={cn('flex flex-wrap items-center gap-x-2 gap-y-1.5', className)}>
      {mode === 'in_person' ? null : (
        <button
          type="button"
          disabled={disabled}
          onClick={() => onChange({ at: at === 'home' ? 'elsewhere' : 'home' })}
          className="touch-target rounded-sm text-[13px] whitespace-nowrap text-muted-foreground underline decoration-border-strong decoration-dotted underline-offset-4 hover:text-foreground disabled:no-underline"
        >
          {placeWords[at]}
          <span className="sr-only">: where {row.name} is. Change it</span>
        </button>
      )}
      {status === 'late' ? (
        <TimeInput
          label={`${row.name} came at`}
          value={arrived}
          near={startTime}
          disabled={disabled}
          onChange={(time) => onChange({ arrived: time })}
        />
      ) : null}
      {status === 'left_early' ? (
        <TimeInput
          label={`${row.name} left at`}
          value={left}
          near={endTime}
          disabled={disabled}
          onChange={(time) => onChange({ left: time })}
        />
      ) : null}
      {mode === 'audio' ? (
        <Input
          aria-label={`${row.name}: why there was no video`}
          placeholder="Why no video?"
          value={audioOnlyReason ?? ''}
          disabled={disabled}
          onChange={(event) => onChange({ audioOnlyReason: event.target.value })}
          className="h-[30px] w-full min-w-28 flex-1 text-[13px]"
        />
      ) : null}
    </div>
  )
}
