'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { unlessAway } from '@/components/form/what-keeps-away'
import { useShell } from '@/components/layout/shell-context'
import { readDay } from '@/lib/kernel/read-day'
import { dayInWords } from '@/lib/kernel/words'
import { previewSessionChange } from '../actions'
import type { PreviewAnswer } from './session-types'

type ChangePreview = {
  answer: PreviewAnswer | null
  isWaiting: boolean
  /** Asks for what stands in the form now, once nobody has typed for a moment. */
  ask: () => void
  /** Put around the form. */
  around: (element: HTMLElement | null) => void
}

/** What saving a form would do, asked of the server while it is filled in. */
export function useChangePreview(change: 'add' | 'change' | 'cancel' | 'restore'): ChangePreview {
  const { today } = useShell()
  const [answer, setAnswer] = useState<PreviewAnswer | null>(null)
  const [isWaiting, setWaiting] = useState(false)
  const place = useRef<HTMLElement | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const asked = useRef(0)
  const ask = useCallback(() => {
    clearTimeout(timer.current)
    setWaiting(true)
    timer.current = setTimeout(async () => {
      const form = place.current?.querySelector('form')
      if (!form) return
      asked.current += 1
      const mine = asked.current
      const fields = new FormData(form)
      fields.set('change', change)
      // A day like +7 or 11/25 is whole only once the field is left.
      const day = readDay(String(fields.get('day') ?? ''), today)
      if (day) fields.set('day', dayInWords(day))
      const told = await unlessAway(() => previewSessionChange(fields))
      // A later question makes this answer an old one.
      if (mine !== asked.current) return
      setWaiting(false)
      if (told) setAnswer(told)
    }, 300)
  }, [change, today])
  useEffect(() => {
    ask()
    return () => {
      clearTimeout(timer.current)
      asked.current += 1
    }
  }, [ask])
  const around = useCallback((element: HTMLElement | null) => {
    place.current = element
  }, [])
  return { answer, isWaiting, ask, around }
}
