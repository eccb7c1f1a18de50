'use client'

import { useEffect } from 'react'
import type { Theme } from './choose-theme'

/** Follows the system's colors while nothing else has been chosen. */
export function ThemeFollower({ choice }: { choice: Theme }) {
  useEffect(() => {
    if (choice !== 'system') return
    const query = matchMedia('(prefers-color-scheme: dark)')
    const apply = () => document.documentElement.classList.toggle('dark', query.matches)
    apply()
    query.addEventListener('change', apply)
    return () => query.removeEventListener('change', apply)
  }, [choice])
  return null
}
