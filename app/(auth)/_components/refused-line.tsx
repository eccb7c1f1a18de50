import { CircleAlert } from 'lucide-react'
import type { ActionState } from '@/components/form/action-state'

/** Why a form before sign-in was refused as a whole. */
export function RefusedLine({ state }: { state: ActionState }) {
  const said = state.status === 'refused' ? state.message : state.status === 'invalid' ? state.fields[''] : undefined
  if (said === undefined) return null
  return (
    <p
      role="alert"
      className="flex items-start gap-2 rounded-md border border-denied-line bg-denied-tint px-3 py-2 text-[13px]/[18px] text-denied"
    >
      <CircleAlert aria-hidden="true" className="mt-px size-4 shrink-0" />
      {said}
    </p>
  )
}
