'use client'

import { useEffect } from 'react'
import { isTyping } from '@/components/layout/is-typing'

/** J, K and the arrows move between the notes of the list; Enter opens one as any link. */
export function NoteListKeys() {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const step = ['j', 'ArrowDown'].includes(event.key) ? 1 : ['k', 'ArrowUp'].includes(event.key) ? -1 : 0
      const links = [...document.querySelectorAll<HTMLElement>('a[data-open]')]
      if (step === 0 || links.length === 0) return
      event.preventDefault()
      const at = links.indexOf(document.activeElement as HTMLElement)
      links[Math.min(links.length - 1, Math.max(0, at + step))]?.focus()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  return null
}
