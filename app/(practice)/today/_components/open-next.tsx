'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Enter opens the board of the next session, as long as nothing else has the keyboard. */
export function OpenNext({ href }: { href: string }) {
  const router = useRouter()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && event.target === document.body) router.push(href)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [router, href])
  return null
}
