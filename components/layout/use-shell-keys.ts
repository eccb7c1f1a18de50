'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { isTyping } from './is-typing'
import type { NavItem } from './navigation'

type ShellKeys = { items: readonly NavItem[]; onPalette: () => void; onKeys: () => void }

/** The keys that work on every page (design 8): Ctrl K, ?, and G with the letter of a page. */
export function useShellKeys(keys: ShellKeys): void {
  const router = useRouter()
  const latest = useRef(keys)
  latest.current = keys
  const wentAt = useRef(0)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { items, onPalette, onKeys } = latest.current
      const key = event.key.toLowerCase()
      if ((event.ctrlKey || event.metaKey) && key === 'k') {
        event.preventDefault()
        onPalette()
        return
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const isSecond = event.timeStamp - wentAt.current < 1200
      wentAt.current = key === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY
      const page = isSecond ? items.find((item) => item.key === key) : undefined
      if (page) {
        // The board's letters would take this one for a mark.
        event.preventDefault()
        router.push(page.href)
      } else if (key === '?') {
        event.preventDefault()
        onKeys()
      }
    }
    // Before the page's own keys, so that the second letter is ours.
    window.addEventListener('keydown', press, { capture: true })
    return () => window.removeEventListener('keydown', press, { capture: true })
  }, [router])
}
