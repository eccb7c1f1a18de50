import 'server-only'
import { startAuthSession } from '@/db/auth-sessions'
import type { Db } from '@/db/client'
import { acceptInvitation, findInvitation, findInvitedUser } from '@/db/invitations'
import { hashPassword, isPassword } from '@/db/password'
import { beginAttempt, settleAttempt } from '@/db/sign-in-attempts'
import { err, ok, type Result } from '@/lib/kernel/result'
import { passwordProblem } from './new-password'

export type JoinRefusal =
  | { kind: 'no_invitation' }
  | { kind: 'slowed_down'; waitSeconds: number }
  | { kind: 'weak'; sentence: string }
  | { kind: 'does_not_fit' }

/**
 * Makes whoever holds a link a member and signs them in; the secret of the session goes into the cookie. Somebody who has an
 * account gives its password, anybody else chooses one: the page before it is the same, so the link does not tell which.
 */
export async function joinByLink(
  db: Db,
  { secret, password, network }: { secret: string; password: string; network: string },
  now: Date,
): Promise<Result<string, JoinRefusal>> {
  const invitation = await findInvitation(db, secret, now)
  // Guesses at links and at passwords count as tries at signing in.
  const attempt = await beginAttempt(db, { email: invitation?.email ?? 'a link of nobody', network }, now)
  if (!attempt.ok) return err({ kind: 'slowed_down', waitSeconds: attempt.error.waitSeconds })
  if (!invitation) return err({ kind: 'no_invitation' })
  const user = await findInvitedUser(db, invitation.email)
  if (user?.isDisabled) return err({ kind: 'no_invitation' })
  if (!user || !(await isPassword(user.passwordHash, password))) {
    // Only a password that is chosen has to be a good one; an account may have an older one.
    const problem = passwordProblem(password, invitation)
    if (problem !== null) return err({ kind: 'weak', sentence: problem })
    if (user) return err({ kind: 'does_not_fit' })
  }
  const person = user ? { userId: user.id } : { passwordHash: await hashPassword(password) }
  const joined = await acceptInvitation(db, invitation, person, now)
  if (!joined) return err({ kind: 'no_invitation' })
  await settleAttempt(db, attempt.value)
  return ok(await startAuthSession(db, { userId: joined.userId, practiceId: invitation.practiceId }, now))
}
