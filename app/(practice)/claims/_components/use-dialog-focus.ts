import { useRef } from 'react'

/** Where the keyboard goes when a dialog without a trigger of its own opens and closes. */
export function useDialogFocus() {
  const before = useRef<Element | null>(null)
  return {
    onOpenAutoFocus: (event: Event) => {
      before.current = document.activeElement
      focusFirstField(event)
    },
    onCloseAutoFocus: (event: Event) => {
      event.preventDefault()
      const back = before.current?.isConnected ? before.current : document.getElementById('main')
      if (back instanceof HTMLElement) back.focus()
    },
  }
}

/** For a dialog that opens: the keyboard goes to its first field instead of to Close. */
export function focusFirstField(event: Event): void {
  const dialog = event.currentTarget
  if (!(dialog instanceof HTMLElement)) return
  const field = dialog.querySelector<HTMLElement>('form :is(select, textarea, input:not([type="hidden"]))')
  if (!field) return
  event.preventDefault()
  field.focus()
}
