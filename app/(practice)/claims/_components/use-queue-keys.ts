'use client'

import { useEffect, useRef } from 'react'
import { isTyping } from '@/components/layout/is-typing'

type QueueKeys = {
  ids: readonly string[]
  current: string | null
  onCurrent: (id: string) => void
  onToggle: (id: string, isRange: boolean) => void
  onAll: () => void
  onOpen: (id: string) => void
  onRelease: () => void
  onOverride: () => void
  onClear: () => void
}

/** The queue's keys (design 9.4): J K or arrows, X and Shift X, Ctrl A, R, O, Enter, Esc. */
export function useQueueKeys(keys: QueueKeys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.altKey || isTyping(event.target)) return
      if (act(event, latest.current)) event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

function act(event: KeyboardEvent, keys: QueueKeys): boolean {
  const key = event.key.toLowerCase()
  if (event.ctrlKey || event.metaKey) {
    if (key !== 'a') return false
    keys.onAll()
    return true
  }
  if (key === 'j' || key === 'arrowdown') return move(keys, 1)
  if (key === 'k' || key === 'arrowup') return move(keys, -1)
  if (key === 'escape') keys.onClear()
  else if (key === 'r') keys.onRelease()
  else if (key === 'o') keys.onOverride()
  else if (key === 'x' && keys.current !== null) keys.onToggle(keys.current, event.shiftKey)
  else return false
  return true
}

function move(keys: QueueKeys, by: number): boolean {
  const at = keys.current === null ? -1 : keys.ids.indexOf(keys.current)
  const next = keys.ids[Math.min(keys.ids.length - 1, Math.max(0, at + by))]
  if (next === undefined) return false
  keys.onCurrent(next)
  const row = document.querySelector<HTMLElement>(`[data-row="${CSS.escape(next)}"]`)
  row?.querySelector<HTMLElement>('a[data-open]')?.focus()
  row?.scrollIntoView({ block: 'nearest' })
  return true
}
