import type { Tx } from './client'
import type { Actor } from './in-practice'
import { insertClaimEvents, updateClaimStates } from './queries/claim-rows'
import { listClaimStates } from './queries/claims'
import { remakeClaims } from './remake-claims'

export type Released = {
  released: number
  /** Went on hold, changed or vanished when checked again, or were not ready in the first place. */
  held: number
  /** Nobody covers these patients: there is no one to send the claim to. */
  withoutPayer: number
  /** Of other practices, withdrawn, released already or sent. */
  leftOut: number
}

/** Checks claims again and releases those that are still ready. A claim that holds anything is never released. */
export async function releaseReadyClaims(
  tx: Tx,
  actor: Pick<Actor, 'practiceId' | 'userId' | 'today' | 'now'>,
  claimIds: readonly string[],
): Promise<Released> {
  const { practiceId, userId: by, now } = actor
  const asked = await listClaimStates(tx, practiceId, claimIds)
  await remakeClaims(
    tx,
    actor,
    asked.map((one) => one.patientId),
  )
  const checked = await listClaimStates(
    tx,
    practiceId,
    asked.map((one) => one.id),
  )
  const open = checked.filter((one) => one.state === 'ready')
  const going = open.filter((one) => one.payerId !== null).map((one) => one.id)
  await updateClaimStates(tx, practiceId, going, { state: 'released', by, now })
  await insertClaimEvents(
    tx,
    practiceId,
    going.map((claimId) => ({ claimId, kind: 'released', by, now })),
  )
  const held = checked.filter((one) => one.state === 'held').length
  const withoutPayer = open.length - going.length
  return { released: going.length, held, withoutPayer, leftOut: claimIds.length - going.length - held - withoutPayer }
}
