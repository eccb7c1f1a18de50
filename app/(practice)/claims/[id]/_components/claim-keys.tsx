'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { isTyping } from '@/components/layout/is-typing'

/** J and K go to the next and the previous claim of the list this one was opened from. */
export function ClaimKeys({ previous, next }: { previous: string | null; next: string | null }) {
  const router = useRouter()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const href = event.key === 'j' ? next : event.key === 'k' ? previous : null
      if (href !== null) router.push(href)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [router, previous, next])
  return null
}
