import type { Db, Tx } from '@/db/client'
import { type Actor, inPractice } from '@/db/in-practice'
import { oneAtATime } from '@/db/one-at-a-time'
import { type ClaimChanges, previewChange } from '@/db/preview-change'
import { insertAuditEvent } from '@/db/queries/audit-events'
import {
  archiveLocation,
  getComingUse,
  insertLocation,
  type LocationRow,
  listLocationSettings,
  updateLocation,
} from '@/db/queries/location-settings'
import { getPracticeIdentity } from '@/db/queries/practice-identity'
import { type SavedChange, saveChange } from '@/db/save-change'
import type { Address } from '@/lib/kernel/address'
import { present } from '@/lib/kernel/assert'
import { err, ok, type Result } from '@/lib/kernel/result'
import type { AddLocationInput, SaveLocationInput } from './inputs'

/** The places of the practice, with the time zone of those that have none of their own. */
export function readLocationsPage(
  db: Db,
  actor: Actor,
): Promise<{ places: LocationRow[]; timeZone: string; billingAddress: Address }> {
  return inPractice(db, actor, async (tx) => {
    const practice = present(await getPracticeIdentity(tx, actor.practiceId), 'an actor has a practice')
    const places = await listLocationSettings(tx, actor.practiceId)
    return { places, timeZone: practice.timeZone, billingAddress: practice.address }
  })
}

/** A new place; two of one name could not be told apart where one is chosen. */
export function addLocation(
  db: Db,
  actor: Actor,
  input: AddLocationInput,
): Promise<Result<{ id: string }, { kind: 'same_name' }>> {
  return inPractice(db, actor, async (tx) => {
    if (await isNameTaken(tx, actor, input.name, null)) return err({ kind: 'same_name' })
    const id = await insertLocation(tx, actor.practiceId, input)
    const event = { action: 'settings:location', objectType: 'location', objectId: id, fields: Object.keys(input) }
    await insertAuditEvent(tx, actor.practiceId, actor, event)
    return ok({ id })
  })
}

async function isNameTaken(tx: Tx, { practiceId }: Actor, name: string, but: string | null): Promise<boolean> {
  await oneAtATime(tx, practiceId, 'location')
  const places = await listLocationSettings(tx, practiceId)
  return places.some((one) => !one.isArchived && one.id !== but && one.name.toLowerCase() === name.toLowerCase())
}

export type LocationRefusal = { kind: 'not_found' } | { kind: 'same_name' } | { kind: 'conflict'; theirs: LocationRow }

async function write(tx: Tx, actor: Actor, input: SaveLocationInput): Promise<Result<null, LocationRefusal>> {
  const places = await listLocationSettings(tx, actor.practiceId)
  const before = places.find((one) => one.id === input.id && !one.isArchived)
  if (!before) return err({ kind: 'not_found' })
  if (await isNameTaken(tx, actor, input.name, input.id)) return err({ kind: 'same_name' })
  return (await updateLocation(tx, actor.practiceId, input)) ? ok(null) : err({ kind: 'conflict', theirs: before })
}

/** Saves a place; claims that are not sent follow. */
export function saveLocation(
  db: Db,
  actor: Actor,
  input: SaveLocationInput,
): Promise<Result<SavedChange<null>, LocationRefusal>> {
  const { id, version: _version, ...fields } = input
  return saveChange<null, LocationRefusal>(
    db,
    actor,
    (tx) => write(tx, actor, input),
    () => ({ action: 'settings:location', objectType: 'location', objectId: id, fields: Object.keys(fields) }),
  )
}

export function previewLocation(
  db: Db,
  actor: Actor,
  input: SaveLocationInput,
): Promise<Result<ClaimChanges, LocationRefusal>> {
  return previewChange<LocationRefusal>(db, actor, (tx) => write(tx, actor, input))
}

export type CloseRefusal = { kind: 'not_found' } | { kind: 'in_use'; series: number; sessions: number }

/** Sets a place aside once nothing more is to be held there; what was held there keeps it. */
export function closeLocation(
  db: Db,
  actor: Actor,
  { id }: { id: string },
): Promise<Result<{ name: string }, CloseRefusal>> {
  return inPractice(db, actor, async (tx) => {
    const { practiceId, today, now } = actor
    const use = await getComingUse(tx, practiceId, { id, date: today })
    if (use.series + use.sessions > 0) return err({ kind: 'in_use', ...use })
    const gone = await archiveLocation(tx, practiceId, id, now)
    if (!gone) return err({ kind: 'not_found' })
    const event = { action: 'settings:location', objectType: 'location', objectId: id, fields: ['archived_at'] }
    await insertAuditEvent(tx, practiceId, actor, event)
    return ok(gone)
  })
}
