'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { isTyping } from '@/components/layout/is-typing'

type ClaimKeysProps = { previous: string | null; next: string | null; back: string }

/**
 * The keys of a claim (design 9.5): J and K go through the list it was opened from, 1 to 9 open a line, Y the first
 * finding's why, Ctrl ↵ takes the next step, Esc goes back to the list.
 */
export function ClaimKeys({ previous, next, back }: ClaimKeysProps) {
  const router = useRouter()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || isTyping(event.target)) return
      const isControlled = event.ctrlKey || event.metaKey
      const found = isControlled ? (event.key === 'Enter' ? '[data-next-step]' : null) : partOf(event.key)
      const href = isControlled ? null : { j: next, k: previous, escape: back }[event.key.toLowerCase()]
      if (href) router.push(href)
      else if (found) document.querySelector<HTMLElement>(found)?.click()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [router, previous, next, back])
  return null
}

/** The part of the page that a key opens. */
function partOf(key: string): string | null {
  if (/^[1-9]$/.test(key)) return `[data-line="${key}"] > summary`
  return key.toLowerCase() === 'y' ? '[data-findings] button[aria-expanded]' : null
}
