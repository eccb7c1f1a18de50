import type { Db, Tx } from '@/db/client'
import { type Actor, inPractice } from '@/db/in-practice'
import { type ClaimChanges, previewChange } from '@/db/preview-change'
import { insertAuditEvent } from '@/db/queries/audit-events'
import { archiveEnrolment, insertEnrolment, listEnrolments, updateEnrolment } from '@/db/queries/enrolments'
import { getPayer } from '@/db/queries/payers'
import { getProvider, updateProviderVersion } from '@/db/queries/providers'
import { type Remade, remakeUnsentClaims } from '@/db/remake-claims'
import { overlaps } from '@/lib/kernel/dates'
import { err, ok, type Result } from '@/lib/kernel/result'
import type { EnrolmentInput, RemoveEnrolmentInput } from './inputs'

export type EnrolmentRefusal =
  | { kind: 'not_found' }
  | { kind: 'conflict'; version: number }
  | { kind: 'no_payer' }
  | { kind: 'overlaps' }

type Saved = { payerName: string; claims: Remade['counts'] }

/** Writes down on which days a clinician is enrolled with a payer, and lets what has not been sent follow. */
export function saveEnrolment(db: Db, actor: Actor, input: EnrolmentInput): Promise<Result<Saved, EnrolmentRefusal>> {
  return inPractice(db, actor, async (tx) => {
    const written = await writeEnrolment(tx, actor, input)
    if (!written.ok) return written
    return ok(await afterwards(tx, actor, input.providerId, written.value))
  })
}

/** Which claims saving would change. */
export function previewEnrolment(
  db: Db,
  actor: Actor,
  input: EnrolmentInput,
): Promise<Result<ClaimChanges, EnrolmentRefusal>> {
  return previewChange(db, actor, (tx) => writeEnrolment(tx, actor, input))
}

/** Takes back an enrolment that should not have been written down. One that has ended gets its last day instead. */
export function removeEnrolment(
  db: Db,
  actor: Actor,
  input: RemoveEnrolmentInput,
): Promise<Result<Saved, EnrolmentRefusal>> {
  return inPractice(db, actor, async (tx) => {
    const written = await takeEnrolmentAway(tx, actor, input)
    if (!written.ok) return written
    return ok(await afterwards(tx, actor, input.providerId, written.value))
  })
}

/** Which claims removing would change. */
export function previewEnrolmentEnd(
  db: Db,
  actor: Actor,
  input: RemoveEnrolmentInput,
): Promise<Result<ClaimChanges, EnrolmentRefusal>> {
  return previewChange(db, actor, (tx) => takeEnrolmentAway(tx, actor, input))
}

async function writeEnrolment(
  tx: Tx,
  { practiceId }: Actor,
  { providerId, version, enrolmentId, ...fields }: EnrolmentInput,
): Promise<Result<string, EnrolmentRefusal>> {
  const payer = await getPayer(tx, practiceId, fields.payerId)
  if (!payer) return err({ kind: 'no_payer' })
  // Everything is looked at before the version is taken: a refusal leaves nothing behind.
  const rows = await listEnrolments(tx, practiceId, providerId)
  const others = rows.filter((one) => one.id !== enrolmentId)
  if (others.some((one) => one.payerId === fields.payerId && overlaps(one, fields))) return err({ kind: 'overlaps' })
  if (enrolmentId !== null && others.length === rows.length) return err({ kind: 'not_found' })
  const taken = await takeVersion(tx, practiceId, providerId, version)
  if (!taken.ok) return taken
  if (enrolmentId === null) await insertEnrolment(tx, practiceId, { providerId, ...fields })
  else await updateEnrolment(tx, practiceId, { id: enrolmentId, providerId, fields })
  return ok(payer.name)
}

async function takeEnrolmentAway(
  tx: Tx,
  { practiceId, now }: Actor,
  { providerId, version, enrolmentId }: RemoveEnrolmentInput,
): Promise<Result<string, EnrolmentRefusal>> {
  const one = (await listEnrolments(tx, practiceId, providerId)).find((each) => each.id === enrolmentId)
  if (!one) return err({ kind: 'not_found' })
  const taken = await takeVersion(tx, practiceId, providerId, version)
  if (!taken.ok) return taken
  await archiveEnrolment(tx, practiceId, { id: enrolmentId, providerId, now })
  return ok(one.payerName)
}

/** The enrolments of a clinician change one at a time: the clinician's version is theirs. */
async function takeVersion(
  tx: Tx,
  practiceId: Actor['practiceId'],
  id: string,
  version: number,
): Promise<Result<null, EnrolmentRefusal>> {
  if (await updateProviderVersion(tx, practiceId, { id, version })) return ok(null)
  const now = await getProvider(tx, practiceId, id)
  return err(now ? { kind: 'conflict', version: now.version } : { kind: 'not_found' })
}

async function afterwards(tx: Tx, actor: Actor, providerId: string, payerName: string): Promise<Saved> {
  const claims = await remakeUnsentClaims(tx, actor)
  await insertAuditEvent(tx, actor.practiceId, actor, {
    ...{ action: 'providers:enrol', objectType: 'provider', objectId: providerId, fields: ['enrolments'] },
  })
  return { payerName, claims }
}
