'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useTransition } from 'react'
import { toast } from 'sonner'
import { Kbd } from '@/components/ui/kbd'
import { saveAttendance, undoAttendance } from '../actions'
import type { UndoInput } from '../inputs'
import type { RowConflict } from './board-types'
import { refusedInWords, savedInWords } from './save-in-words'
import type { Choices } from './use-choices'

const retrySeconds = 5
const untilRead = { duration: Number.POSITIVE_INFINITY, closeButton: true }
const undoLabel = (
  <>
    Undo <Kbd>Ctrl Z</Kbd>
  </>
)

export type Save = {
  save: () => void
  /** Puts the last save back, while its message stands; false when there is nothing to put back. */
  undo: () => boolean
  isSaving: boolean
  problem: string | null
}

/** Saves the board, says what that did, and takes it back. Without a connection it tries again by itself. */
export function useSave(
  sessionId: string,
  choices: Choices,
  { isReadOnly, isSignedIn }: { isReadOnly: boolean; isSignedIn: () => Promise<boolean> },
): Save {
  const router = useRouter()
  const [problem, setProblem] = useState<string | null>(null)
  const [isSaving, startSaving] = useTransition()
  const undoable = useRef<UndoInput | null>(null)
  const retry = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  const putBack = async (undo: UndoInput) => {
    undoable.current = null
    toast.dismiss('saved')
    const answer = await undoAttendance(undo).catch(() => null)
    if (answer?.status === 'done') {
      choices.settle(undo.rows, answer.value.versions)
      toast.success('Put back as it was before.')
    } else
      toast.error(answer ? 'Not undone: somebody has saved since.' : 'Not undone: no connection. Try again.', untilRead)
    router.refresh()
  }

  const save = () => {
    clearTimeout(retry.current)
    if (isSaving || isReadOnly) return
    if (choices.conflicts.size > 0) {
      setProblem('Choose for each row that differs, yours or theirs. Then save.')
      return
    }
    startSaving(async () => {
      if (!(await isSignedIn())) return
      const sent = choices.rows
        .filter((row) => row.choice.status !== null && row.sent === null)
        .map(({ patientId, version, choice }) => ({ patientId, version, choice }))
      const answer = await saveAttendance({ sessionId, rows: sent }).catch(() => null)
      if (answer === null) {
        setProblem(`Not saved: no connection. Trying again in ${retrySeconds} s. Your choices stay on this page.`)
        retry.current = setTimeout(() => latest.current(), retrySeconds * 1000)
      } else if (answer.status === 'done') {
        const { undo, versions } = answer.value
        choices.settle(sent, versions)
        setProblem(null)
        undoable.current = undo
        const forget = () => {
          if (undoable.current === undo) undoable.current = null
        }
        toast.success(savedInWords(answer.value), {
          id: 'saved',
          action: { label: undoLabel, onClick: () => void putBack(undo) },
          onAutoClose: forget,
          onDismiss: forget,
        })
        router.refresh()
      } else if (answer.status === 'refused' && answer.reason.kind === 'conflict') {
        const found = answer.reason.rows.map((one): [string, RowConflict] => [
          one.patientId,
          { theirs: one.theirs, by: one.changedBy ?? 'Somebody', version: one.version },
        ])
        choices.showConflicts(new Map(found))
        setProblem(null)
      } else {
        setProblem(refusedInWords(answer, choices.rows))
      }
    })
  }

  const latest = useRef(save)
  latest.current = save
  useEffect(() => () => clearTimeout(retry.current), [])
  return {
    save,
    undo() {
      const undo = undoable.current
      if (undo) void putBack(undo)
      return undo !== null
    },
    isSaving,
    problem,
  }
}
