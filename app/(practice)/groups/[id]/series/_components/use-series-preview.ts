'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { unlessAway } from '@/components/form/what-keeps-away'
import type { SeriesPreview } from '../actions'

type PreviewState = { answer: SeriesPreview | null; isAsking: boolean; ask: (form: FormData) => void }

/** Asks what the fields would do a moment after the last keystroke; the latest answer counts. */
export function useSeriesPreview(preview: (form: FormData) => Promise<SeriesPreview>): PreviewState {
  const [answer, setAnswer] = useState<SeriesPreview | null>(null)
  const [isAsking, setAsking] = useState(false)
  const latest = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const ask = useCallback(
    (form: FormData) => {
      clearTimeout(timer.current)
      latest.current += 1
      const asked = latest.current
      setAsking(true)
      timer.current = setTimeout(async () => {
        const next = await unlessAway(() => preview(form))
        if (asked !== latest.current) return
        setAnswer(next ?? { status: 'refused', message: 'Not worked out: no answer. What you typed stays.' })
        setAsking(false)
      }, 300)
    },
    [preview],
  )
  return { answer, isAsking, ask }
}
