import { scopeOf } from '@/app/_server/scope'
import type { Db, Tx } from '@/db/client'
import { coverOfGroup, type GroupCover, type MemberCover } from '@/db/group-cover'
import { type Actor, inPractice } from '@/db/in-practice'
import { extendSeries } from '@/db/make-sessions'
import { insertAuditEvent } from '@/db/queries/audit-events'
import { listPayerFacts } from '@/db/queries/facts-of-payers'
import { getPracticeFacts, listLocationFacts } from '@/db/queries/facts-of-practice'
import {
  getMembership,
  insertMembership,
  type LastSession,
  listLastHeld,
  listMemberships,
  type Membership,
  updateMembership,
  updateRosterOrder,
} from '@/db/queries/group-members'
import {
  type Facilitator,
  type GroupRecord,
  getGroup,
  getGroupLocked,
  listGroupFacilitators,
} from '@/db/queries/groups'
import { getPatient, listPatientsNamed, type PatientChoice } from '@/db/queries/patients'
import { type GroupSession, listGroupSessions } from '@/db/queries/planned-sessions'
import { listSeries, type SeriesRecord } from '@/db/queries/series'
import { remakeClaims } from '@/db/remake-claims'
import { tryOut } from '@/db/try-out'
import { type GroupSize, groupSize } from '@/lib/attendance/group-size'
import { addonCandidate } from '@/lib/hours/addon-candidate'
import { sessionHours } from '@/lib/hours/posted-hours'
import { type IsoDate, laterOf, localDateTime, overlaps } from '@/lib/kernel/dates'
import { err, ok, type Result } from '@/lib/kernel/result'
import { defaultSettings } from '@/lib/policy/payer-settings'
import type { Leaving, MemberMove, MembershipDays, NewMember, NewMemberSearch } from './inputs'

export type GroupHead = {
  group: GroupRecord
  facilitators: Facilitator[]
  series: SeriesRecord[]
  members: number
  sessions: { coming: number; past: number }
}

async function headOf(tx: Tx, actor: Actor, groupId: string): Promise<GroupHead | null> {
  const { practiceId, today } = actor
  const group = await getGroup(tx, practiceId, groupId, scopeOf(actor))
  if (!group) return null
  if (!group.isArchived) await extendSeries(tx, actor, groupId)
  const none = { groupId, today, limit: 1, offset: 0 }
  const [facilitators, series, all, coming, past] = await Promise.all([
    listGroupFacilitators(tx, practiceId, groupId),
    listSeries(tx, practiceId, groupId),
    listMemberships(tx, practiceId, groupId),
    listGroupSessions(tx, practiceId, { ...none, part: 'coming' }),
    listGroupSessions(tx, practiceId, { ...none, part: 'past' }),
  ])
  const sessions = { coming: coming.count, past: past.count }
  return { group, facilitators, series, members: all.filter((one) => isNow(one, today)).length, sessions }
}

const isRunning = (today: IsoDate) => (one: SeriesRecord) => one.through === null || one.through >= today

/** A member now, or one who will join. */
function isNow({ leftDate }: Membership, today: IsoDate): boolean {
  return leftDate === null || leftDate >= today
}

/** What every page of a group shows above its part; null when it is not there for this person. */
export function readGroupHead(db: Db, actor: Actor, groupId: string): Promise<GroupHead | null> {
  return inPractice(db, actor, (tx) => headOf(tx, actor, groupId))
}

export type Roster = {
  head: GroupHead
  members: Membership[]
  former: Membership[]
  last: LastSession[]
  cover: GroupCover
  size: GroupSize
  /** The next session in the posted hours; null when there is none ahead. */
  hours: { words: string; isEvening: boolean } | null
}

/** A group as its page shows it: who is in it, whether they are covered, who came lately. */
export function readRoster(db: Db, actor: Actor, groupId: string): Promise<Roster | null> {
  return inPractice(db, actor, async (tx) => {
    const { practiceId, today } = actor
    const head = await headOf(tx, actor, groupId)
    if (!head) return null
    const all = await listMemberships(tx, practiceId, groupId)
    const members = all.filter((one) => isNow(one, today))
    const [{ cover, size }, last] = await Promise.all([
      outlook(tx, actor, head.group, members),
      listLastHeld(tx, practiceId, groupId, 8),
    ])
    const hours = await hoursOfNext(tx, actor, head.series.find(isRunning(today)), cover.sessions[0]?.date)
    return { head, members, former: all.filter((one) => !isNow(one, today)), last, cover, size, hours }
  })
}

