import { createHash } from 'node:crypto'
import { and, eq, gt, inArray, sql } from 'drizzle-orm'
import { err, ok, type Result } from '../lib/kernel/result'
import type { Db, Tx } from './client'
import { signInAttempts } from './schema/auth-sessions'

const freeFailures = 5
const failuresUntilRest = 20
const restSeconds = 3600
const longestDelaySeconds = 900
const networkFailuresAnHour = 100

/**
 * Lets a try at a password begin, or says how long to wait. A try is written down as failed before the password is
 * looked at, so that many at once cannot slip through together; settleAttempt corrects it.
 */
export async function beginAttempt(
  db: Db,
  { email, network }: { email: string; network: string },
  now: Date,
): Promise<Result<string, { waitSeconds: number }>> {
  const accountHash = sha256(`account:${email}`)
  const networkHash = sha256(`network:${network}`)
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${accountHash}, 0))`)
    const waitSeconds = await secondsToWait(tx, accountHash, networkHash, now)
    const outcome = waitSeconds > 0 ? 'refused' : 'failed'
    const [row] = await tx
      .insert(signInAttempts)
      .values({ accountHash, networkHash, attemptedAt: now, outcome })
      .returning({ id: signInAttempts.id })
    return waitSeconds > 0 || !row ? err({ waitSeconds }) : ok(row.id)
  })
}

/** Notes that the password fitted; it ends the account's row of failures. */
export async function settleAttempt(db: Db, id: string): Promise<void> {
  await db.update(signInAttempts).set({ outcome: 'succeeded' }).where(eq(signInAttempts.id, id))
}

async function secondsToWait(tx: Tx, accountHash: string, networkHash: string, now: Date): Promise<number> {
  const since = new Date(now.getTime() - restSeconds * 1000)
  const counted = ['failed', 'succeeded'] as const
  const tries = await tx
    .select({ outcome: signInAttempts.outcome, attemptedAt: signInAttempts.attemptedAt })
    .from(signInAttempts)
    .where(
      and(
        eq(signInAttempts.accountHash, accountHash),
        gt(signInAttempts.attemptedAt, since),
        inArray(signInAttempts.outcome, [...counted]),
      ),
    )
    .orderBy(sql`${signInAttempts.attemptedAt} desc`)
    .limit(failuresUntilRest)
  const firstSuccess = tries.findIndex((one) => one.outcome === 'succeeded')
  const failures = firstSuccess < 0 ? tries.length : firstSuccess
  const last = tries[0]
  const accountWait =
    last && failures >= freeFailures ? delayAfter(failures) - secondsBetween(last.attemptedAt, now) : 0

  const [network] = await tx
    .select({ failures: sql<number>`count(*)::int` })
    .from(signInAttempts)
    .where(
      and(
        eq(signInAttempts.networkHash, networkHash),
        gt(signInAttempts.attemptedAt, since),
        eq(signInAttempts.outcome, 'failed'),
      ),
    )
  const networkWait = (network?.failures ?? 0) >= networkFailuresAnHour ? longestDelaySeconds : 0
  return Math.max(0, Math.ceil(accountWait), networkWait)
}

/** One second after the fifth failure, doubling to a quarter of an hour; an hour after the twentieth, never for ever. */
function delayAfter(failures: number): number {
  if (failures >= failuresUntilRest) return restSeconds
  return Math.min(longestDelaySeconds, 2 ** (failures - freeFailures))
}

function secondsBetween(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / 1000
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
