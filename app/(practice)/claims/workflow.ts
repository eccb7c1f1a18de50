import { writePayerChange } from '@/db/change-payer'
import type { Db, Tx } from '@/db/client'
import { type Actor, inPractice } from '@/db/in-practice'
import { insertAuditEvent } from '@/db/queries/audit-events'
import { insertClaimEvents, updateClaimStates } from '@/db/queries/claim-rows'
import { listClaimFindings, listClaimStates, listClaimsLocked } from '@/db/queries/claims'
import { listMatchingClaimIds } from '@/db/queries/claims-queue'
import { insertOverrides } from '@/db/queries/finding-rows'
import { updatePatientLocks } from '@/db/queries/patients'
import {
  getFirstDayWaiting,
  getPayer,
  listPatientsWithOpenClaims,
  listSettingsRows,
  type PayerChoice,
} from '@/db/queries/payers'
import { type Released, releaseReadyClaims } from '@/db/release-claims'
import { type Remade, remakeClaims } from '@/db/remake-claims'
import { err, ok, type Result } from '@/lib/kernel/result'
import { settingOrigin } from '@/lib/policy/setting-origin'
import type { AnswerInput, ChosenClaims, OverrideInput } from './inputs'

/** Releases claims for the next batch, after checking each again. */
export function releaseClaims(db: Db, actor: Actor, chosen: ChosenClaims): Promise<Released> {
  return inPractice(db, actor, async (tx) => {
    const claimIds = await idsOf(tx, actor, chosen)
    const outcome = await releaseReadyClaims(tx, actor, claimIds)
    await insertAuditEvent(tx, actor.practiceId, actor, { action: 'claims:release', count: outcome.released })
    return outcome
  })
}

/** Takes released claims back to ready; sent ones stay sent. */
export function unreleaseClaims(db: Db, actor: Actor, chosen: ChosenClaims): Promise<{ unreleased: number }> {
  return inPractice(db, actor, async (tx) => {
    const { practiceId, userId: by, now } = actor
    const claimIds = await idsOf(tx, actor, chosen)
    const asked = await listClaimStates(tx, practiceId, claimIds)
    await updatePatientLocks(tx, practiceId, [...new Set(asked.map((one) => one.patientId))].sort())
    const released = (await listClaimsLocked(tx, practiceId, claimIds)).filter((one) => one.state === 'released')
    const ids = released.map((one) => one.id)
    await updateClaimStates(tx, practiceId, ids, { state: 'ready', by, now })
    await insertClaimEvents(
      tx,
      practiceId,
      ids.map((claimId) => ({ claimId, kind: 'unreleased', by, now })),
    )
    await insertAuditEvent(tx, practiceId, actor, { action: 'claims:unrelease', count: ids.length })
    return { unreleased: ids.length }
  })
}

export type OverrideRefusal =
  | { kind: 'not_found' }
  | { kind: 'not_held' }
  | { kind: 'cannot_override'; rules: string[] }

/** Lets a claim go in spite of named holds. It is ready once nothing else holds it. */
export function overrideHold(
  db: Db,
  actor: Actor,
  { claimId, rules, reason }: OverrideInput,
): Promise<Result<{ isReady: boolean; stillHeldBy: string[] }, OverrideRefusal>> {
  return inPractice(db, actor, async (tx) => {
    const { practiceId, userId, now } = actor
    const [claim] = await listClaimStates(tx, practiceId, [claimId])
    if (!claim) return err({ kind: 'not_found' })
    // First made anew, so that what is overridden is what holds it at this moment.
    await remakeClaims(tx, actor, [claim.patientId])
    const [locked] = await listClaimsLocked(tx, practiceId, [claimId])
    if (locked?.state !== 'held') return err({ kind: 'not_held' })
    const holds = (await listClaimFindings(tx, practiceId, claimId)).filter(
      (one) => one.severity === 'hold' && one.override === null,
    )
    const named = holds.filter((one) => rules.includes(one.rule))
    const fixed = [...new Set(named.filter((one) => !one.canOverride).map((one) => one.rule))]
    if (fixed.length > 0) return err({ kind: 'cannot_override', rules: fixed })
    if (named.length === 0) return err({ kind: 'not_held' })
    await insertOverrides(
      tx,
      practiceId,
      named.map(({ rule, fingerprint, message }) => ({ claimId, rule, fingerprint, message, reason, userId, now })),
    )
    const overridden = [...new Set(named.map((one) => one.rule))]
    await insertClaimEvents(tx, practiceId, [
      { claimId, kind: 'overridden', by: userId, now, rules: overridden, note: reason },
    ])
    const { plan } = await remakeClaims(tx, actor, [claim.patientId])
    await insertAuditEvent(tx, practiceId, actor, {
      action: 'claims:override',
      objectType: 'claim',
      objectId: claimId,
      patientIds: [claim.patientId],
      fields: overridden,
      reason,
    })
    const standing = plan.claims.find((one) => one.controlNumber === claim.controlNumber)
    return ok({ isReady: standing?.state === 'ready', stillHeldBy: standing?.heldBy ?? [] })
  })
}

/**
 * Writes down whether a payer pays an add-on, and lets all its claims that wait follow: it holds from the first day of
 * service among them. Where none waits, the answer that was given before is put right from the day it was given for.
 */
export function answerAddon(
  db: Db,
  actor: Actor,
  { payerId, code, answer, source }: AnswerInput,
): Promise<Result<{ payer: PayerChoice; claims: Remade['counts'] }, { kind: 'not_found' }>> {
  return inPractice(db, actor, async (tx) => {
    const { practiceId, today } = actor
    const payer = await getPayer(tx, practiceId, payerId)
    if (!payer) return err({ kind: 'not_found' })
    const field = `addonPolicy.${code}` as const
    const waiting = await getFirstDayWaiting(tx, practiceId, payerId, code)
    const earlier = settingOrigin(await listSettingsRows(tx, practiceId, payerId), field, today)
    const from = waiting ?? earlier?.from ?? today
    await writePayerChange(tx, actor, { payerId, from, change: { set: { [field]: answer }, reset: [] }, source })
    const patientIds = await listPatientsWithOpenClaims(tx, practiceId, payerId)
    const { counts } = await remakeClaims(tx, actor, patientIds)
    await insertAuditEvent(tx, practiceId, actor, {
      action: 'payers:answer',
      objectType: 'payer',
      objectId: payerId,
      fields: [`addon_policy.${code}`],
      reason: source,
    })
    return ok({ payer, claims: counts })
  })
}

function idsOf(tx: Tx, { practiceId }: Actor, chosen: ChosenClaims): Promise<string[]> | string[] {
  return 'claimIds' in chosen ? chosen.claimIds : listMatchingClaimIds(tx, practiceId, chosen.filter)
}
