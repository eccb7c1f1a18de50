import { useEffect, useEffectEvent } from 'react'
import { isTyping } from '@/components/layout/is-typing'

type NoteKeys = {
  /** Moves to the next note or the one before; `intoField` when a field had the keyboard. */
  onMove: (step: 1 | -1, intoField: boolean) => void
  onSign: () => void
}

/** J and K, or Alt with the arrows also while typing, move between notes; Ctrl Enter signs. */
export function useNoteKeys({ onMove, onSign }: NoteKeys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const isInDialog = event.target instanceof HTMLElement && event.target.closest('[role="dialog"]') !== null
    if (isInDialog || event.defaultPrevented) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      onSign()
      return
    }
    const isArrow = event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')
    const isLetter = !event.altKey && !event.ctrlKey && !event.metaKey && ['j', 'k'].includes(event.key)
    if (!isArrow && !(isLetter && !isTyping(event.target))) return
    event.preventDefault()
    onMove(event.key === 'ArrowDown' || event.key === 'j' ? 1 : -1, isTyping(event.target))
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
