import { and, asc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import type { GroupKind } from '../../lib/attendance/session'
import type { Activity } from '../../lib/codes/activities'
import type { IsoDate, IsoTime, Weekday } from '../../lib/kernel/dates'
import type { Executor, PracticeId } from '../client'
import { groupFacilitators, groups } from '../schema/groups'
import { providers } from '../schema/providers'
import type { Scope } from './session-board'

export type GroupRecord = {
  id: string
  name: string
  kind: GroupKind
  capacity: number | null
  defaultActivity: Activity | null
  version: number
  isArchived: boolean
}

export type GroupFields = Pick<GroupRecord, 'name' | 'kind' | 'capacity' | 'defaultActivity'>

/** A clinician's own groups: named as facilitator, leading a series of it, or having led a session. Null: every group. */
const isLedBy = (scope: Scope) =>
  scope === null
    ? sql`true`
    : sql`(exists (select from group_facilitators f where f.practice_id = ${groups.practiceId}
        and f.group_id = ${groups.id} and f.provider_id = ${scope})
      or exists (select from sessions s join session_facilitators l on l.practice_id = s.practice_id and l.session_id = s.id
        where s.practice_id = ${groups.practiceId} and s.group_id = ${groups.id} and l.provider_id = ${scope}))`

export async function getGroup(
  tx: Executor,
  practiceId: PracticeId,
  id: string,
  scope: Scope,
): Promise<GroupRecord | null> {
  const [row] = await tx
    .select()
    .from(groups)
    .where(and(eq(groups.practiceId, practiceId), eq(groups.id, id), isLedBy(scope)))
  return row ? recordOf(row) : null
}

/** The same, locked until the transaction ends, so that what is decided about a group stays so. */
export async function getGroupLocked(tx: Executor, practiceId: PracticeId, id: string): Promise<GroupRecord | null> {
  const [row] = await tx
    .select()
    .from(groups)
    .where(and(eq(groups.practiceId, practiceId), eq(groups.id, id)))
    .for('update')
  return row ? recordOf(row) : null
}

/** Groups locked until the transaction ends, always in the same order, so that two cannot wait for each other. */
export async function listGroupsLocked(
  tx: Executor,
  practiceId: PracticeId,
  ids: readonly string[],
): Promise<GroupRecord[]> {
  const rows = await tx
    .select()
    .from(groups)
    .where(and(eq(groups.practiceId, practiceId), inArray(groups.id, [...ids])))
    .orderBy(asc(groups.id))
    .for('update')
  return rows.map(recordOf)
}

function recordOf(row: typeof groups.$inferSelect): GroupRecord {
  const { id, name, kind, capacity, defaultActivity, version, archivedAt } = row
  return { id, name, kind, capacity, defaultActivity, version, isArchived: archivedAt !== null }
}

export type GroupListFilter = {
  text?: string
  archived: boolean
  sort: 'name' | '-name' | 'members' | '-members' | 'next' | '-next'
  scope: Scope
  today: IsoDate
}

export type GroupRow = {
  id: string
  name: string
  kind: GroupKind
  capacity: number | null
  members: number
  clinicians: string[]
  /** The series that has not ended and begins first. */
  meets: {
    weekday: Weekday
    everyWeeks: number
    weekOfMonth: number | null
    from: IsoDate
    through: IsoDate | null
    startTime: IsoTime
    endTime: IsoTime
  } | null
  next: { sessionId: string; date: IsoDate; startTime: IsoTime } | null
}

const orders = {
  name: sql`lower(name) asc`,
  '-name': sql`lower(name) desc`,
  members: sql`members asc`,
  '-members': sql`members desc`,
  next: sql`next_at asc nulls last`,
  '-next': sql`next_at desc nulls last`,
}

/** The groups of a filter, so many of them from an offset, with how many there are in all. */
export async function listGroupRows(
  tx: Executor,
  practiceId: PracticeId,
  { text, archived, sort, scope, today }: GroupListFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ rows: GroupRow[]; count: number }> {
  const like = `%${(text ?? '')
    .trim()
    .toLowerCase()
    .replace(/[\\%_]/g, '\\$&')}%`
  const found = await tx.execute<{
    id: string
    name: string
    kind: GroupKind
    capacity: number | null
    members: number
    clinicians: string[]
    meets: GroupRow['meets']
    next_id: string | null
    next_date: IsoDate | null
    next_time: string | null
    total: number
  }>(sql`
    with chosen as (
      select groups.id, groups.name, groups.kind, groups.capacity,
        (select count(*) from group_members m where m.practice_id = groups.practice_id and m.group_id = groups.id
          and m.archived_at is null and m.joined_date <= ${today} and (m.left_date is null or m.left_date >= ${today}))::int as members,
        (select min(s.session_date + s.start_time) from sessions s where s.practice_id = groups.practice_id
          and s.group_id = groups.id and s.status = 'scheduled' and s.session_date >= ${today}) as next_at
      from ${groups}
      where groups.practice_id = ${practiceId}
        and ${archived ? isNotNull(groups.archivedAt) : isNull(groups.archivedAt)}
        and ${isLedBy(scope)}
        and (lower(groups.name) like ${like} or exists (select from group_facilitators f
          join providers p on p.practice_id = f.practice_id and p.id = f.provider_id
          where f.practice_id = groups.practice_id and f.group_id = groups.id
            and lower(p.first_name || ' ' || p.last_name) like ${like}))
    ), page as (
      select *, count(*) over ()::int as total from chosen
      order by ${orders[sort]}, lower(name), id limit ${limit} offset ${offset}
    )
    select page.id, page.name, page.kind, page.capacity, page.members, page.total,
      coalesce((select json_agg(p.first_name || ' ' || p.last_name || ', ' || p.licence order by f.position)
        from group_facilitators f join providers p on p.practice_id = f.practice_id and p.id = f.provider_id
        where f.practice_id = ${practiceId} and f.group_id = page.id), '[]'::json) as clinicians,
      (select json_build_object('weekday', r.weekday, 'everyWeeks', r.every_weeks, 'weekOfMonth', r.week_of_month,
          'from', r.from_date, 'through', r.through_date, 'startTime', to_char(r.start_time, 'HH24:MI'),
          'endTime', to_char(r.end_time, 'HH24:MI'))
        from series r where r.practice_id = ${practiceId} and r.group_id = page.id and r.archived_at is null
          and (r.through_date is null or r.through_date >= ${today})
        order by r.from_date, r.created_at limit 1) as meets,
      s.id as next_id, s.session_date::text as next_date, to_char(s.start_time, 'HH24:MI') as next_time
    from page left join sessions s on s.practice_id = ${practiceId} and s.group_id = page.id
      and s.status = 'scheduled' and s.session_date + s.start_time = page.next_at
    order by ${orders[sort]}, lower(name), id`)
  const rows = found.map((row) => ({
    id: row.id,
    name: row.name,
    kind: row.kind,
    capacity: row.capacity,
    members: row.members,
    clinicians: row.clinicians,
    meets: row.meets,
    next:
      row.next_id && row.next_date && row.next_time
        ? { sessionId: row.next_id, date: row.next_date, startTime: row.next_time as IsoTime }
        : null,
  }))
  return { rows, count: found[0]?.total ?? 0 }
}

/** Another group of this name that is not archived; a list with two of one name helps nobody. */
export async function getGroupNamed(
  tx: Executor,
  practiceId: PracticeId,
  { name, besides }: { name: string; besides: string | null },
): Promise<{ id: string } | null> {
  const [row] = await tx
    .select({ id: groups.id })
    .from(groups)
    .where(
      and(
        eq(groups.practiceId, practiceId),
        isNull(groups.archivedAt),
        sql`lower(${groups.name}) = lower(${name})`,
        besides === null ? undefined : sql`${groups.id} <> ${besides}`,
      ),
    )
    .limit(1)
  return row ?? null
}

export async function insertGroup(tx: Executor, practiceId: PracticeId, fields: GroupFields): Promise<string> {
  const [row] = await tx
    .insert(groups)
    .values({ practiceId, ...fields })
    .returning({ id: groups.id })
  if (!row) throw new Error('An insert gave no row back.')
  return row.id
}

/** Writes over the version that was read; false when somebody has written since. */
export async function updateGroup(
  tx: Executor,
  practiceId: PracticeId,
  id: string,
  { version, ...fields }: GroupFields & { version: number },
): Promise<boolean> {
  const rows = await tx
    .update(groups)
    .set({ ...fields, version: version + 1 })
    .where(and(eq(groups.practiceId, practiceId), eq(groups.id, id), eq(groups.version, version)))
    .returning({ id: groups.id })
  return rows.length === 1
}

/** Sets a group aside at a moment, or takes it back with null; false when somebody has written since. */
export async function archiveGroup(
  tx: Executor,
  practiceId: PracticeId,
  id: string,
  { version, at }: { version: number; at: Date | null },
): Promise<boolean> {
  const rows = await tx
    .update(groups)
    .set({ archivedAt: at, version: version + 1 })
    .where(and(eq(groups.practiceId, practiceId), eq(groups.id, id), eq(groups.version, version)))
    .returning({ id: groups.id })
  return rows.length === 1
}

export type Facilitator = { id: string; name: string; licence: string }

/** Who leads some groups, each group's in order, the one who renders first. */
export async function listLeadersOfGroups(
  tx: Executor,
  practiceId: PracticeId,
  groupIds: readonly string[],
): Promise<{ groupId: string; id: string }[]> {
  return tx
    .select({ groupId: groupFacilitators.groupId, id: groupFacilitators.providerId })
    .from(groupFacilitators)
    .where(and(eq(groupFacilitators.practiceId, practiceId), inArray(groupFacilitators.groupId, [...groupIds])))
    .orderBy(asc(groupFacilitators.position))
}

/** Who leads a group, the one who renders first. */
export async function listGroupFacilitators(
  tx: Executor,
  practiceId: PracticeId,
  groupId: string,
): Promise<Facilitator[]> {
  const rows = await tx
    .select({
      id: providers.id,
      firstName: providers.firstName,
      lastName: providers.lastName,
      licence: providers.licence,
    })
    .from(groupFacilitators)
    .innerJoin(
      providers,
      and(eq(providers.practiceId, groupFacilitators.practiceId), eq(providers.id, groupFacilitators.providerId)),
    )
    .where(and(eq(groupFacilitators.practiceId, practiceId), eq(groupFacilitators.groupId, groupId)))
    .orderBy(asc(groupFacilitators.position))
  return rows.map(({ id, firstName, lastName, licence }) => ({ id, name: `${firstName} ${lastName}`, licence }))
}

/** Clinicians who may be chosen to lead, by name. */
export async function listClinicianChoices(
  tx: Executor,
  practiceId: PracticeId,
  ids: readonly string[] | 'all' = 'all',
): Promise<Facilitator[]> {
  const rows = await tx
    .select({
      id: providers.id,
      firstName: providers.firstName,
      lastName: providers.lastName,
      licence: providers.licence,
    })
    .from(providers)
    .where(
      and(
        eq(providers.practiceId, practiceId),
        isNull(providers.archivedAt),
        ids === 'all' ? undefined : inArray(providers.id, [...ids]),
      ),
    )
    .orderBy(asc(providers.lastName), asc(providers.firstName))
  return rows.map(({ id, firstName, lastName, licence }) => ({ id, name: `${firstName} ${lastName}`, licence }))
}

/** Says who leads a group, in order. */
export async function updateGroupFacilitators(
  tx: Executor,
  practiceId: PracticeId,
  groupId: string,
  providerIds: readonly string[],
): Promise<void> {
  await tx
    .delete(groupFacilitators)
    .where(and(eq(groupFacilitators.practiceId, practiceId), eq(groupFacilitators.groupId, groupId)))
  if (providerIds.length === 0) return
  await tx
    .insert(groupFacilitators)
    .values(providerIds.map((providerId, position) => ({ practiceId, groupId, providerId, position })))
}
