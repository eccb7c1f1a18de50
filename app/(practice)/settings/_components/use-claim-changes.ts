'use client'

import { useEffect, useRef, useState } from 'react'
import { whatKeepsAway } from '@/components/form/what-keeps-away'
import type { PreviewAnswer } from './preview-answer'

export type Preview = (form: FormData) => Promise<PreviewAnswer>

type Asked = { answer: PreviewAnswer | null; isStale: boolean; trouble: string | null }

/**
 * Asks which claims a form would change, a moment after the last letter. While an answer is awaited the old one stays, and
 * an answer that a newer question has overtaken is dropped. Whether somebody is signed in is asked first: the sign-in
 * page must not come in the middle of typing.
 */
export function useClaimChanges(preview: Preview, readForm: () => FormData | null): Asked & { ask: () => void } {
  const [asked, setAsked] = useState<Asked>({ answer: null, isStale: false, trouble: null })
  const turn = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const askNow = async () => {
    const mine = ++turn.current
    const form = readForm()
    if (!form) return
    const away = await whatKeepsAway()
    if (mine !== turn.current) return
    if (away !== null) {
      const trouble =
        away === 'signed_out'
          ? 'You were signed out. What you typed stays; sign in again in another tab.'
          : 'No connection: the claims are looked at again with your next change.'
      setAsked((before) => ({ ...before, isStale: false, trouble }))
      return
    }
    const answer = await preview(form)
    if (mine === turn.current) setAsked({ answer, isStale: false, trouble: null })
  }
  const ask = () => {
    turn.current += 1
    setAsked((before) => ({ ...before, isStale: true }))
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void askNow(), 350)
  }
  return { ...asked, ask }
}
