import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import type { Activity } from '../../lib/codes/activities'
import type { IsoTime } from '../../lib/kernel/dates'
import type { Executor, PracticeId } from '../client'
import { groupFacilitators, groups } from '../schema/groups'
import { locations } from '../schema/locations'
import { providers } from '../schema/providers'
import { sessions } from '../schema/sessions'

// What the form of a session offers: records that have been archived are not among it.

export type ProviderChoice = { id: string; name: string; licence: string }

/** The clinicians that may lead a session. */
export async function listFacilitatorChoices(tx: Executor, practiceId: PracticeId): Promise<ProviderChoice[]> {
  const { id, firstName, lastName, licence } = providers
  const rows = await tx
    .select({ id, firstName, lastName, licence })
    .from(providers)
    .where(and(eq(providers.practiceId, practiceId), isNull(providers.archivedAt)))
    .orderBy(asc(lastName), asc(firstName))
    .limit(500)
  return rows.map((row) => ({ id: row.id, name: `${row.firstName} ${row.lastName}`, licence: row.licence }))
}

export type MeetingPlace = { id: string; name: string }

/** The places a session may be held at. */
export async function listMeetingPlaces(tx: Executor, practiceId: PracticeId): Promise<MeetingPlace[]> {
  return tx
    .select({ id: locations.id, name: locations.name })
    .from(locations)
    .where(and(eq(locations.practiceId, practiceId), isNull(locations.archivedAt)))
    .orderBy(asc(locations.name))
    .limit(200)
}

export type GroupToSchedule = {
  id: string
  name: string
  activity: Activity
  facilitatorIds: string[]
  /** As its latest session was planned; null when it has none. */
  usual: { locationId: string; room: string | null; startTime: IsoTime; endTime: IsoTime } | null
}

/** The groups that may meet, each with what its next session would be like. */
export async function listGroupsToSchedule(tx: Executor, practiceId: PracticeId): Promise<GroupToSchedule[]> {
  const [rows, leaders, latest] = await Promise.all([
    tx
      .select({ id: groups.id, name: groups.name, activity: groups.defaultActivity })
      .from(groups)
      .where(and(eq(groups.practiceId, practiceId), isNull(groups.archivedAt)))
      .orderBy(asc(groups.name))
      .limit(500),
    tx
      .select({ groupId: groupFacilitators.groupId, providerId: groupFacilitators.providerId })
      .from(groupFacilitators)
      .where(eq(groupFacilitators.practiceId, practiceId))
      .orderBy(asc(groupFacilitators.position)),
    tx
      .selectDistinctOn([sessions.groupId], {
        groupId: sessions.groupId,
        locationId: sessions.locationId,
        room: sessions.room,
        startTime: sessions.startTime,
        endTime: sessions.endTime,
      })
      .from(sessions)
      .where(eq(sessions.practiceId, practiceId))
      .orderBy(asc(sessions.groupId), desc(sessions.sessionDate), desc(sessions.startTime)),
  ])
  const usualOf = new Map(latest.map(({ groupId, ...usual }) => [groupId, usual]))
  return rows.map(({ id, name, activity }) => ({
    ...{ id, name, activity: activity ?? 'group_psychotherapy' },
    facilitatorIds: leaders.filter((one) => one.groupId === id).map((one) => one.providerId),
    usual: usualOf.get(id) ?? null,
  }))
}
