import { scopeOf } from '@/app/_server/scope'
import { billAsHeld, coverHold, listDoubtfulPlaces } from '@/db/bill-coming'
import type { Db } from '@/db/client'
import { type Actor, inPractice } from '@/db/in-practice'
import { extendSeries } from '@/db/make-sessions'
import { oneAtATime } from '@/db/one-at-a-time'
import { insertAuditEvent } from '@/db/queries/audit-events'
import { listBillingFacts } from '@/db/queries/billing-facts'
import { listSessionFacts } from '@/db/queries/facts-of-sessions'
import {
  type Facilitator,
  type GroupRow,
  getGroupNamed,
  insertGroup,
  listClinicianChoices,
  listGroupRows,
  updateGroupFacilitators,
} from '@/db/queries/groups'
import { dateOf, type IsoDate } from '@/lib/kernel/dates'
import { err, ok, type Result } from '@/lib/kernel/result'
import type { GroupListQuery, NewGroup } from './inputs'

export const groupsOnAPage = 50

export type GroupList = { rows: GroupRow[]; count: number; archived: number; clinicians: Facilitator[] }

/** The groups somebody may see, a page of them. The sessions of open series are made as far as half a year ahead. */
export function readGroupList(db: Db, actor: Actor, query: GroupListQuery): Promise<GroupList> {
  return inPractice(db, actor, async (tx) => {
    const { practiceId, today } = actor
    await extendSeries(tx, actor)
    const filter = { text: query.text, sort: query.sort ?? ('name' as const), scope: scopeOf(actor), today }
    const page = { limit: groupsOnAPage, offset: ((query.page ?? 1) - 1) * groupsOnAPage }
    const [{ rows, count }, other, clinicians] = await Promise.all([
      listGroupRows(tx, practiceId, { ...filter, archived: query.archived === '1' }, page),
      listGroupRows(tx, practiceId, { ...filter, archived: query.archived !== '1' }, { limit: 1, offset: 0 }),
      listClinicianChoices(tx, practiceId),
    ])
    return { rows, count, archived: query.archived === '1' ? count : other.count, clinicians }
  })
}

/** How many people of each group's next session are not covered. The engine runs, so it is read apart from the list. */
export function readUncoveredNext(
  db: Db,
  actor: Actor,
  next: readonly { groupId: string; sessionId: string; date: IsoDate }[],
): Promise<Map<string, number>> {
  return inPractice(db, actor, async (tx) => {
    const { practiceId, today } = actor
    const uncovered = new Map<string, number>()
    const wanted = new Map(next.map((one) => [one.sessionId, one.groupId]))
    const last = next
      .map((one) => one.date)
      .sort()
      .at(-1)
    if (last === undefined) return uncovered
    const sessions = await listSessionFacts(tx, practiceId, [...wanted.keys()])
    const expected = sessions.flatMap((one) =>
      one.attendance.map(({ patient }) => ({ patientId: patient, date: dateOf(one.start) })),
    )
    const doubtful = await listDoubtfulPlaces(tx, practiceId, expected, { today, alsoPlan: true })
    const patientIds = [...new Set(doubtful.map((one) => one.patientId))]
    const facts = await listBillingFacts(tx, practiceId, patientIds, today, { plannedThrough: last })
    const dates = new Map(facts.sessions.map((one) => [one.id, dateOf(one.start)]))
    const isHeld = (id: string) => (dates.get(id) ?? last) <= last
    for (const claim of billAsHeld(facts, patientIds, { isHeld, asOf: last }).claims) {
      if (!coverHold(claim, true)) continue
      const here = new Set(claim.lines.flatMap((line) => wanted.get(line.session ?? '') ?? []))
      for (const groupId of here) uncovered.set(groupId, (uncovered.get(groupId) ?? 0) + 1)
    }
    return uncovered
  })
}

export type GroupRefusal = { kind: 'same_name' } | { kind: 'unknown_clinician' }

/** Makes a group and says who leads it. */
export function createGroup(
  db: Db,
  actor: Actor,
  { providerIds, ...fields }: NewGroup,
): Promise<Result<{ id: string; name: string }, GroupRefusal>> {
  return inPractice(db, actor, async (tx) => {
    const { practiceId } = actor
    await oneAtATime(tx, practiceId, 'group')
    if (await getGroupNamed(tx, practiceId, { name: fields.name, besides: null })) return err({ kind: 'same_name' })
    const known = await listClinicianChoices(tx, practiceId, providerIds)
    if (known.length < providerIds.length) return err({ kind: 'unknown_clinician' })
    const id = await insertGroup(tx, practiceId, fields)
    await updateGroupFacilitators(tx, practiceId, id, providerIds)
    await insertAuditEvent(tx, practiceId, actor, {
      action: 'groups:create',
      objectType: 'group',
      objectId: id,
      fields: ['name', 'kind', 'capacity', 'default_activity', 'facilitators'],
    })
    return ok({ id, name: fields.name })
  })
}

/** Every group of a filter, for a file. */
export function exportGroups(db: Db, actor: Actor, query: GroupListQuery): Promise<GroupRow[]> {
  return inPractice(db, actor, async (tx) => {
    const { practiceId, today } = actor
    const { text, sort = 'name', archived } = query
    const filter = { text, sort, archived: archived === '1', scope: scopeOf(actor), today }
    const { rows } = await listGroupRows(tx, practiceId, filter, { limit: 20_000, offset: 0 })
    await insertAuditEvent(tx, practiceId, actor, { action: 'groups:export', count: rows.length })
    return rows
  })
}
