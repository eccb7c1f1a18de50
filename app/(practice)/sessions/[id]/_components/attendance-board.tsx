'use client'

import { CheckCheck, UserPlus } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useMemo, useState, useTransition } from 'react'
import { toast } from 'sonner'
import { PageHeader } from '@/components/layout/page-header'
import { Button } from '@/components/ui/button'
import { Kbd } from '@/components/ui/kbd'
import { isPresent } from '@/lib/attendance/session'
import type { Finding } from '@/lib/rules/finding'
import { saveAttendance, undoAttendance } from '../actions'
import type { UndoInput } from '../inputs'
import { BoardFoot } from './board-foot'
import { BoardRow } from './board-row'
import { type BoardRow as Row, type RowChoice, type RowConflict, type RowOutcome, statusWords } from './board-types'
import { refusedInWords, savedInWords } from './save-in-words'
import { SessionFindings } from './session-findings'
import { useBoardKeys } from './use-board-keys'
import { usePreview } from './use-preview'
import { WalkIn } from './walk-in'

export type AttendanceBoardProps = {
  title: string
  facts: readonly ReactNode[]
  sessionId: string
  rows: readonly Row[]
  outcomes: readonly RowOutcome[]
  warnings: readonly Finding[]
  defaultArrived: string
  defaultLeft: string
  isReadOnly: boolean
  readOnlyReason: string | null
  payers: readonly { id: string; name: string }[]
}

/**
 * Who came, and what each person's claim will be before anything is saved. Choices live in the page until they are
 * saved; the outcome comes from the engine on the server, a moment after each choice.
 */
