import { toast } from 'sonner'
import type { ActionState } from '@/components/form/action-state'

type FormAction = (before: ActionState, form: FormData) => Promise<ActionState>

/**
 * An action that closes its dialog and says what was done. The page that comes back with the answer may no longer have
 * the dialog in it, so no effect of the dialog can say it.
 */
export function tellWhenDone(action: FormAction, close: () => void): FormAction {
  return async (before, form) => {
    const after = await action(before, form).catch(
      (): ActionState => ({ status: 'refused', message: 'Nothing was changed: no connection. Try again.' }),
    )
    if (after.status === 'done') {
      toast.success(after.message)
      close()
    }
    return after
  }
}
