'use client'

import { useEffect, useRef } from 'react'
import { isTyping } from '@/components/layout/is-typing'

type QueueKeys = {
  ids: readonly string[]
  current: string | null
  onCurrent: (id: string) => void
  onToggle: (id: string, isRange: boolean) => void
  /** Null where nothing can be selected. */
  onAll: (() => void) | null
  onRelease: (() => void) | null
  onOverride: (() => void) | null
  /** Ctrl ↵: what the bar at the foot offers first. */
  onMain: (() => void) | null
  /** Esc; null while there is nothing to clear. */
  onClear: (() => void) | null
}

/** The queue's keys (design 9.4): J K or arrows, X and Shift X, Ctrl A, R, O, Ctrl ↵, Esc. Enter follows the link in focus. */
export function useQueueKeys(keys: QueueKeys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || isTyping(event.target)) return
      if (act(event, latest.current)) event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

function act(event: KeyboardEvent, keys: QueueKeys): boolean {
  const key = event.key.toLowerCase()
  if (event.ctrlKey || event.metaKey) {
    if (key === 'a' && keys.onAll) keys.onAll()
    else if (key === 'enter' && keys.onMain) keys.onMain()
    else return false
    return true
  }
  if (key === 'j' || key === 'arrowdown') return move(keys, 1)
  if (key === 'k' || key === 'arrowup') return move(keys, -1)
  if (key === 'x' && keys.current !== null) keys.onToggle(keys.current, event.shiftKey)
  else if (key === 'escape' && keys.onClear) keys.onClear()
  else if (key === 'r' && keys.onRelease) keys.onRelease()
  else if (key === 'o' && keys.onOverride) keys.onOverride()
  else return false
  return true
}

function move(keys: QueueKeys, by: number): boolean {
  const at = keys.current === null ? -1 : keys.ids.indexOf(keys.current)
  const next = keys.ids[Math.min(keys.ids.length - 1, Math.max(0, at + by))]
  if (next === undefined) return false
  keys.onCurrent(next)
  const row = document.querySelector<HTMLElement>(`[data-row="${CSS.escape(next)}"]`)
  row?.querySelector<HTMLElement>('[data-focus]')?.focus()
  row?.scrollIntoView({ block: 'nearest' })
  return true
}
