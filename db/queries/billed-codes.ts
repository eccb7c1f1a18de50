import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import type { BilledCode } from '../../lib/claims/billing-facts'
import type { Executor, PracticeId } from '../client'
import { claimLines, claims } from '../schema/claims'

/** What has been sent for the patients, a code at a time, from the frozen lines of submitted claims (E-30). */
export async function listBilledCodes(
  tx: Executor,
  practiceId: PracticeId,
  patientIds: readonly string[] | 'all',
): Promise<BilledCode[]> {
  if (patientIds !== 'all' && patientIds.length === 0) return []
  const rows = await tx
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
        patientIds === 'all' ? undefined : inArray(claims.patientId, [...patientIds]),
      ),
    )
  return rows.flatMap((row) => (row.payer === null ? [] : [{ ...row, payer: row.payer, state: 'sent' as const }]))
}
