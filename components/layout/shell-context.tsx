'use client'

import { createContext, use } from 'react'
import type { IsoDate } from '@/lib/kernel/dates'

/** What the frame knows and the head of a page shows. */
export type ShellFacts = {
  isDemo: boolean
  name: string
  role: string
  /** The day it is for the practice. */
  today: IsoDate
  openPalette: () => void
  openKeys: () => void
}

const nobody: ShellFacts = {
  ...{ isDemo: false, name: '', role: '', today: '2026-01-01' as IsoDate },
  ...{ openPalette: () => {}, openKeys: () => {} },
}

export const ShellContext = createContext<ShellFacts>(nobody)

export function useShell(): ShellFacts {
  return use(ShellContext)
}
