import { createHash } from 'node:crypto'
import type { Claim } from '../lib/claims/bill-result'
import { present } from '../lib/kernel/assert'
import { localAt } from '../lib/kernel/dates'
import { sum } from '../lib/kernel/money'
import { err, ok, type Result } from '../lib/kernel/result'
import { writeClaims837P } from '../lib/practice-file/write-claims-837p'
import type { Tx } from './client'
import type { Actor } from './in-practice'
import type { WantedClaim } from './plan-claims'
import { insertBatch, listReleasedClaims, updateControlNumber } from './queries/batches'
import { insertClaimEvents, updateClaimStates } from './queries/claim-rows'
import { remakeClaims } from './remake-claims'

export type BatchOrder = { payerId: string | null; isTest: boolean }

export type MadeBatch = {
  id: string
  controlNumber: number
  claimCount: number
  totalCents: number
  /** Released claims that the check before the file put back: they are not in it. */
  putBack: number
}

export type BatchRefusal = { kind: 'nothing_released' } | { kind: 'practice_incomplete'; sentences: string[] }

/**
 * Writes the released claims into an 837P and keeps it. Before that they are checked again, so the file holds what the
 * engine says at this moment. A live file sends its claims: they are submitted and frozen. A test file changes no claim.
 */
export async function makeBatch(
  tx: Tx,
  actor: Pick<Actor, 'practiceId' | 'userId' | 'today' | 'now'>,
  { payerId, isTest }: BatchOrder,
): Promise<Result<MadeBatch, BatchRefusal>> {
  const { practiceId, userId, now } = actor
  const before = await listReleasedClaims(tx, practiceId, payerId)
  const { facts, plan } = await remakeClaims(
    tx,
    actor,
    before.map((one) => one.patientId),
  )
  const released = await listReleasedClaims(tx, practiceId, payerId)
  const idOf = new Map(released.map((one) => [one.controlNumber, one.id]))
  const claims = plan.claims.filter((one) => idOf.has(one.controlNumber)).map(asReadyClaim)
  if (claims.length === 0) return err({ kind: 'nothing_released' })
  const controlNumber = await updateControlNumber(tx, practiceId)
  const at = localAt(now.getTime(), facts.practice.timeZone)
  const file = writeClaims837P(facts, { claims }, { control: controlNumber, at, test: isTest })
  if (!file.ok) return err({ kind: 'practice_incomplete', sentences: file.error.map((problem) => problem.message) })

  const claimIds = claims.map((one) => present(idOf.get(one.id), 'a claim in the file has a row'))
  const totalCents = sum(claims.map((one) => one.totalCents))
  const id = await insertBatch(tx, practiceId, {
    controlNumber,
    isTest,
    payerId,
    claimCount: claims.length,
    totalCents,
    interchange: file.value,
    interchangeSha256: createHash('sha256').update(file.value).digest('hex'),
    createdAt: now,
    createdBy: userId,
    claimIds: isTest ? [] : claimIds,
  })
  if (!isTest) {
    await updateClaimStates(tx, practiceId, claimIds, { state: 'submitted', by: userId, now })
    await insertClaimEvents(
      tx,
      practiceId,
      claimIds.map((claimId) => ({ claimId, kind: 'submitted', by: userId, now, facts: { controlNumber } })),
    )
  }
  return ok({ id, controlNumber, claimCount: claims.length, totalCents, putBack: before.length - released.length })
}

/** The claim as the writer takes it: released claims are ready, whatever an owner has overridden. */
function asReadyClaim({ controlNumber, patient, payer, rendering, content, findings }: WantedClaim): Claim {
  const { supervising, authorization, diagnoses, totalCents, lines } = content
  return {
    id: controlNumber,
    patient,
    payer,
    rendering,
    ...(supervising === null ? {} : { supervising }),
    status: 'ready',
    totalCents,
    authorization,
    diagnoses,
    lines,
    findings,
  }
}
