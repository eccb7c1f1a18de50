'use client'

import { createContext, use, useState } from 'react'
import { type ActionState, idle } from './action-state'

/** `intent`: the value of the button that sent it, where a form has several. `mend`: a field was changed since the answer. */
export type FormFacts = {
  state: ActionState
  isWorking: boolean
  intent?: string | null
  mend: (field: string) => void
}

/** What the form around a field has been answered, and whether it is at work. */
export const FormState = createContext<FormFacts>({ state: idle, isWorking: false, mend: () => {} })

type FieldState = { error?: string; theirs?: string; mend: () => void }

/** What is wrong with a field, what somebody else has written there meanwhile, and how it says that it was changed. */
export function useFieldState(name: string): FieldState {
  const { state, mend: mendField } = use(FormState)
  const mend = () => mendField(name)
  if (state.status === 'invalid') return { error: state.fields[name], mend }
  if (state.status === 'conflict') return { theirs: state.theirs[name], mend }
  return { mend }
}

const none: ReadonlySet<string> = new Set()

/** An answer without what it said of fields that were changed since: a sentence about text that is gone is no help. */
export function useStandingState(state: ActionState): Pick<FormFacts, 'state' | 'mend'> {
  const [mended, setMended] = useState({ of: state, fields: none })
  const fields = mended.of === state ? mended.fields : none
  const mend = (field: string) => {
    if (state.status !== 'invalid' || !(field in state.fields) || fields.has(field)) return
    setMended({ of: state, fields: new Set([...fields, field]) })
  }
  if (state.status !== 'invalid' || fields.size === 0) return { state, mend }
  const standing = Object.entries(state.fields).filter(([field]) => !fields.has(field))
  return { state: { status: 'invalid', fields: Object.fromEntries(standing) }, mend }
}
