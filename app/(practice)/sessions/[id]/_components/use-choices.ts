'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { isPresent } from '@/lib/attendance/session'
import type { IsoTime } from '@/lib/kernel/dates'
import type { BoardRow, RowChoice, RowConflict } from './board-types'

/** A choice that is not saved yet, and the version of the row it was made on. */
type Change = { choice: RowChoice; base: number }
type Changes = Readonly<Record<string, Change>>

export type Choices = {
  rows: readonly BoardRow[]
  conflicts: ReadonlyMap<string, RowConflict>
  hasChanges: boolean
  change: (patientId: string, change: Partial<RowChoice>) => void
  allAttended: () => number
  keep: (patientId: string, whose: 'mine' | 'theirs') => void
  /** Conflicts that the server found at a save. */
  showConflicts: (found: ReadonlyMap<string, RowConflict>) => void
  /** What stands here now is saved: it gives way to what is stored as soon as that arrives, and not before. */
  settle: () => void
}

type Session = { rows: readonly BoardRow[]; startTime: string; endTime: string; isReadOnly: boolean }

/**
 * The choices on the page over what is stored. They stay until they are saved; when somebody else has saved a row in the
 * meantime, both are shown and none is lost.
 */
export function useChoices({ rows: stored, startTime, endTime, isReadOnly }: Session): Choices {
  const [changes, setChanges] = useState<Changes>({})
  const [found, setFound] = useState<ReadonlyMap<string, RowConflict>>(new Map())

  const settled = useRef<Changes>({})

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is stored has arrived anew, whatever it holds.
  useEffect(() => {
    const done = settled.current
    settled.current = {}
    setChanges((before) => {
      const open = Object.entries(before).filter(([patientId, change]) => done[patientId] !== change)
      return open.length === Object.keys(before).length ? before : Object.fromEntries(open)
    })
  }, [stored])

  const rows = useMemo(
    () =>
      stored.map((row) => {
        const change = changes[row.patientId]
        return change ? { ...row, choice: change.choice, version: change.base } : row
      }),
    [stored, changes],
  )
  const conflicts = useMemo(() => {
    const all = new Map(found)
    for (const row of stored) {
      const change = changes[row.patientId]
      if (!change || row.version <= change.base || isSame(row.choice, change.choice) || all.has(row.patientId)) continue
      all.set(row.patientId, { theirs: row.choice, by: row.changedBy ?? 'Somebody', version: row.version })
    }
    return all
  }, [stored, changes, found])

  const set = (patientId: string, change: Change) => setChanges((before) => ({ ...before, [patientId]: change }))
  const forget = (patientId: string) =>
    setFound((before) => new Map([...before].filter(([other]) => other !== patientId)))

  return {
    rows,
    conflicts,
    hasChanges: Object.keys(changes).length > 0,
    change(patientId, change) {
      const row = rows.find((one) => one.patientId === patientId)
      if (!row || row.locked !== null || isReadOnly) return
      const choice = { ...row.choice, ...change }
      if (choice.status === 'late' && choice.arrived === null) choice.arrived = laterBy(startTime, 15)
      if (choice.status === 'left_early' && choice.left === null) choice.left = laterBy(endTime, -15)
      set(patientId, { choice, base: row.version })
    },
    allAttended() {
      const waiting = rows.filter((row) => row.choice.status === null && row.locked === null)
      const marked = waiting.map((row): [string, Change] => [
        row.patientId,
        { choice: { ...row.choice, status: 'attended' }, base: row.version },
      ])
      setChanges((before) => ({ ...before, ...Object.fromEntries(marked) }))
      return waiting.length
    },
    keep(patientId, whose) {
      const conflict = conflicts.get(patientId)
      // Also a row that was not touched here: a save sends every row, so the server can find it changed.
      const mine = rows.find((row) => row.patientId === patientId)
      if (!conflict || !mine) return
      set(patientId, { choice: whose === 'mine' ? mine.choice : conflict.theirs, base: conflict.version })
      forget(patientId)
    },
    showConflicts: setFound,
    settle() {
      settled.current = changes
      setFound(new Map())
    },
  }
}

function isSame(a: RowChoice, b: RowChoice): boolean {
  return JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort())
}

/** True for somebody who was in the room, or with it by video or telephone. */
export function isHere(choice: RowChoice): boolean {
  return choice.status !== null && isPresent(choice.status)
}

/** A time some minutes on, kept inside the day. */
function laterBy(time: string, minutes: number): IsoTime {
  const at = Math.min(23 * 60 + 59, Math.max(0, Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) + minutes))
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(Math.floor(at / 60))}:${two(at % 60)}` as IsoTime
}
