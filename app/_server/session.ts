import 'server-only'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { findMember, type Member, type SignedIn, touchAuthSession } from '@/db/auth-sessions'
import type { Db } from '@/db/client'
import { type Actor, inPractice } from '@/db/in-practice'
import { insertAuditEvent } from '@/db/queries/audit-events'
import { dateAt } from '@/lib/kernel/dates'
import { now } from './clock'
import { openDb } from './db'
import { isAllowed, type Permission, permissions } from './permissions'
import { isFromOurPages } from './same-origin'
import { readSecret } from './session-cookie'

export type Session = { actor: Actor; email: string; practice: Member['practice'] }

/** Who has signed in, read once a request; null for nobody. The table decides, not the cookie. */
export const findSession = cache(async (): Promise<Session | null> => {
  const secret = await readSecret()
  return secret === null ? null : sessionOf(await openDb(), secret, now())
})

/** The session of a secret at a moment. Apart from the request, so that a test can move the clock. */
export async function sessionOf(db: Db, secret: string, moment: Date): Promise<Session | null> {
  const signedIn: SignedIn | null = await touchAuthSession(db, secret, moment)
  const member = signedIn && (await findMember(db, signedIn))
  if (!signedIn || !member) return null
  const { role, providerId, name, email, practice } = member
  const today = dateAt(moment.getTime(), practice.timeZone)
  return { actor: { ...signedIn, role, providerId, name, today, now: moment }, email, practice }
}

/**
 * The first line of every page, action and route. Nobody signed in goes to the sign-in page, and from there to `here`, the
 * page that was asked for; somebody who may not, and a change that does not come from our own pages, find nothing here.
 */
export async function requireActor(permission: Permission, here?: string): Promise<Actor> {
  const session = await findSession()
  if (!session) redirect(here ? `/sign-in?${new URLSearchParams({ next: here })}` : '/sign-in')
  const { actor } = session
  const isForeign = permissions[permission].changes && !isFromOurPages(await headers())
  if (isForeign || !isAllowed(actor.role, permission)) {
    await inPractice(await openDb(), actor, (tx) =>
      insertAuditEvent(tx, actor.practiceId, actor, { action: permission, outcome: 'deny' }),
    )
    notFound()
  }
  return actor
}
