import type { Db, Tx } from '@/db/client'
import { type Actor, inPractice } from '@/db/in-practice'
import { oneAtATime } from '@/db/one-at-a-time'
import { type ClaimChanges, previewChange } from '@/db/preview-change'
import { insertAuditEvent } from '@/db/queries/audit-events'
import {
  archiveProvider,
  getProvider,
  getProviderDuties,
  getProviderOfNpi,
  insertProvider,
  listProviderChoices,
  type ProviderFields,
  type ProviderRecord,
  updateProvider,
} from '@/db/queries/providers'
import { type Remade, remakeUnsentClaims } from '@/db/remake-claims'
import { addDays } from '@/lib/kernel/dates'
import { err, ok, type Result } from '@/lib/kernel/result'
import type { NewProviderInput, ProviderInput, ProviderKey } from './inputs'

export type ProviderRefusal =
  | { kind: 'not_found' }
  | { kind: 'conflict'; now: ProviderRecord }
  | { kind: 'npi_taken'; name: string }
  | { kind: 'supervisor_unfit' }
  | { kind: 'supervises'; names: string[] }

/** Writes down a new clinician. */
export function addProvider(
  db: Db,
  actor: Actor,
  input: NewProviderInput,
): Promise<Result<{ id: string }, ProviderRefusal>> {
  return inPractice(db, actor, async (tx) => {
    const fields = withSupervisorWhereNeeded({ ...input, hasEnrolmentList: false })
    const refusal = await refusalOf(tx, actor, fields, null)
    if (refusal) return err(refusal)
    const id = await insertProvider(tx, actor.practiceId, fields)
    await insertAuditEvent(tx, actor.practiceId, actor, {
      ...{ action: 'providers:add', objectType: 'provider', objectId: id },
    })
    return ok({ id })
  })
}

/** Saves a clinician and lets what has not been sent follow. */
export function saveProvider(
  db: Db,
  actor: Actor,
  input: ProviderInput,
): Promise<Result<{ name: string; claims: Remade['counts'] }, ProviderRefusal>> {
  return inPractice(db, actor, async (tx) => {
    const before = await getProvider(tx, actor.practiceId, input.id)
    const written = await writeProvider(tx, actor, input)
    if (!written.ok) return written
    const claims = await remakeUnsentClaims(tx, actor)
    await insertAuditEvent(tx, actor.practiceId, actor, {
      ...{ action: 'providers:save', objectType: 'provider', objectId: input.id },
      fields: before ? changedFields(before, written.value) : [],
    })
    return ok({ name: `${input.firstName} ${input.lastName}`, claims })
  })
}

/** Which claims saving would change. */
export function previewProvider(
  db: Db,
  actor: Actor,
  input: ProviderInput,
): Promise<Result<ClaimChanges, ProviderRefusal>> {
  return previewChange(db, actor, (tx) => writeProvider(tx, actor, input))
}

export type AsideRefusal =
  | { kind: 'not_found' }
  | { kind: 'conflict' }
  | { kind: 'has_duties'; name: string; supervises: string[]; sessionsAhead: number }

/** Sets a clinician aside who supervises nobody and leads no session to come. What they did stays and is billed. */
export function setProviderAside(
  db: Db,
  actor: Actor,
  { id, version }: ProviderKey,
): Promise<Result<{ name: string }, AsideRefusal>> {
  return inPractice(db, actor, async (tx) => {
    const { practiceId, now, today } = actor
    const provider = await getProvider(tx, practiceId, id)
    if (!provider) return err({ kind: 'not_found' })
    const name = `${provider.firstName} ${provider.lastName}`
    const duties = await getProviderDuties(tx, practiceId, { id, from: addDays(today, 1) })
    if (duties.supervises.length > 0 || duties.sessionsAhead > 0) return err({ kind: 'has_duties', name, ...duties })
    if (!(await archiveProvider(tx, practiceId, { id, version, archivedAt: now }))) return err({ kind: 'conflict' })
    await insertAuditEvent(tx, practiceId, actor, {
      ...{ action: 'providers:set-aside', objectType: 'provider', objectId: id },
    })
    return ok({ name })
  })
}

/** Takes a clinician back who was set aside. */
export function bringProviderBack(
  db: Db,
  actor: Actor,
  { id, version }: ProviderKey,
): Promise<Result<{ name: string }, { kind: 'not_found' } | { kind: 'conflict' }>> {
  return inPractice(db, actor, async (tx) => {
    const { practiceId } = actor
    const provider = await getProvider(tx, practiceId, id)
    if (!provider) return err({ kind: 'not_found' })
    if (!(await archiveProvider(tx, practiceId, { id, version, archivedAt: null }))) return err({ kind: 'conflict' })
    await insertAuditEvent(tx, practiceId, actor, {
      ...{ action: 'providers:bring-back', objectType: 'provider', objectId: id },
    })
    return ok({ name: `${provider.firstName} ${provider.lastName}` })
  })
}

async function writeProvider(
  tx: Tx,
  actor: Actor,
  { id, version, ...input }: ProviderInput,
): Promise<Result<ProviderFields, ProviderRefusal>> {
  const fields = withSupervisorWhereNeeded(input)
  const now = await getProvider(tx, actor.practiceId, id)
  if (!now) return err({ kind: 'not_found' })
  if (now.version !== version) return err({ kind: 'conflict', now })
  const refusal = await refusalOf(tx, actor, fields, now)
  if (refusal) return err(refusal)
  if (await updateProvider(tx, actor.practiceId, { id, version, fields })) return ok(fields)
  // Somebody was quicker between the two statements.
  const later = await getProvider(tx, actor.practiceId, id)
  return err(later ? { kind: 'conflict', now: later } : { kind: 'not_found' })
}

/** Only an associate is supervised: a supervisor left over from before is taken out. */
function withSupervisorWhereNeeded(fields: ProviderFields): ProviderFields {
  return fields.licence === 'associate' ? fields : { ...fields, supervisorId: null }
}

async function refusalOf(
  tx: Tx,
  { practiceId, today }: Actor,
  fields: ProviderFields,
  before: ProviderRecord | null,
): Promise<ProviderRefusal | null> {
  const { npi, supervisorId, licence } = fields
  const besides = before?.id ?? null
  if (npi !== null) await oneAtATime(tx, practiceId, 'provider')
  const taken = npi === null ? null : await getProviderOfNpi(tx, practiceId, { npi, besides })
  if (taken) return { kind: 'npi_taken', name: taken.name }
  if (supervisorId !== null) {
    const fit = await listProviderChoices(tx, practiceId, { isSupervisor: true })
    if (supervisorId === besides || !fit.some((one) => one.id === supervisorId)) return { kind: 'supervisor_unfit' }
  }
  if (licence === 'associate' && before && before.licence !== 'associate') {
    const { supervises } = await getProviderDuties(tx, practiceId, { id: before.id, from: today })
    if (supervises.length > 0) return { kind: 'supervises', names: supervises }
  }
  return null
}

function changedFields(before: ProviderFields, after: ProviderFields): string[] {
  return (Object.keys(after) as (keyof ProviderFields)[]).filter((key) => before[key] !== after[key])
}
