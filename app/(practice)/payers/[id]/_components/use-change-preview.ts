'use client'

import { useEffect, useRef, useState } from 'react'
import type { ClaimChangesShown } from '@/components/billing/claim-changes'
import { whatKeepsAway } from '@/components/form/what-keeps-away'
import { previewPayerChange } from '../actions'

export type ChangePreview = {
  preview: ClaimChangesShown | null
  isStale: boolean
  problem: string | null
  /** Nobody is signed in any more, or there is no connection: what is typed stays. */
  trouble: 'signed_out' | 'offline' | null
}

const nothing: ChangePreview = { preview: null, isStale: false, problem: null, trouble: null }

/**
 * Asks the engine what a change would do, a moment after the last of what was typed. The old answer stays meanwhile; an
 * answer that a newer change has overtaken is dropped. Null: there is nothing to ask.
 */
export function useChangePreview(change: object | null): ChangePreview {
  const [state, setState] = useState(nothing)
  const turn = useRef(0)
  const key = change === null ? null : JSON.stringify(change)
  useEffect(() => {
    const mine = ++turn.current
    if (key === null) return setState(nothing)
    setState((old) => ({ ...old, isStale: true }))
    const timer = setTimeout(async () => {
      const answer = await ask(key)
      if (turn.current !== mine) return
      setState((old) => ({
        ...answer,
        preview: answer.problem === null && answer.trouble !== null ? old.preview : answer.preview,
      }))
    }, 250)
    return () => clearTimeout(timer)
  }, [key])
  return state
}

async function ask(key: string): Promise<ChangePreview> {
  const trouble = await whatKeepsAway()
  if (trouble !== null) return { ...nothing, trouble }
  try {
    const answer = await previewPayerChange(JSON.parse(key))
    if (answer.status === 'refused') return { ...nothing, problem: answer.message }
    return { ...nothing, preview: answer.changes }
  } catch {
    return { ...nothing, problem: 'The claims could not be looked at. Nothing was changed.' }
  }
}
