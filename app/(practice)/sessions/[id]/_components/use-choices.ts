'use client'

import { useMemo, useState } from 'react'
import { isPresent } from '@/lib/attendance/session'
import type { IsoTime } from '@/lib/kernel/dates'
import type { BoardRow, RowChoice, RowConflict } from './board-types'

/** A choice, and the version of the row it was made on or stored as. */
type Change = { choice: RowChoice; base: number }
type Changes = Readonly<Record<string, Change>>
type Written = { patientId: string; choice: RowChoice }

export type Choices = {
  rows: readonly BoardRow[]
  conflicts: ReadonlyMap<string, RowConflict>
  hasChanges: boolean
  change: (patientId: string, change: Partial<RowChoice>) => void
  allAttended: () => number
  keep: (patientId: string, whose: 'mine' | 'theirs') => void
  /** Conflicts that the server found at a save. */
  showConflicts: (found: ReadonlyMap<string, RowConflict>) => void
  /** These choices are stored now, at these versions; a choice made meanwhile stands upon them. */
  settle: (written: readonly Written[], versions: Readonly<Record<string, number>>) => void
}

type Session = { rows: readonly BoardRow[]; startTime: string; endTime: string; isReadOnly: boolean }

/**
 * The choices on the page over what is stored. They stay until they are saved; when somebody else has saved a row in the
 * meantime, both are shown and none is lost.
 */
export function useChoices({ rows: stored, startTime, endTime, isReadOnly }: Session): Choices {
  const [changes, setChanges] = useState<Changes>({})
  const [found, setFound] = useState<ReadonlyMap<string, RowConflict>>(new Map())

  // What a save of this page wrote. It stands until the page has read it back, or what somebody wrote after it.
  const [saved, setSaved] = useState<Changes>({})

  const rows = useMemo(
    () =>
      stored.map((row) => {
        const ours = saved[row.patientId]
        const at = changes[row.patientId] ?? (ours && ours.base > row.version ? ours : null)
        return at ? { ...row, choice: at.choice, version: at.base } : row
      }),
    [stored, saved, changes],
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
      if (!row || row.sent !== null || isReadOnly) return
      const choice = { ...row.choice, ...change }
      if (choice.status === 'late' && choice.arrived === null) choice.arrived = laterBy(startTime, 15)
      if (choice.status === 'left_early' && choice.left === null) choice.left = laterBy(endTime, -15)
      set(patientId, { choice, base: row.version })
    },
    allAttended() {
      const waiting = rows.filter((row) => row.choice.status === null && row.sent === null)
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
    settle(written, versions) {
      const choiceOf = new Map(written.map((row) => [row.patientId, row.choice]))
      const stands = written.flatMap(({ patientId, choice }): [string, Change][] => {
        const base = versions[patientId]
        return base === undefined ? [] : [[patientId, { choice, base }]]
      })
      setSaved((before) => ({ ...before, ...Object.fromEntries(stands) }))
      setChanges((before) =>
        Object.fromEntries(
          Object.entries(before).flatMap(([patientId, change]): [string, Change][] => {
            const choice = choiceOf.get(patientId)
            if (!choice) return [[patientId, change]]
            const base = versions[patientId]
            return base === undefined || isSame(change.choice, choice) ? [] : [[patientId, { ...change, base }]]
          }),
        ),
      )
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
