import { scopeOf } from '@/app/_server/scope'
import type { Db, Tx } from '@/db/client'
import { type Actor, inPractice } from '@/db/in-practice'
import { type ClaimChanges, previewChange } from '@/db/preview-change'
import { insertAuditEvent } from '@/db/queries/audit-events'
import {
  type AuthorizationDetails,
  type AuthorizationRecord,
  archiveAuthorization as archiveAuthorizationRow,
  insertAuthorization,
  listAuthorizationsOf,
  updateAuthorization,
} from '@/db/queries/authorizations'
import { listProviderFacts } from '@/db/queries/facts-of-practice'
import { getPatientRecord } from '@/db/queries/patient-details'
import { updatePatientLocks } from '@/db/queries/patients'
import { getPayer } from '@/db/queries/payers'
import { remakeClaims } from '@/db/remake-claims'
import type { IsoDate } from '@/lib/kernel/dates'
import { err, ok, type Result } from '@/lib/kernel/result'
import type { ArchiveAuthorizationInput, SaveAuthorizationInput } from './inputs'

export type AuthorizationRefusal =
  | { kind: 'not_found' }
  | { kind: 'no_such_payer' }
  | { kind: 'no_such_provider' }
  /** The payer's number stands on another authorization of this patient. */
  | { kind: 'known_number'; payerName: string; from: IsoDate; through: IsoDate }
  | { kind: 'conflict'; version: number; theirs: AuthorizationRecord }

/** Writes down an authorization or changes one; claims that waited for it go on. */
export function saveAuthorization(
  db: Db,
  actor: Actor,
  input: SaveAuthorizationInput,
): Promise<Result<{ claimsChanged: number }, AuthorizationRefusal>> {
  return inPractice(db, actor, async (tx) => {
    const written = await writeAuthorization(tx, actor, input)
    if (!written.ok) return written
    const { counts } = await remakeClaims(tx, actor, [input.patientId])
    await insertAuditEvent(tx, actor.practiceId, actor, {
      ...{ action: input.authorizationId ? 'authorizations:save' : 'authorizations:add', objectType: 'patient' },
      ...{ objectId: input.patientId, patientIds: [input.patientId] },
      fields: written.value,
    })
    return ok({ claimsChanged: counts.changed + counts.made })
  })
}

/** Which of the patient's claims the saving of this would change; nothing is written. */
export function previewAuthorization(
  db: Db,
  actor: Actor,
  input: SaveAuthorizationInput,
): Promise<Result<ClaimChanges, AuthorizationRefusal>> {
  return previewChange(db, actor, (tx) => writeAuthorization(tx, actor, input), [input.patientId])
}

/** Sets an authorization aside that was written down by mistake. Claims that were sent keep its number. */
export function archiveAuthorization(
  db: Db,
  actor: Actor,
  { patientId, authorizationId }: ArchiveAuthorizationInput,
): Promise<Result<{ number: string }, { kind: 'not_found' }>> {
  return inPractice(db, actor, async (tx) => {
    const all = await authorizationsLocked(tx, actor, patientId)
    const one = all?.find((each) => each.id === authorizationId)
    if (!one) return err({ kind: 'not_found' })
    await archiveAuthorizationRow(tx, actor.practiceId, { id: one.id, at: actor.now })
    await remakeClaims(tx, actor, [patientId])
    await insertAuditEvent(tx, actor.practiceId, actor, {
      action: 'authorizations:archive',
      ...{ objectType: 'patient', objectId: patientId, patientIds: [patientId] },
    })
    return ok({ number: one.number })
  })
}

async function authorizationsLocked(tx: Tx, actor: Actor, patientId: string): Promise<AuthorizationRecord[] | null> {
  await updatePatientLocks(tx, actor.practiceId, [patientId])
  const patient = await getPatientRecord(tx, actor.practiceId, patientId, scopeOf(actor))
  return patient && listAuthorizationsOf(tx, actor.practiceId, patientId)
}

/** Does what saving does to the record alone, and names the fields it changed. */
async function writeAuthorization(
  tx: Tx,
  actor: Actor,
  { patientId, authorizationId, version, ...details }: SaveAuthorizationInput,
): Promise<Result<string[], AuthorizationRefusal>> {
  const { practiceId } = actor
  const all = await authorizationsLocked(tx, actor, patientId)
  const before = all?.find((one) => one.id === authorizationId)
  if (!all || (authorizationId !== null && !before)) return err({ kind: 'not_found' })
  if (before && before.version !== version) return err({ kind: 'conflict', version: before.version, theirs: before })
  if (!(await getPayer(tx, practiceId, details.payerId))) return err({ kind: 'no_such_payer' })
  if (details.providerId !== null) {
    const providers = await listProviderFacts(tx, practiceId)
    if (!providers.some((one) => one.id === details.providerId)) return err({ kind: 'no_such_provider' })
  }
  const same = all.find(
    (one) => one.id !== authorizationId && one.payerId === details.payerId && one.number === details.number,
  )
  if (same) {
    return err({ kind: 'known_number', payerName: same.payerName, from: same.fromDate, through: same.throughDate })
  }
  if (before) await updateAuthorization(tx, practiceId, { id: before.id, version: before.version, ...details })
  else await insertAuthorization(tx, practiceId, { patientId, ...details })
  const names = Object.keys(details) as (keyof AuthorizationDetails)[]
  return ok(names.filter((name) => JSON.stringify(before?.[name] ?? null) !== JSON.stringify(details[name])))
}
