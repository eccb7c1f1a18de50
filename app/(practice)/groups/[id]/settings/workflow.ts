import type { Db, Tx } from '@/db/client'
import { type Actor, inPractice } from '@/db/in-practice'
import { cancelSessions, isMovable, leadersOf } from '@/db/make-sessions'
import { oneAtATime } from '@/db/one-at-a-time'
import { type ClaimChanges, previewChange } from '@/db/preview-change'
import { insertAuditEvent } from '@/db/queries/audit-events'
import { listMemberships } from '@/db/queries/group-members'
import {
  archiveGroup,
  type Facilitator,
  type GroupFields,
  getGroupLocked,
  getGroupNamed,
  listClinicianChoices,
  listGroupFacilitators,
  updateGroup,
  updateGroupFacilitators,
} from '@/db/queries/groups'
import {
  listPlannedLocked,
  updateComingActivity,
  updateSessionLeaders,
  updateSessionsCancelled,
} from '@/db/queries/planned-sessions'
import { listSeries } from '@/db/queries/series'
import { type Remade, remakeClaims, remakeUnsentClaims } from '@/db/remake-claims'
import { err, ok, type Result } from '@/lib/kernel/result'
import type { GroupArchiving, GroupChange, GroupRestoring } from './inputs'

/** What the sessions of an archived group are called off with, so that restoring it takes them up again. */
export const groupArchived = 'Group set aside'

export function readClinicianChoices(db: Db, actor: Actor): Promise<Facilitator[]> {
  return inPractice(db, actor, (tx) => listClinicianChoices(tx, actor.practiceId))
}

export type GroupChangeRefusal =
  | { kind: 'not_found' }
  | { kind: 'same_name' }
  | { kind: 'unknown_clinician' }
  /** Somebody who leads a series of the group was left out. */
  | { kind: 'leads_a_series'; name: string }
  | { kind: 'conflict'; version: number; theirs: GroupFields; facilitators: Facilitator[] }

/** Saves what a group is and who leads it; sessions still to come follow, those taken do not. */
export function saveGroup(
  db: Db,
  actor: Actor,
  input: GroupChange,
): Promise<Result<{ name: string; claims: Remade['counts'] }, GroupChangeRefusal>> {
  return inPractice(db, actor, async (tx) => {
    const written = await writeGroup(tx, actor, input)
    if (!written.ok) return written
    const claims = await remakeUnsentClaims(tx, actor)
    await insertAuditEvent(tx, actor.practiceId, actor, {
      action: 'groups:save',
      objectType: 'group',
      objectId: input.groupId,
      fields: ['name', 'kind', 'capacity', 'default_activity', 'facilitators'],
    })
    return ok({ name: input.name, claims })
  })
}

/** Which claims the change would change: another kind bills another code. */
export function previewGroup(
  db: Db,
  actor: Actor,
  input: GroupChange,
): Promise<Result<ClaimChanges, GroupChangeRefusal>> {
  return previewChange(db, actor, (tx) => writeGroup(tx, actor, input))
}

async function writeGroup(tx: Tx, actor: Actor, input: GroupChange): Promise<Result<null, GroupChangeRefusal>> {
  const { practiceId, today } = actor
  const { groupId, version, providerIds, ...fields } = input
  const group = await getGroupLocked(tx, practiceId, groupId)
  if (!group) return err({ kind: 'not_found' })
  const before = await listGroupFacilitators(tx, practiceId, groupId)
  if (group.version !== version) {
    const { name, kind, capacity, defaultActivity } = group
    const theirs = { name, kind, capacity, defaultActivity }
    return err({ kind: 'conflict', version: group.version, theirs, facilitators: before })
  }
  await oneAtATime(tx, practiceId, 'group')
  if (await getGroupNamed(tx, practiceId, { name: fields.name, besides: groupId })) return err({ kind: 'same_name' })
  // Who leads already may stay even when archived since; somebody new must be there.
  const added = providerIds.filter((id) => !before.some((one) => one.id === id))
  if ((await listClinicianChoices(tx, practiceId, added)).length < added.length) {
    return err({ kind: 'unknown_clinician' })
  }
  const series = await listSeries(tx, practiceId, groupId)
  const leading = series.find(
    (one) =>
      (one.through === null || one.through >= today) &&
      before.some(({ id }) => id === one.providerId) &&
      !providerIds.includes(one.providerId),
  )
  if (leading) return err({ kind: 'leads_a_series', name: leading.providerName })

  await updateGroup(tx, practiceId, groupId, { ...fields, version })
  await updateGroupFacilitators(tx, practiceId, groupId, providerIds)
  const coming = (await listPlannedLocked(tx, practiceId, { groupId, from: today })).filter(isMovable)
  const ids = coming.map((one) => one.id)
  const activity = { before: group.defaultActivity ?? 'group_psychotherapy', after: fields.defaultActivity }
  if (activity.before !== activity.after) await updateComingActivity(tx, practiceId, { ids, ...activity })
  if (providerIds.join() !== before.map((one) => one.id).join()) {
    const facilitators = providerIds.map((id) => ({ id }))
    const leaders = coming.flatMap(({ id, seriesId }) => {
      const provider = series.find((one) => one.id === seriesId)?.providerId
      return provider ? [{ id, providerIds: leadersOf(provider, facilitators) }] : []
    })
    await updateSessionLeaders(tx, practiceId, leaders)
  }
  return ok(null)
}

