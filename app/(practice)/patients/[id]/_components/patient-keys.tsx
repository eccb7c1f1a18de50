'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { isTyping } from '@/components/layout/is-typing'

/** The keys of a patient (design 9.6): E edits, 1 to 8 open a tab. */
export function PatientKeys({ tabs }: { tabs: readonly string[] }) {
  const router = useRouter()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (document.querySelector('[role="dialog"]')) return
      const href = /^[1-8]$/.test(event.key) ? tabs[Number(event.key) - 1] : undefined
      const edit = event.key.toLowerCase() === 'e' ? document.querySelector<HTMLElement>('[data-edit]') : null
      if (href) router.push(href, { scroll: false })
      else if (edit) edit.click()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [router, tabs])
  return null
}
