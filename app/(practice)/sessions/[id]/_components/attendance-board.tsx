'use client'

import { CheckCheck, Printer, UserPlus } from 'lucide-react'
import Link from 'next/link'
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react'
import { toast } from 'sonner'
import type { Crumb } from '@/components/layout/breadcrumbs'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { Button } from '@/components/ui/button'
import { Kbd } from '@/components/ui/kbd'
import type { IsoDate } from '@/lib/kernel/dates'
import type { Finding } from '@/lib/rules/finding'
import { BoardFoot } from './board-foot'
import { BoardNotices } from './board-notices'
import { BoardRow, boardColumns } from './board-row'
import type { BoardRow as Row, RowChoice, RowOutcome } from './board-types'
import { KeyLine } from './key-line'
import { SavedState } from './saved-state'
import { SessionFindings } from './session-findings'
import { useBoardKeys } from './use-board-keys'
import { isHere, useChoices } from './use-choices'
import { usePreview } from './use-preview'
import { useSave } from './use-save'
import { WalkIn } from './walk-in'

export type AttendanceBoardProps = {
  crumbs: readonly Crumb[]
  title: string
  facts: readonly ReactNode[]
  /** Under the name on a phone: day and time. */
  detail: string
  sessionId: string
  rows: readonly Row[]
  outcomes: readonly RowOutcome[]
  warnings: readonly Finding[]
  startTime: string
  endTime: string
  today: IsoDate
  /** When it was saved last, and by whom. */
  taken: string | null
  readOnlyReason: string | null
  payers: readonly { id: string; name: string }[]
  /** The paper to sign; null where nobody comes. */
  sheetHref: string | null
  /** Where the notes of this session are written; null where they are kept elsewhere. */
  notesHref: string | null
}

/**
 * Who came, and what each person's claim will be before anything is saved. Choices live in the page until they are
 * saved; the outcome comes from the engine on the server, a moment after each choice.
 */