export type ArchiveRefusal = { kind: 'not_found' } | { kind: 'conflict'; version: number }

/** Sets a group aside; asked to, calls off its sessions from today on that have not been taken. */
export function setGroupAside(
  db: Db,
  actor: Actor,
  { groupId, version, cancelComing }: GroupArchiving,
): Promise<Result<{ name: string; cancelled: number }, ArchiveRefusal>> {
  return inPractice(db, actor, async (tx) => {
    const { practiceId, today, now } = actor
    const group = await getGroupLocked(tx, practiceId, groupId)
    if (!group) return err({ kind: 'not_found' })
    if (!(await archiveGroup(tx, practiceId, groupId, { version, at: now }))) {
      return err({ kind: 'conflict', version: group.version })
    }
    const coming = await listPlannedLocked(tx, practiceId, { groupId, from: today })
    const ids = coming.filter((one) => one.status === 'scheduled' && !one.isTaken).map((one) => one.id)
    const cancelled = cancelComing ? await cancelSessions(tx, practiceId, ids, groupArchived) : 0
    await remakeMembers(tx, actor, groupId)
    await auditGroup(tx, actor, 'groups:archive', groupId, cancelled)
    return ok({ name: group.name, cancelled })
  })
}

/** Takes a group back, with the sessions from today on that were called off with it. */
export function restoreGroup(
  db: Db,
  actor: Actor,
  { groupId, version }: GroupRestoring,
): Promise<Result<{ name: string; resumed: number }, ArchiveRefusal | { kind: 'same_name' }>> {
  return inPractice(db, actor, async (tx) => {
    const { practiceId, today } = actor
    const group = await getGroupLocked(tx, practiceId, groupId)
    if (!group) return err({ kind: 'not_found' })
    if (await getGroupNamed(tx, practiceId, { name: group.name, besides: groupId })) return err({ kind: 'same_name' })
    if (!(await archiveGroup(tx, practiceId, groupId, { version, at: null }))) {
      return err({ kind: 'conflict', version: group.version })
    }
    const coming = await listPlannedLocked(tx, practiceId, { groupId, from: today })
    const ids = coming
      .filter((one) => one.status === 'cancelled' && one.cancelReason === groupArchived)
      .map((one) => one.id)
    const resumed = await updateSessionsCancelled(tx, practiceId, ids, null)
    await remakeMembers(tx, actor, groupId)
    await auditGroup(tx, actor, 'groups:restore', groupId, resumed)
    return ok({ name: group.name, resumed })
  })
}

async function remakeMembers(tx: Tx, actor: Actor, groupId: string): Promise<void> {
  const all = await listMemberships(tx, actor.practiceId, groupId)
  const now = all.filter((one) => one.leftDate === null || one.leftDate >= actor.today)
  await remakeClaims(
    tx,
    actor,
    now.map((one) => one.patientId),
  )
}

function auditGroup(tx: Tx, actor: Actor, action: string, groupId: string, count: number): Promise<void> {
  return insertAuditEvent(tx, actor.practiceId, actor, { action, objectType: 'group', objectId: groupId, count })
}
