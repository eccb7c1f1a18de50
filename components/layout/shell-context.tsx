'use client'

import { createContext, use } from 'react'

/** What the frame knows and the head of a page shows. */
export type ShellFacts = {
  isDemo: boolean
  name: string
  role: string
  openPalette: () => void
  openKeys: () => void
}

const nobody: ShellFacts = { isDemo: false, name: '', role: '', openPalette: () => {}, openKeys: () => {} }

export const ShellContext = createContext<ShellFacts>(nobody)

export function useShell(): ShellFacts {
  return use(ShellContext)
}
