import { and, eq, isNotNull } from 'drizzle-orm'
import type { BilledCode } from '../../lib/claims/billing-facts'
import type { Executor, PracticeId } from '../client'
import { billedCodes } from '../schema/billed-codes'
import { claimLines, claims } from '../schema/claims'
import { isAmong } from '../schema/is-among'

/** What has been billed for the patients, a code at a time: the frozen lines of submitted claims, and what went out elsewhere (E-30). */
export async function listBilledCodes(
  tx: Executor,
  practiceId: PracticeId,
  patientIds: readonly string[] | 'all',
): Promise<BilledCode[]> {
  if (patientIds !== 'all' && patientIds.length === 0) return []
  const sent = tx
    .select({
      patient: claims.patientId,
      payer: claims.payerId,
      date: claimLines.serviceDate,
      code: claimLines.code,
      provider: claims.renderingId,
      claim: claims.controlNumber,
    })
    .from(claims)
    .innerJoin(claimLines, and(eq(claimLines.practiceId, claims.practiceId), eq(claimLines.claimId, claims.id)))
    .where(
      and(
        eq(claims.practiceId, practiceId),
        eq(claims.state, 'submitted'),
        isNotNull(claims.payerId),
        patientIds === 'all' ? undefined : isAmong(claims.patientId, patientIds),
      ),
    )
  const elsewhere = tx
    .select({
      patient: billedCodes.patientId,
      payer: billedCodes.payerId,
      date: billedCodes.serviceDate,
      code: billedCodes.code,
      provider: billedCodes.providerId,
      state: billedCodes.state,
    })
    .from(billedCodes)
    .where(
      and(
        eq(billedCodes.practiceId, practiceId),
        patientIds === 'all' ? undefined : isAmong(billedCodes.patientId, patientIds),
      ),
    )
  const [here, there] = await Promise.all([sent, elsewhere])
  return [
    ...here.flatMap((row) => (row.payer === null ? [] : [{ ...row, payer: row.payer, state: 'sent' as const }])),
    ...there.map((row) => ({ ...row, claim: null })),
  ]
}
