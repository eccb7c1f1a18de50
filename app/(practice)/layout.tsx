import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { findSession } from '@/app/_server/session'
import { navigationFor, roleWords } from '@/components/layout/navigation'
import { Shell } from '@/components/layout/shell'

export const dynamic = 'force-dynamic'

/** Everything behind sign-in. Each page asks for its own permission again; a layout is no guard. */
export default async function PracticeLayout({ children }: { children: ReactNode }) {
  const session = await findSession()
  if (!session) redirect('/sign-in')
  const { actor, practice } = session
  return (
    <Shell
      practice={practice.name}
      isDemo={practice.isDemo}
      name={actor.name}
      role={roleWords[actor.role]}
      items={navigationFor(actor.role)}
    >
      {children}
    </Shell>
  )
}
