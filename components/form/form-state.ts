'use client'

import { createContext, use } from 'react'
import { type ActionState, idle } from './action-state'

/** `intent`: the value of the button that sent it, where a form has several. */
export type FormFacts = { state: ActionState; isWorking: boolean; intent?: string | null }

/** What the form around a field has been answered, and whether it is at work. */
export const FormState = createContext<FormFacts>({ state: idle, isWorking: false })

/** What is wrong with a field, and what somebody else has written there meanwhile. */
export function useFieldState(name: string): { error?: string; theirs?: string } {
  const { state } = use(FormState)
  if (state.status === 'invalid') return { error: state.fields[name] }
  if (state.status === 'conflict') return { theirs: state.theirs[name] }
  return {}
}
