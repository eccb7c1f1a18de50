'use client'

import { CirclePause } from 'lucide-react'
import { useId } from 'react'
import { Money } from '@/components/billing/money'
import { StatusWord } from '@/components/billing/status-word'
import { cn } from '@/components/cn'
import { formatDiagnosis } from '@/lib/codes/diagnosis'
import type { IsoDate } from '@/lib/kernel/dates'
import { timeInWords } from '@/lib/kernel/words'
import { type BoardRow, type RowChoice, type RowOutcome, statusWords } from './board-types'
import { ModeChoices, StatusChoices } from './row-choices'
import { RowExtras } from './row-extras'
import { Amount, outcomeStates, SentSentence } from './row-outcome'
import { tellOutcome } from './tell-outcome'
import { isHere } from './use-choices'

type PhoneRowProps = {
  row: BoardRow
  outcome: RowOutcome | null
  session: { startTime: string; endTime: string; today: IsoDate }
  disabled: boolean
  isStale: boolean
  isOpen: boolean
  isWhyOpen: boolean
  whyId: string
  onToggle: () => void
  onWhy: () => void
  onChange: (change: Partial<RowChoice>) => void
}

/** A member on a phone: one line of facts; the open one has six buttons for a thumb, how, and what was found. */
export function PhoneRow(props: PhoneRowProps) {
  const { row, outcome, session, disabled, isStale, isOpen, isWhyOpen, whyId, onToggle, onWhy, onChange } = props
  const bodyId = useId()
  const told = outcome && tellOutcome(outcome, session.today)
  const choices = { row, onChange, disabled, width: 'phone' as const }
  return (
    <div className="@[640px]:hidden">
      <button
        type="button"
        data-head
        aria-expanded={isOpen}
        aria-controls={bodyId}
        onClick={onToggle}
        className="flex w-full items-start justify-between gap-3 px-4 py-2.5 text-left"
      >
        <span className="min-w-0">
          <span className={cn('block truncate text-sm/5 font-medium', isAbsent(outcome) && 'text-muted-foreground')}>
            {row.name}
          </span>
          <span className="block truncate text-[12.5px]/[18px] text-muted-foreground">
            {isOpen ? null : `${markInWords(row.choice)} · `}
            {row.payerName ?? 'No coverage'}
            {isOpen && row.diagnoses.length > 0 ? (
              <>
                {' · '}
                <span className="font-mono text-xs">{row.diagnoses.map(formatDiagnosis).join(', ')}</span>
              </>
            ) : null}
          </span>
        </span>
        {row.sent ? (
          <span className="flex shrink-0 flex-col items-end">
            <Money cents={row.sent.amountCents} />
            <StatusWord status="submitted" />
          </span>
        ) : null}
        {outcome ? (
          <span
            className={cn('flex shrink-0 flex-col items-end', isStale && 'opacity-55 transition-opacity delay-300')}
          >
            <Amount outcome={outcome} />
            <StatusWord status={outcomeStates[outcome.outcome]} />
          </span>
        ) : null}
      </button>
      <div id={bodyId} hidden={!isOpen} className="space-y-2 px-4 pb-4">
        {isOpen ? (
          <>
            <StatusChoices {...choices} />
            <ModeChoices {...choices} />
            <RowExtras {...choices} startTime={session.startTime} endTime={session.endTime} className="py-1" />
            {row.sent ? <SentSentence sent={row.sent} /> : null}
            {told ? (
              <div
                className={cn(
                  'flex items-start gap-2.5 rounded-lg border px-3.5 py-3 text-[13px]/[18px]',
                  told.tone === 'hold' && 'border-hold-line bg-hold-tint',
                )}
              >
                {told.tone === 'hold' ? (
                  <CirclePause aria-hidden="true" className="mt-px size-4 shrink-0 stroke-[1.8] text-hold" />
                ) : null}
                <p className="flex-1 text-pretty">
                  {told.lead ? `${told.lead} ` : ''}
                  {told.sentence} {told.id ? <span className="font-mono text-xs">{told.id}</span> : null}
                </p>
                <button
                  type="button"
                  data-why
                  aria-expanded={isWhyOpen}
                  aria-controls={whyId}
                  aria-label={`Why, ${row.name}`}
                  onClick={onWhy}
                  className="-my-3 -mr-2 min-h-11 px-2 font-medium text-primary underline decoration-primary-line underline-offset-4"
                >
                  Why?
                </button>
              </div>
            ) : null}
          </>
        ) : null}
      </div>
    </div>
  )
}

function isAbsent(outcome: RowOutcome | null): boolean {
  return outcome?.outcome === 'not_billed'
}

/** 'Attended', 'Late, 6:15 PM', 'No show'. */
function markInWords(choice: RowChoice): string {
  if (choice.status === null) return 'Not marked'
  const word = statusWords[choice.status]
  const time = choice.status === 'late' ? choice.arrived : choice.status === 'left_early' ? choice.left : null
  const how = isHere(choice) && choice.mode !== 'in_person' ? (choice.mode === 'video' ? ', video' : ', phone') : ''
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}${time ? `, ${timeInWords(time)}` : ''}${how}`
}
