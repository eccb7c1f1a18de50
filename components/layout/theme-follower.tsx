'use client'

import { useEffect } from 'react'
import { chosenTheme } from './choose-theme'

/** Follows the system's colors while nothing else has been chosen. */
export function ThemeFollower() {
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)')
    const apply = () => {
      if (chosenTheme() === 'system') document.documentElement.classList.toggle('dark', query.matches)
    }
    apply()
    query.addEventListener('change', apply)
    return () => query.removeEventListener('change', apply)
  }, [])
  return null
}
