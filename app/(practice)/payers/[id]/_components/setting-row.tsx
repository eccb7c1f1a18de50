'use client'

import { ArrowRight, BookOpen, CircleAlert, Pencil, Phone, Users } from 'lucide-react'
import { useEffect, useId, useRef } from 'react'
import { cn } from '@/components/cn'
import { dayInWords } from '@/lib/kernel/words'
import type { SettingField, SettingValues } from '@/lib/policy/change-settings'
import type { ModifierTemplate } from '@/lib/policy/payer-settings'
import type { SettingCard } from '@/lib/policy/setting-card'
import { firstPolicyDay } from '@/lib/policy/setting-origin'
import { settingInWords, templateInWords } from '@/lib/policy/setting-words'
import { SettingDetails } from './setting-details'
import { SettingEditor } from './setting-editor'
import type { Draft, SettingShown } from './setting-shown'

type SettingRowProps = {
  card: SettingCard
  shown: SettingShown
  draft: Draft | undefined
  problem: string | undefined
  /** What somebody else has made of it meanwhile. */
  theirs: string | undefined
  isOpen: boolean
  /** Another one is open, which on a phone has the page to itself. */
  isAside: boolean
  canWrite: boolean
  onOpen: (isOpen: boolean) => void
  onChange: (draft: Draft | null) => void
}

/** One setting: what it is, its value, and where that comes from. The value opens in place. */
export function SettingRow(props: SettingRowProps) {
  const { card, shown, draft, isOpen, isAside, canWrite, onOpen, onChange } = props
  const said = useId()
  const isChanged = draft !== undefined
  const rows = card.kind.is === 'templates' ? (shown.value as readonly ModifierTemplate[]) : []
  return (
    <li
      className={cn(
        'grid gap-x-4 gap-y-2 border-b px-4 py-[7px] last:border-b-0 md:grid-cols-[minmax(0,1.15fr)_minmax(180px,1fr)_minmax(0,0.95fr)]',
        isAside && 'max-md:hidden',
        (isChanged || isOpen) && 'bg-selected shadow-[inset_2px_0_0_var(--primary)]',
      )}
    >
      <div className="min-w-0 self-center">
        <h3 className="text-[13.5px]/5 font-medium">{card.label}</h3>
        <p id={said} className="text-[12.5px]/[18px] text-pretty text-muted-foreground">
          {isOpen ? card.help : card.hint}
        </p>
      </div>
      <ValueCell {...props} said={said} />
      <ChangeCell {...props} />
      {isOpen ? (
        <SettingDetails {...{ card, shown, canWrite, isChanged, onChange }} onClose={() => onOpen(false)} />
      ) : rows.length > 0 ? (
        <Templates value={rows} />
      ) : null}
    </li>
  )
}

/** The value: as a button that opens it, or the field it is changed in. */
function ValueCell(props: SettingRowProps & { said: string }) {
  const { card, shown, draft, problem, isOpen, canWrite, onOpen, onChange, said } = props
  const cell = useRowFocus(isOpen)
  const value = draft === undefined ? shown.value : draft === 'default' ? shown.fallback : draft.value
  const words = draft ? draftInWords(card, draft, shown) : settingInWords(card, shown.value)
  return (
    <div ref={cell} className="min-w-0 self-center">
      {isOpen && canWrite ? (
        <SettingEditor
          card={card}
          value={value}
          describedBy={problem ? `${said}-problem` : said}
          isWrong={problem !== undefined}
          onChange={(next) => onChange({ value: next })}
        />
      ) : (
        <button
          type="button"
          aria-expanded={isOpen}
          aria-label={`${card.label}: ${words}. ${canWrite ? 'Change it' : 'Why'}`}
          onClick={() => onOpen(!isOpen)}
          className="touch-target -mx-2 rounded-md border border-transparent px-2 py-1 text-left text-[13.5px]/5 hover:border-border-strong hover:bg-card"
        >
          {words}
        </button>
      )}
      {problem ? (
        <p
          id={`${said}-problem`}
          role="alert"
          className="mt-1.5 flex items-start gap-1.5 text-[12.5px]/[18px] text-denied"
        >
          <CircleAlert aria-hidden="true" className="mt-px size-4 shrink-0" />
          {problem}
        </p>
      ) : null}
    </div>
  )
}

/** Keeps the keyboard in the row: on its field while it is open, on its value once it is closed. */
function useRowFocus(isOpen: boolean) {
  const cell = useRef<HTMLDivElement>(null)
  const wasOpen = useRef(isOpen)
  useEffect(() => {
    if (wasOpen.current === isOpen) return
    wasOpen.current = isOpen
    const isElsewhere = !isOpen && document.activeElement !== document.body && document.activeElement !== null
    if (!isElsewhere) cell.current?.querySelector<HTMLElement>('select, input, button')?.focus()
  }, [isOpen])
  return cell
}

/** Where the value comes from; while it is changed, what it becomes. */
function ChangeCell({ card, shown, draft, problem, theirs }: SettingRowProps) {
  return (
    <div className="min-w-0 self-center text-[12.5px]/[18px]">
      {draft && !problem ? (
        <p className="flex flex-wrap items-center gap-x-2">
          <s className="text-muted-foreground">{settingInWords(card, shown.value)}</s>
          <ArrowRight aria-label="becomes" className="size-3.5 shrink-0 text-muted-foreground" />
          <span className="font-medium text-primary">{draftInWords(card, draft, shown)}</span>
        </p>
      ) : (
        <Origin shown={shown} />
      )}
      {theirs === undefined ? null : (
        <p className="mt-1 flex items-center gap-1.5 text-info">
          <Users aria-hidden="true" className="size-4 shrink-0" />
          Now: {theirs}
        </p>
      )}
    </div>
  )
}

function Templates({ value }: { value: readonly ModifierTemplate[] }) {
  return (
    <ul className="space-y-0.5 font-mono text-[12.5px]/[18px] md:col-span-2 md:col-start-2">
      {value.map((row) => (
        <li key={templateInWords(row)}>{templateInWords(row)}</li>
      ))}
    </ul>
  )
}

/** Where a value comes from: the default of the rule, this practice, or the payer itself with how that is known. */
function Origin({ shown }: { shown: SettingShown }) {
  const { origin } = shown
  const Icon = origin === null ? BookOpen : origin.source === null ? Pencil : Phone
  const from = origin?.from && origin.from !== firstPolicyDay ? `, ${dayInWords(origin.from)}` : ''
  const who =
    origin === null ? 'Rule default' : origin.source === null ? `This practice${from}` : `Payer said so${from}`
  return (
    <div className="flex items-start gap-2 text-muted-foreground">
      <Icon aria-hidden="true" className="mt-px size-4 shrink-0 stroke-[1.8]" />
      <p className="min-w-0">
        {who}
        {origin?.source ? (
          <span className="block truncate" title={origin.source}>
            {origin.source}
          </span>
        ) : null}
      </p>
    </div>
  )
}

function draftInWords(card: SettingCard, draft: Draft, shown: SettingShown): string {
  if (draft === 'default') return `${settingInWords(card, shown.fallback)} (default)`
  return typeof draft.value === 'string' && card.kind.is === 'number'
    ? draft.value
    : settingInWords(card, draft.value as SettingValues[SettingField])
}
