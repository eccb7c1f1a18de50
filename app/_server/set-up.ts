import 'server-only'
import { startAuthSession } from '@/db/auth-sessions'
import type { Db } from '@/db/client'
import { isOpenForSetUp, makeFirstPractice } from '@/db/first-practice'
import { hashPassword } from '@/db/password'
import { err, ok, type Result } from '@/lib/kernel/result'
import { passwordProblem } from './new-password'

export type SetUpRefusal = { kind: 'not_empty' } | { kind: 'weak'; sentence: string }

type First = { practiceName: string; timeZone: string; ownerName: string; email: string; password: string }

/** Makes the practice and its first owner and signs them in; only while there is nobody and nobody is awaited. */
export async function makeFirstOwner(
  db: Db,
  { password, ...first }: First,
  now: Date,
): Promise<Result<string, SetUpRefusal>> {
  // Asked before the costly hash, and again under the lock.
  if (!(await isOpenForSetUp(db, now))) return err({ kind: 'not_empty' })
  const problem = passwordProblem(password, { ...first, name: first.ownerName })
  if (problem !== null) return err({ kind: 'weak', sentence: problem })
  const made = await makeFirstPractice(db, { ...first, passwordHash: await hashPassword(password) }, now)
  if (!made) return err({ kind: 'not_empty' })
  return ok(await startAuthSession(db, made, now))
}
