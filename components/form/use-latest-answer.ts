'use client'

import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { whatKeepsAway } from './what-keeps-away'

/** What keeps a question from being answered. */
export type Trouble = 'signed_out' | 'offline' | 'failed'

export type LatestAnswer<Answer> = {
  /** The last that was given; it stays while the next one is awaited. */
  answer: Answer | null
  isWaiting: boolean
  trouble: Trouble | null
}

const nothing = { answer: null, isWaiting: false, trouble: null }

/**
 * Asks the server what a change would do, a moment after the last of what was typed. An answer that a newer question has
 * overtaken is dropped. Whether somebody is signed in is asked first: an action would answer with the sign-in page, in the
 * middle of typing. With null there is nothing to ask.
 */
export function useLatestAnswer<Question, Answer>(ask: (question: Question) => Promise<Answer>, waitMs = 300) {
  const [state, setState] = useState<LatestAnswer<Answer>>(nothing)
  const turn = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const send = useEffectEvent(async (question: Question, mine: number) => {
    const away = await whatKeepsAway()
    const told = away === null ? await ask(question).then(answered, failed) : ({ trouble: away } as const)
    if (turn.current === mine) setState((before) => ({ ...before, isWaiting: false, trouble: null, ...told }))
  })
  const put = useCallback(
    (question: Question | null) => {
      clearTimeout(timer.current)
      turn.current += 1
      const mine = turn.current
      if (question === null) return setState(nothing)
      setState((before) => ({ ...before, isWaiting: true }))
      timer.current = setTimeout(() => void send(question, mine), waitMs)
    },
    [waitMs],
  )
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      turn.current += 1
    },
    [],
  )
  return { ...state, put }
}

const answered = <Answer>(answer: Answer) => ({ answer })
const failed = () => ({ trouble: 'failed' }) as const

/** The sentence that stands in the place of an answer. */
export function troubleInWords(trouble: Trouble): string {
  if (trouble === 'signed_out') return 'You were signed out. What you typed stays; sign in again in another tab.'
  if (trouble === 'offline') return 'No connection: this is worked out again with your next change.'
  return 'This could not be worked out. Nothing was changed.'
}