async function hoursOfNext(tx: Tx, { practiceId }: Actor, series: SeriesRecord | undefined, date: IsoDate | undefined) {
  if (!series || date === undefined) return null
  const [places, practice] = await Promise.all([listLocationFacts(tx, practiceId), getPracticeFacts(tx, practiceId)])
  const place = places.find((one) => one.id === series.locationId)
  if (!place) return null
  const start = localDateTime(date, series.startTime)
  const hours = sessionHours(place, start, null, practice.closedHolidays)
  if (!hours.known) return { words: 'Hours not known', isEvening: false }
  if (!hours.isInside) return { words: 'Outside posted hours', isEvening: false }
  const isEvening = addonCandidate(hours, start, start, defaultSettings('commercial')).code === '99051'
  return { words: isEvening ? 'Evening, inside hours' : 'Inside posted hours', isEvening }
}

async function outlook(tx: Tx, { practiceId, today }: Actor, group: GroupRecord, members: readonly Membership[]) {
  const patientIds = [...new Set(members.map((one) => one.patientId))]
  const [cover, payers] = await Promise.all([
    coverOfGroup(tx, practiceId, { groupId: group.id, patientIds, today }),
    listPayerFacts(tx, practiceId, today),
  ])
  const limits = payers.map(({ id, name, settings }) => ({
    ...{ id, name },
    limit: group.kind === 'multi_family' ? settings.multiFamilyMax : settings.groupMax,
  }))
  return { cover, size: groupSize(cover.members, limits) }
}

/** Sessions of a group, those to come in order or those past, latest first. */
export function readGroupSessions(
  db: Db,
  actor: Actor,
  asked: { groupId: string; part: 'coming' | 'past'; page: number },
): Promise<{ head: GroupHead; rows: GroupSession[]; count: number } | null> {
  return inPractice(db, actor, async (tx) => {
    const head = await headOf(tx, actor, asked.groupId)
    if (!head) return null
    const { groupId, part, page } = asked
    const span = { groupId, part, today: actor.today, limit: 50, offset: (page - 1) * 50 }
    return { head, ...(await listGroupSessions(tx, actor.practiceId, span)) }
  })
}

export type MemberRefusal =
  | { kind: 'not_found' }
  | { kind: 'archived' }
  | { kind: 'patient_archived'; name: string }
  | { kind: 'overlap'; name: string; joinedDate: IsoDate; leftDate: IsoDate | null }

export type AddedMember = {
  memberId: string
  name: string
  cover: MemberCover | null
  size: GroupSize
  capacity: number | null
}

/** Puts somebody into a group from a day on. Past sessions stay as they were marked. */
export function addMember(db: Db, actor: Actor, input: NewMember): Promise<Result<AddedMember, MemberRefusal>> {
  return inPractice(db, actor, async (tx) => {
    const added = await putIn(tx, actor, input)
    if (!added.ok) return added
    await remakeClaims(tx, actor, [input.patientId])
    await auditMember(tx, actor, 'groups:add_member', added.value.memberId, input.patientId)
    return added
  })
}

/** What adding somebody would mean, without doing it: whether they are covered, and whether the size passes a limit. */
export function previewMember(db: Db, actor: Actor, input: NewMember): Promise<Result<AddedMember, MemberRefusal>> {
  return tryOut(db, actor, (tx) => putIn(tx, actor, input))
}

async function putIn(tx: Tx, actor: Actor, input: NewMember): Promise<Result<AddedMember, MemberRefusal>> {
  const { practiceId, today } = actor
  const { groupId, patientId, joinedDate } = input
  // Locked, so that two people who add the same person at once do not both find them absent.
  const group = await getGroupLocked(tx, practiceId, groupId)
  const patient = await getPatient(tx, practiceId, patientId)
  if (!group || !patient) return err({ kind: 'not_found' })
  if (group.isArchived) return err({ kind: 'archived' })
  if (patient.isArchived) return err({ kind: 'patient_archived', name: patient.name })
  const before = await listMemberships(tx, practiceId, groupId)
  const clash = clashOf(before, { patientId, joinedDate, leftDate: null })
  if (clash) return err({ kind: 'overlap', name: patient.name, ...clash })
  const memberId = await insertMembership(tx, practiceId, { groupId, patientId, joinedDate })
  const on = laterOf(joinedDate, today)
  const members = (await listMemberships(tx, practiceId, groupId)).filter((one) => isNow(one, on))
  const { cover, size } = await outlook(tx, actor, group, members)
  return ok({
    ...{ memberId, name: patient.name, size, capacity: group.capacity },
    cover: cover.members.find((one) => one.patientId === patientId) ?? null,
  })
}

type Stay = { patientId: string; joinedDate: IsoDate; leftDate: IsoDate | null }

function clashOf(all: readonly Membership[], stay: Stay, besides?: string) {
  const range = (one: Pick<Stay, 'joinedDate' | 'leftDate'>) => ({ from: one.joinedDate, through: one.leftDate })
  const clash = all.find(
    (one) => one.patientId === stay.patientId && one.id !== besides && overlaps(range(one), range(stay)),
  )
  return clash ? { joinedDate: clash.joinedDate, leftDate: clash.leftDate } : null
}

