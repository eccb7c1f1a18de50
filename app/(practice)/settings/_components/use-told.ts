'use client'

import { useRef } from 'react'
import { toast } from 'sonner'
import type { ActionState } from '@/components/form/action-state'

type Action = (state: ActionState, form: FormData) => Promise<ActionState>

/**
 * Sees to it that a result is told: a form whose record is gone once it is saved is gone with it, before it could say so
 * itself.
 */
export function useTold(action: Action, onDone?: (message: string) => void): { action: Action; onDone: typeof onDone } {
  const isTold = useRef(false)
  return {
    action: async (state, form) => {
      isTold.current = false
      const answer = await action(state, form)
      if (answer.status === 'done') setTimeout(() => isTold.current || toast.success(answer.message), waitMs)
      return answer
    },
    onDone: (message) => {
      isTold.current = true
      onDone?.(message)
    },
  }
}

// Long enough for a form that is still there to have said it.
const waitMs = 600
