'use client'

import { useEffect, useRef, useState } from 'react'
import { ClaimChanges, type ClaimChangesShown } from '@/components/billing/claim-changes'
import { unlessAway } from '@/components/form/what-keeps-away'
import type { ClaimEffectAnswer } from './claim-effect-answer'

type ClaimEffectProps = {
  ask: (form: FormData) => Promise<ClaimEffectAnswer>
  /** What the form holds now; null: nothing has been typed, and nothing is asked. */
  fields: FormData | null
}

/** Which claims a form would change, asked a moment after the last key. An older answer fades until the next one comes. */
export function ClaimEffect({ ask, fields }: ClaimEffectProps) {
  const [preview, setPreview] = useState<ClaimChangesShown | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isStale, setStale] = useState(false)
  const asked = useRef(0)
  useEffect(() => {
    if (fields === null) {
      setPreview(null)
      setProblem(null)
      return
    }
    asked.current += 1
    const mine = asked.current
    setStale(true)
    const timer = setTimeout(async () => {
      const answer = await unlessAway(() => ask(fields))
      if (mine !== asked.current) return
      setStale(false)
      setProblem(answer === null ? 'Not worked out: no answer. What you typed stays, and nothing was changed.' : null)
      if (answer?.status === 'told') setPreview(answer.preview)
      if (answer?.status === 'unread') setProblem('Not worked out yet: a field is not complete.')
    }, 350)
    return () => clearTimeout(timer)
  }, [fields, ask])
  return fields === null ? null : <ClaimChanges preview={preview} isStale={isStale} problem={problem} />
}
