'use client'

import { useCallback, useEffect, useRef } from 'react'
import { type LatestAnswer, useLatestAnswer } from '@/components/form/use-latest-answer'
import { useShell } from '@/components/layout/shell-context'
import { readDay } from '@/lib/kernel/read-day'
import { dayInWords } from '@/lib/kernel/words'
import { previewSessionChange } from '../actions'
import type { PreviewAnswer } from './session-types'

type ChangePreview = LatestAnswer<PreviewAnswer> & {
  /** Asks for what stands in the form now, once nobody has typed for a moment. */
  ask: () => void
  /** Put around the form. */
  around: (element: HTMLElement | null) => void
}

/** What saving a form would do, asked of the server while it is filled in. */
export function useChangePreview(change: 'add' | 'change' | 'cancel' | 'restore'): ChangePreview {
  const { today } = useShell()
  const place = useRef<HTMLElement | null>(null)
  const { put, ...latest } = useLatestAnswer(async (_: 'as it stands') => {
    const fields = new FormData(place.current?.querySelector('form') ?? undefined)
    fields.set('change', change)
    // A day like +7 or 11/25 is whole only once the field is left.
    const day = readDay(String(fields.get('day') ?? ''), today)
    if (day) fields.set('day', dayInWords(day))
    return previewSessionChange(fields)
  })
  const ask = useCallback(() => put('as it stands'), [put])
  useEffect(ask, [ask])
  const around = useCallback((element: HTMLElement | null) => {
    place.current = element
  }, [])
  return { ...latest, ask, around }
}