export type MembershipRefusal =
  | { kind: 'not_found' }
  | { kind: 'before_joining'; joinedDate: IsoDate }
  | { kind: 'overlap'; name: string; joinedDate: IsoDate; leftDate: IsoDate | null }
  | { kind: 'conflict'; version: number; joinedDate: IsoDate; leftDate: IsoDate | null }

/** Ends a membership with a day. What was marked before and after stays as it is. */
export function leaveGroup(
  db: Db,
  actor: Actor,
  { memberId, version, leftDate }: Leaving,
): Promise<Result<{ name: string }, MembershipRefusal>> {
  return inPractice(db, actor, async (tx) => {
    const member = await getMembership(tx, actor.practiceId, memberId)
    if (!member) return err({ kind: 'not_found' })
    const { joinedDate } = member
    if (leftDate < joinedDate) return err({ kind: 'before_joining', joinedDate })
    return writeStay(tx, actor, 'groups:leave', { memberId, version, joinedDate, leftDate })
  })
}

/** Writes the days of a membership anew; with no last day somebody stays after all. */
export function changeMembership(
  db: Db,
  actor: Actor,
  input: MembershipDays,
): Promise<Result<{ name: string }, MembershipRefusal>> {
  return inPractice(db, actor, (tx) => writeStay(tx, actor, 'groups:change_member', input))
}

async function writeStay(
  tx: Tx,
  actor: Actor,
  action: string,
  { memberId, version, joinedDate, leftDate }: MembershipDays,
): Promise<Result<{ name: string }, MembershipRefusal>> {
  const { practiceId } = actor
  const found = await getMembership(tx, practiceId, memberId)
  if (!found) return err({ kind: 'not_found' })
  await getGroupLocked(tx, practiceId, found.groupId)
  const all = await listMemberships(tx, practiceId, found.groupId)
  const member = all.find((one) => one.id === memberId)
  if (!member) return err({ kind: 'not_found' })
  const name = `${member.firstName} ${member.lastName}`
  if (member.version !== version) {
    return err({ kind: 'conflict', version: member.version, joinedDate: member.joinedDate, leftDate: member.leftDate })
  }
  const clash = clashOf(all, { patientId: member.patientId, joinedDate, leftDate }, memberId)
  if (clash) return err({ kind: 'overlap', name, ...clash })
  await updateMembership(tx, practiceId, memberId, { version, joinedDate, leftDate })
  await remakeClaims(tx, actor, [member.patientId])
  await auditMember(tx, actor, action, memberId, member.patientId)
  return ok({ name })
}

/** Changes places with the neighbour in the roster; at its end nothing happens. */
export function moveMember(
  db: Db,
  actor: Actor,
  { memberId, direction }: MemberMove,
): Promise<Result<{ name: string }, { kind: 'not_found' }>> {
  return inPractice(db, actor, async (tx) => {
    const { practiceId, today } = actor
    const member = await getMembership(tx, practiceId, memberId)
    if (!member) return err({ kind: 'not_found' })
    await getGroupLocked(tx, practiceId, member.groupId)
    const all = await listMemberships(tx, practiceId, member.groupId)
    const shown = all.filter((one) => isNow(one, today)).map((one) => one.id)
    const at = shown.indexOf(memberId)
    const neighbour = shown[direction === 'up' ? at - 1 : at + 1]
    if (at === -1 || neighbour === undefined) return ok({ name: member.firstName })
    const order = all.map((one) => (one.id === memberId ? neighbour : one.id === neighbour ? memberId : one.id))
    await updateRosterOrder(tx, practiceId, order)
    await auditMember(tx, actor, 'groups:move_member', memberId, member.patientId)
    return ok({ name: member.firstName })
  })
}

/** Patients by name who could join: those in the group now are left out. */
export function findNewMembers(db: Db, actor: Actor, { groupId, text }: NewMemberSearch): Promise<PatientChoice[]> {
  return inPractice(db, actor, async (tx) => {
    const all = await listMemberships(tx, actor.practiceId, groupId)
    const leaveOut = all.filter((one) => one.leftDate === null).map((one) => one.patientId)
    return listPatientsNamed(tx, actor.practiceId, { text, leaveOut })
  })
}

function auditMember(tx: Tx, actor: Actor, action: string, memberId: string, patientId: string): Promise<void> {
  return insertAuditEvent(tx, actor.practiceId, actor, {
    action,
    objectType: 'group_member',
    objectId: memberId,
    patientIds: [patientId],
    fields: ['joined_date', 'left_date', 'position'],
  })
}