export function AttendanceBoard(props: AttendanceBoardProps) {
  const { sessionId, startTime, endTime, today, notesHref } = props
  const isReadOnly = props.readOnlyReason !== null
  const choices = useChoices({ rows: props.rows, startTime, endTime, isReadOnly })
  const { rows, conflicts, hasChanges } = choices
  const preview = usePreview(sessionId, rows, props.outcomes, props.warnings)
  const { save, undo, isSaving, problem } = useSave(sessionId, choices, { isReadOnly, isSignedIn: preview.isSignedIn })
  const [current, setCurrent] = useState<string | null>(null)
  const [isWalkInOpen, setWalkInOpen] = useState(false)
  useWarnOnLeaving(hasChanges)
  const begin = useEffectEvent(() => {
    if (isPhone() && !isReadOnly) setCurrent(firstUnmarked(rows))
  })
  useEffect(() => begin(), [])

  const change = (patientId: string, made: Partial<RowChoice>) => {
    choices.change(patientId, made)
    const isAsking = made.status === undefined || made.status === 'late' || made.status === 'left_early'
    // On a phone the next one opens by itself; elsewhere the keyboard stays where it is.
    if (isPhone() && !isAsking)
      setCurrent(firstUnmarked(rows.filter((row) => row.patientId !== patientId)) ?? patientId)
  }
  const allAttended = () => {
    if (choices.allAttended() === 0) toast('Everyone is marked already.')
    setCurrent(null)
  }
  useBoardKeys({
    rowIds: rows.map((row) => row.patientId),
    current,
    isEnabled: !isReadOnly,
    onCurrent: setCurrent,
    onChange: change,
    onAllAttended: allAttended,
    onWalkIn: () => setWalkInOpen(true),
    onSave: save,
    onUndo: undo,
  })
  const came = rows.filter((row) => isHere(row.choice)).length
  const saved = new Set(props.rows.filter((row) => isHere(row.choice)).map((row) => row.patientId))

  return (
    <Page
      crumbs={props.crumbs}
      detail={props.detail}
      aside={<SavedState hasChanges={hasChanges} taken={props.taken} />}
      hasFoot={!isReadOnly}
    >
      <PageHeader
        title={props.title}
        facts={props.facts}
        isInHeadOnPhone
        actions={
          <>
            {props.sheetHref ? (
              <Button asChild variant="outline" className="max-md:hidden">
                <Link href={props.sheetHref}>
                  <Printer aria-hidden="true" /> Sign-in sheet
                </Link>
              </Button>
            ) : null}
            {isReadOnly ? null : (
              <>
                <Button variant="outline" onClick={() => setWalkInOpen(true)} className="max-md:order-2 max-md:flex-1">
                  <UserPlus aria-hidden="true" /> Add walk-in <Kbd className="max-xl:hidden">W</Kbd>
                </Button>
                <Button variant="outline" onClick={allAttended} className="max-md:flex-1">
                  <CheckCheck aria-hidden="true" /> All attended <Kbd className="max-xl:hidden">Shift A</Kbd>
                </Button>
              </>
            )}
          </>
        }
      />
      <BoardNotices
        readOnlyReason={props.readOnlyReason}
        trouble={preview.trouble}
        problem={problem}
        conflicts={conflicts}
      />
      <SessionFindings findings={preview.warnings} />
      <div className="@container border bg-card max-md:-mx-4 max-md:border-x-0 md:overflow-hidden md:rounded-lg">
        <div
          aria-hidden="true"
          className={`hidden h-[34px] items-center border-b text-xs font-medium text-muted-foreground @[860px]:grid ${boardColumns}`}
        >
          <span className="pl-4">Member</span>
          <span className="flex">
            <span className="@[1100px]:w-[424px]">
              Who came<span className="@[1100px]:hidden">, and how</span>
              <span className="hidden @[1100px]:inline">?</span>
            </span>
            <span className="hidden @[1100px]:inline">How, and when</span>
          </span>
          <span className="flex h-full items-center justify-between border-l px-3.5">
            What will happen <span className="font-normal">{came} came</span>
          </span>
        </div>
        {rows.length === 0 ? (
          <EmptyState
            title="Nobody belongs to this group yet"
            action={
              isReadOnly ? null : (
                <Button variant="outline" onClick={() => setWalkInOpen(true)}>
                  <UserPlus aria-hidden="true" /> Add the first one who came
                </Button>
              )
            }
          >
            Members stand here from the day they join. Somebody who came can be added as a walk-in.
          </EmptyState>
        ) : null}
        <ul aria-label="Roster">
          {rows.map((row) => (
            <BoardRow
              key={row.patientId}
              row={row}
              outcome={row.choice.status === null || row.sent ? null : (preview.outcomes.get(row.patientId) ?? null)}
              conflict={conflicts.get(row.patientId) ?? null}
              session={{ startTime, endTime, today, notesHref, came: saved }}
              isStale={preview.isWaiting}
              isWashed={preview.washed.has(row.patientId)}
              isCurrent={current === row.patientId}
              isReadOnly={isReadOnly}
              onCurrent={setCurrent}
              onChange={change}
              onKeep={choices.keep}
            />
          ))}
        </ul>
      </div>
      {isReadOnly ? null : <KeyLine />}
      <p aria-live="polite" className="sr-only">
        {preview.spoken}
      </p>
      {isReadOnly ? null : (
        <BoardFoot
          rows={rows}
          outcomes={preview.outcomes}
          notesHref={notesHref}
          isSaved={props.taken !== null && !hasChanges}
          isSaving={isSaving}
          onSave={save}
        />
      )}
      <WalkIn
        sessionId={sessionId}
        payers={props.payers}
        isOpen={isWalkInOpen}
        onOpenChange={setWalkInOpen}
        onAdded={setCurrent}
      />
    </Page>
  )
}

function isPhone(): boolean {
  return !window.matchMedia('(min-width: 768px)').matches
}

function firstUnmarked(rows: readonly Row[]): string | null {
  return rows.find((row) => row.choice.status === null && row.sent === null)?.patientId ?? null
}

/** What was chosen must not be lost by leaving the page. */
function useWarnOnLeaving(hasChanges: boolean): void {
  useEffect(() => {
    if (!hasChanges) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [hasChanges])
}
