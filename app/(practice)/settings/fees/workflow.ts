import type { Db, Tx } from '@/db/client'
import { type Actor, inPractice } from '@/db/in-practice'
import { oneAtATime } from '@/db/one-at-a-time'
import { type ClaimChanges, previewChange } from '@/db/preview-change'
import { archiveFee, type FeeRow, insertFee, listCodesOnClaims, listFees } from '@/db/queries/fee-schedule'
import { getPayer, listPayers, type PayerChoice } from '@/db/queries/payers'
import { getPracticeIdentity } from '@/db/queries/practice-identity'
import { type SavedChange, saveChange } from '@/db/save-change'
import { codesWithoutFee } from '@/lib/fees/codes-without-fee'
import { err, ok, type Result } from '@/lib/kernel/result'
import type { AddFeeInput } from './inputs'

export type FeesPageFacts = { fees: FeeRow[]; payers: PayerChoice[]; missing: string[]; state: string }

/** The fee schedule, for whom fees may be named, and the billed codes that have none on the day of the actor. */
export function readFeesPage(db: Db, actor: Actor): Promise<FeesPageFacts> {
  return inPractice(db, actor, async (tx) => {
    const { practiceId, today } = actor
    const fees = await listFees(tx, practiceId)
    const payers = await listPayers(tx, practiceId)
    const onClaims = await listCodesOnClaims(tx, practiceId)
    const known = fees.map(({ code, unitCents, payerId, fromDate, modifier }) => ({
      ...{ code, cents: unitCents, payer: payerId, from: fromDate, modifier },
    }))
    const practice = await getPracticeIdentity(tx, practiceId)
    return { fees, payers, missing: codesWithoutFee(known, onClaims, today), state: practice?.address.state ?? '' }
  })
}

export type FeeRefusal =
  | { kind: 'no_payer' }
  /** The same code, payer, modifier and day stand already. */
  | { kind: 'taken'; unitCents: number }

async function add(
  tx: Tx,
  { practiceId, now }: Actor,
  input: AddFeeInput,
): Promise<Result<{ id: string }, FeeRefusal>> {
  if (input.payerId !== null && !(await getPayer(tx, practiceId, input.payerId))) return err({ kind: 'no_payer' })
  await oneAtATime(tx, practiceId, 'fee')
  const same = (await listFees(tx, practiceId)).find(
    (one) =>
      one.code === input.code &&
      one.payerId === input.payerId &&
      one.modifier === input.modifier &&
      one.fromDate === input.fromDate,
  )
  if (same) return err({ kind: 'taken', unitCents: same.unitCents })
  return ok({ id: await insertFee(tx, practiceId, { ...input, now }) })
}

/** Writes a fee down from a day on; the one before it stays, for what was held before that day. */
export function addFee(
  db: Db,
  actor: Actor,
  input: AddFeeInput,
): Promise<Result<SavedChange<{ id: string }>, FeeRefusal>> {
  return saveChange<{ id: string }, FeeRefusal>(
    db,
    actor,
    (tx) => add(tx, actor, input),
    ({ id }) => ({
      ...{ action: 'settings:fee', objectType: 'fee', objectId: id },
      fields: ['code', 'unit_cents', 'payer_id', 'from_date', 'modifier'],
    }),
  )
}

export function previewFee(db: Db, actor: Actor, input: AddFeeInput): Promise<Result<ClaimChanges, FeeRefusal>> {
  return previewChange<FeeRefusal>(db, actor, (tx) => add(tx, actor, input))
}

async function remove(tx: Tx, { practiceId, now }: Actor, id: string) {
  const gone = await archiveFee(tx, practiceId, id, now)
  return gone ? ok(gone) : err({ kind: 'not_found' as const })
}

/** Takes a fee that was a mistake out of use. */
export function removeFee(
  db: Db,
  actor: Actor,
  { id }: { id: string },
): Promise<Result<SavedChange<{ code: string }>, { kind: 'not_found' }>> {
  return saveChange(
    db,
    actor,
    (tx) => remove(tx, actor, id),
    () => ({ action: 'settings:fee', objectType: 'fee', objectId: id, fields: ['archived_at'] }),
  )
}

export function previewFeeRemoval(
  db: Db,
  actor: Actor,
  { id }: { id: string },
): Promise<Result<ClaimChanges, { kind: 'not_found' }>> {
  return previewChange(db, actor, (tx) => remove(tx, actor, id))
}