export function AttendanceBoard(props: AttendanceBoardProps) {
  const { sessionId, isReadOnly } = props
  const router = useRouter()
  const [changes, setChanges] = useState<Readonly<Record<string, RowChoice>>>({})
  const [conflicts, setConflicts] = useState<Readonly<Record<string, RowConflict>>>({})
  const [current, setCurrent] = useState<string | null>(null)
  const [isWalkInOpen, setWalkInOpen] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [isSaving, startSaving] = useTransition()

  const rows = useMemo(
    () => props.rows.map((row) => ({ ...row, choice: changes[row.patientId] ?? row.choice })),
    [props.rows, changes],
  )
  const preview = usePreview(sessionId, rows, props.outcomes, props.warnings)
  const unmarked = rows.filter((row) => row.choice.status === null).length
  const hasChanges = Object.keys(changes).length > 0

  // What was chosen must not be lost by leaving the page.
  useEffect(() => {
    if (!hasChanges) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [hasChanges])

  const change = (patientId: string, change: Partial<RowChoice>) => {
    const row = rows.find((one) => one.patientId === patientId)
    if (!row || row.locked !== null || isReadOnly) return
    const choice = { ...row.choice, ...change }
    if (choice.status === 'late' && choice.arrived === null)
      choice.arrived = props.defaultArrived as RowChoice['arrived']
    if (choice.status === 'left_early' && choice.left === null) choice.left = props.defaultLeft as RowChoice['left']
    setChanges((before) => ({ ...before, [patientId]: choice }))
  }
  const allAttended = () => {
    const waiting = rows.filter((row) => row.choice.status === null && row.locked === null)
    setChanges((before) => ({
      ...before,
      ...Object.fromEntries(waiting.map((row) => [row.patientId, { ...row.choice, status: 'attended' as const }])),
    }))
  }

  const save = () => {
    if (isSaving || isReadOnly) return
    startSaving(async () => {
      const answer = await saveAttendance({
        sessionId,
        rows: rows
          .filter((row) => row.choice.status !== null && row.locked === null)
          .map(({ patientId, version, choice }) => ({
            patientId,
            version: conflicts[patientId]?.version ?? version,
            choice,
          })),
      }).catch(() => null)
      if (answer?.status === 'done') {
        setChanges({})
        setConflicts({})
        setProblem(null)
        const { undo } = answer.value
        toast.success(savedInWords(answer.value), { action: { label: 'Undo', onClick: () => void undoSave(undo) } })
        router.refresh()
      } else if (answer?.status === 'refused' && answer.reason.kind === 'conflict') {
        const found = answer.reason.rows
        setConflicts(
          Object.fromEntries(
            found.map((one) => [
              one.patientId,
              { theirs: one.theirs, by: one.changedBy ?? 'Somebody', version: one.version },
            ]),
          ),
        )
        setProblem(
          `${found[0]?.changedBy ?? 'Somebody'} saved this session meanwhile. Choose for each row that differs, then save.`,
        )
      } else {
        setProblem(refusedInWords(answer, rows))
      }
    })
  }
  const undoSave = async (undo: UndoInput) => {
    const answer = await undoAttendance(undo).catch(() => null)
    if (answer?.status === 'done') toast.success('Put back as it was before.')
    else toast.error(answer ? 'Not undone: somebody has saved since.' : 'Not undone: no connection. Try again.')
    router.refresh()
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
  })

  const resolve = (row: Row, keep: 'mine' | 'theirs') => {
    const conflict = conflicts[row.patientId]
    if (!conflict) return
    if (keep === 'theirs') setChanges((before) => ({ ...before, [row.patientId]: conflict.theirs }))
    setConflicts((before) => ({
      ...before,
      [row.patientId]: { ...conflict, theirs: conflict.theirs, isResolved: true },
    }))
    setProblem(null)
  }
  const present = rows.filter((row) => row.choice.status !== null && isPresent(row.choice.status)).length

  return (
    <>
      <PageHeader
        title={props.title}
        facts={props.facts}
        actions={
          isReadOnly ? null : (
            <>
              <Button variant="outline" onClick={() => setWalkInOpen(true)}>
                <UserPlus aria-hidden="true" /> Add walk-in <Kbd>W</Kbd>
              </Button>
              <Button variant="outline" onClick={allAttended} disabled={unmarked === 0}>
                <CheckCheck aria-hidden="true" /> All attended <Kbd>Shift A</Kbd>
              </Button>
            </>
          )
        }
      />
      {isReadOnly ? (
        <p className="mb-3 rounded-lg border border-info-line bg-info-tint px-4 py-3 text-[13px]">
          {props.readOnlyReason}
        </p>
      ) : null}
      {problem ? (
        <p role="alert" className="mb-3 rounded-lg border border-denied-line bg-denied-tint px-4 py-3 text-[13px]">
          {problem}
        </p>
      ) : null}
      <SessionFindings findings={preview.warnings} />
      <div className="overflow-hidden rounded-lg border bg-card">
        <div className="hidden h-8 items-center border-b text-xs font-medium text-muted-foreground lg:grid lg:grid-cols-[180px_minmax(0,1fr)_290px] xl:grid-cols-[208px_minmax(0,1fr)_356px]">
          <span className="px-4">Member</span>
          <span>Who came, how, and when</span>
          <span className="flex justify-between px-4">
            What will happen <span className="font-normal">{present} came</span>
          </span>
        </div>
        <ul aria-label="Roster">
          {rows.map((row) => {
            const conflict = conflicts[row.patientId]
            return (
              <BoardRow
                key={row.patientId}
                row={row}
                outcome={preview.outcomes.get(row.patientId) ?? null}
                isStale={preview.isWaiting}
                isCurrent={current === row.patientId}
                isReadOnly={isReadOnly}
                conflict={
                  conflict && !conflict.isResolved
                    ? {
                        text: `${conflict.by} marked ${row.name} ${conflict.theirs.status === null ? 'not at all' : statusWords[conflict.theirs.status]}, you have ${row.choice.status === null ? 'nothing' : statusWords[row.choice.status]}.`,
                        by: conflict.by,
                        onKeep: (keep) => resolve(row, keep),
                      }
                    : null
                }
                onFocus={() => setCurrent(row.patientId)}
                onChange={(next) => change(row.patientId, next)}
              />
            )
          })}
        </ul>
      </div>
      <p aria-live="polite" className="sr-only">
        {preview.spoken}
      </p>
      {isReadOnly ? null : (
        <BoardFoot
          outcomes={rows.map((row) => preview.outcomes.get(row.patientId) ?? null)}
          isSaving={isSaving}
          unmarked={unmarked}
          onSave={save}
        />
      )}
      <WalkIn sessionId={sessionId} payers={props.payers} isOpen={isWalkInOpen} onOpenChange={setWalkInOpen} />
    </>
  )
}
