'use client'

import { useEffect, useRef } from 'react'
import { isTyping } from '@/components/layout/is-typing'
import type { AttendanceMode, AttendanceStatus } from '@/lib/attendance/session'
import type { RowChoice } from './board-types'

const statusKeys: Readonly<Record<string, AttendanceStatus>> = {
  a: 'attended',
  l: 'late',
  e: 'left_early',
  n: 'no_show',
  c: 'late_cancel',
  x: 'cancelled',
}
const modeKeys: Readonly<Record<string, AttendanceMode>> = { p: 'in_person', v: 'video', t: 'audio' }

type BoardKeys = {
  rowIds: readonly string[]
  current: string | null
  isEnabled: boolean
  onCurrent: (id: string) => void
  onChange: (id: string, change: Partial<RowChoice>) => void
  onAllAttended: () => void
  onWalkIn: () => void
  onSave: () => void
  /** False when there is nothing to undo. */
  onUndo: () => boolean
}

/** The board's keys (design 9.3): letters act on the current row, and only while no field is in use. */
export function useBoardKeys(keys: BoardKeys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const now = latest.current
      if (!now.isEnabled || event.defaultPrevented) return
      if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') {
        event.preventDefault()
        now.onSave()
        return
      }
      if ((event.ctrlKey || event.metaKey) && event.key === 'z' && !isTyping(event.target)) {
        if (now.onUndo()) event.preventDefault()
        return
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (act(event, now)) event.preventDefault()
    }
    // Radios take the arrow keys for themselves unless they are stopped on the way down.
    document.addEventListener('keydown', press, { capture: true })
    return () => document.removeEventListener('keydown', press, { capture: true })
  }, [])
}

function act(event: KeyboardEvent, keys: BoardKeys): boolean {
  const key = event.key.toLowerCase()
  if (event.shiftKey && key === 'a') {
    keys.onAllAttended()
    return true
  }
  if (event.shiftKey) return false
  if (key === 'w') {
    keys.onWalkIn()
    return true
  }
  if (key === 'arrowdown' || key === 'j') return move(keys, 1)
  if (key === 'arrowup' || key === 'k') return move(keys, -1)
  if (keys.current === null) return false
  if (key === 'y') return pressWhy(keys.current)
  const status = statusKeys[key]
  const mode = modeKeys[key]
  if (status) keys.onChange(keys.current, { status })
  else if (mode) keys.onChange(keys.current, { mode })
  return status !== undefined || mode !== undefined
}

function move(keys: BoardKeys, by: number): boolean {
  const at = keys.current === null ? -1 : keys.rowIds.indexOf(keys.current)
  const next = keys.rowIds[Math.min(keys.rowIds.length - 1, Math.max(0, at + by))]
  if (next === undefined) return false
  keys.onCurrent(next)
  const row = rowElement(next)
  const checked = [...(row?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? [])]
  const visible = checked.filter((one) => one.offsetParent !== null)
  const target = visible.find((one) => one.checked) ?? visible[0]
  target?.focus()
  row?.scrollIntoView({ block: 'nearest' })
  return true
}

function pressWhy(id: string): boolean {
  const buttons = rowElement(id)?.querySelectorAll<HTMLButtonElement>('button[data-why]') ?? []
  const button = [...buttons].find((one) => one.offsetParent !== null)
  button?.click()
  return button !== undefined
}

function rowElement(id: string): HTMLElement | null {
  return document.querySelector(`[data-row="${CSS.escape(id)}"]`)
}
