'use client'

import { useId, useState } from 'react'
import { cn } from '@/components/cn'
import { formatDiagnosis } from '@/lib/codes/diagnosis'
import type { IsoDate } from '@/lib/kernel/dates'
import type { BoardRow as Row, RowChoice, RowConflict, RowOutcome } from './board-types'
import { PhoneRow } from './phone-row'
import { ModeChoices, StatusChoices } from './row-choices'
import { RowConflictNote } from './row-conflict'
import { RowExtras } from './row-extras'
import { RowOutcomeCell, SentCell } from './row-outcome'
import { RowWhy } from './row-why'

export type BoardRowProps = {
  row: Row
  outcome: RowOutcome | null
  conflict: RowConflict | null
  session: { startTime: string; endTime: string; today: IsoDate; notesHref: string | null; came: ReadonlySet<string> }
  isStale: boolean
  isWashed: boolean
  isCurrent: boolean
  isReadOnly: boolean
  onCurrent: (patientId: string | null) => void
  onChange: (patientId: string, change: Partial<RowChoice>) => void
  onKeep: (patientId: string, whose: 'mine' | 'theirs') => void
}

/** The columns of the board: member, who came and how, what will happen. Its own width decides, not the window's. */
export const boardColumns =
  '@[640px]:grid-cols-[190px_minmax(0,1fr)] @[860px]:grid-cols-[158px_minmax(0,1fr)_minmax(300px,360px)] @[960px]:grid-cols-[152px_minmax(0,1fr)_minmax(284px,300px)] @[1100px]:grid-cols-[226px_minmax(0,1fr)_322px]'

/** One member: who came, how, and what will happen. */
export function BoardRow(props: BoardRowProps) {
  const { row, outcome, conflict, session, isStale, isWashed, isCurrent, isReadOnly, onCurrent, onKeep } = props
  const [isWhyOpen, setWhyOpen] = useState(false)
  const whyId = useId()
  const disabled = isReadOnly || row.sent !== null
  const onChange = (change: Partial<RowChoice>) => props.onChange(row.patientId, change)
  const choices = { row, onChange, disabled }
  const extras = { ...choices, startTime: session.startTime, endTime: session.endTime }
  return (
    <li
      data-row={row.patientId}
      // On a phone the head of a row opens and closes it by itself.
      onFocus={({ target }) => target.hasAttribute('data-head') || onCurrent(row.patientId)}
      className={cn(
        'relative border-b last:border-b-0',
        isCurrent && 'before:absolute before:inset-y-0 before:left-0 before:z-10 before:w-0.5 before:bg-primary',
      )}
    >
      <div className={cn('hidden min-h-[70px] @[640px]:grid', boardColumns)}>
        <div className="min-w-0 py-3 pr-1.5 pl-4">
          <MemberFacts row={row} isAbsent={outcome?.outcome === 'not_billed'} />
        </div>
        <div className="hidden flex-wrap content-center items-center gap-x-2 gap-y-1.5 py-2 @[960px]:flex">
          <StatusChoices {...choices} width="wide" />
          <ModeChoices {...choices} width="wide" />
          <RowExtras {...extras} />
        </div>
        <div className="flex flex-wrap content-center items-center gap-x-1.5 gap-y-2 py-3 pr-3 @[960px]:hidden">
          <StatusChoices {...choices} width="rail" />
          <ModeChoices {...choices} width="rail" />
          <RowExtras {...extras} className="w-full" />
        </div>
        <div
          key={isWashed ? 'washed' : 'still'}
          className={cn(
            'min-w-0 px-3.5 py-3 @max-[860px]:col-span-2 @max-[860px]:border-t @[860px]:border-l',
            outcome?.outcome === 'held' && 'bg-hold-tint',
            isWashed && 'washed',
          )}
        >
          <div className={cn('transition-opacity duration-120', isStale && 'opacity-55 delay-300')}>
            {row.sent ? (
              <SentCell sent={row.sent} />
            ) : (
              <RowOutcomeCell
                outcome={outcome}
                name={row.name}
                today={session.today}
                isWhyOpen={isWhyOpen}
                whyId={whyId}
                onWhy={() => setWhyOpen(!isWhyOpen)}
              />
            )}
          </div>
        </div>
      </div>
      <PhoneRow
        {...choices}
        outcome={outcome}
        session={session}
        isStale={isStale}
        isOpen={isCurrent}
        onToggle={() => onCurrent(isCurrent ? null : row.patientId)}
        isWhyOpen={isWhyOpen}
        whyId={whyId}
        onWhy={() => setWhyOpen(!isWhyOpen)}
      />
      {conflict ? (
        <RowConflictNote row={row} conflict={conflict} onKeep={(whose) => onKeep(row.patientId, whose)} />
      ) : null}
      {isWhyOpen && outcome ? (
        <RowWhy
          id={whyId}
          row={row}
          outcome={outcome}
          disabled={disabled}
          noteHref={session.notesHref && `${session.notesHref}?patient=${row.patientId}`}
          hasNote={session.came.has(row.patientId)}
          onChange={onChange}
        />
      ) : null}
    </li>
  )
}

function MemberFacts({ row, isAbsent }: { row: Row; isAbsent: boolean }) {
  return (
    <>
      <p className={cn('text-sm font-medium', isAbsent && 'font-normal text-muted-foreground')}>
        {row.name}
        {row.isWalkIn ? <span className="ml-1.5 text-xs font-normal text-muted-foreground">walk-in</span> : null}
      </p>
      <p className="mt-px truncate text-[12.5px]/[18px] text-muted-foreground">
        {row.payerName ?? 'No coverage'}
        {row.diagnoses.length > 0 ? (
          <span className="@max-[860px]:inline @[860px]:@max-[1100px]:hidden">
            {' · '}
            <span className="font-mono text-xs tracking-[-0.05em]">
              {row.diagnoses.map(formatDiagnosis).join(', ')}
            </span>
          </span>
        ) : null}
      </p>
    </>
  )
}
