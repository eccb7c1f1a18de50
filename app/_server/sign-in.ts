import 'server-only'
import { findUser, listPracticesOfUser, startAuthSession } from '@/db/auth-sessions'
import type { Db } from '@/db/client'
import { hashPassword, isPassword } from '@/db/password'
import { beginAttempt, settleAttempt } from '@/db/sign-in-attempts'
import { err, ok, type Result } from '@/lib/kernel/result'

export type SignInRefusal = { kind: 'does_not_fit' } | { kind: 'slowed_down'; waitSeconds: number }

// A user who does not exist costs as much time as one who does.
let dummyHash: Promise<string> | null = null

/** Checks email and password and begins a session of the user's first practice; its secret goes into the cookie. */
export async function beginSignIn(
  db: Db,
  { email, password, network }: { email: string; password: string; network: string },
  now: Date,
): Promise<Result<string, SignInRefusal>> {
  const normal = normalEmail(email)
  const attempt = await beginAttempt(db, { email: normal ?? email, network }, now)
  if (!attempt.ok) return err({ kind: 'slowed_down', waitSeconds: attempt.error.waitSeconds })
  const user = normal === null ? null : await findUser(db, normal)
  dummyHash ??= hashPassword('no account has this password')
  const fits = await isPassword(user?.passwordHash ?? (await dummyHash), password)
  if (!user || !fits) return err({ kind: 'does_not_fit' })
  const [practiceId] = await listPracticesOfUser(db, user.id)
  if (practiceId === undefined) return err({ kind: 'does_not_fit' })
  await settleAttempt(db, attempt.value)
  return ok(await startAuthSession(db, { userId: user.id, practiceId }, now))
}

/** The email as it is stored, or null when it cannot be one: look-alike letters are refused, not guessed. */
export function normalEmail(email: string): string | null {
  const normal = email.normalize('NFKC').trim().toLowerCase()
  return /^[!-~]+@[!-~]+$/.test(normal) && normal.length <= 254 ? normal : null
}
