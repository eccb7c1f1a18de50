'use client'

import { useRef } from 'react'

type FocusBack = { onOpenAutoFocus: () => void; onCloseAutoFocus: (event: Event) => void }

/** Gives the keyboard back to what had it before a dialog opened, also when no trigger of its own opened it. */
export function useFocusBack(): FocusBack {
  const before = useRef<Element | null>(null)
  return {
    onOpenAutoFocus() {
      before.current = document.activeElement
    },
    onCloseAutoFocus(event) {
      if (!(before.current instanceof HTMLElement) || !before.current.isConnected) return
      event.preventDefault()
      before.current.focus()
    },
  }
}
