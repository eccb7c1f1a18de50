'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { isTyping } from '@/components/layout/is-typing'

type CalendarKeys = { hrefs: Readonly<Record<string, string>>; onNew: (() => void) | null }

/** Arrows go a week or a day on, T to today, W and D change the view, N makes a session. */
export function useCalendarKeys(keys: CalendarKeys): void {
  const router = useRouter()
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      // The second letter after G belongs to the frame, which has then taken it.
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const { hrefs, onNew } = latest.current
      const key = event.key.toLowerCase()
      const href = hrefs[key]
      if (href !== undefined) {
        event.preventDefault()
        router.push(href)
      } else if (key === 'n' && onNew) {
        event.preventDefault()
        onNew()
      }
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [router])
}
