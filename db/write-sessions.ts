import type { Attendance, Session } from '../lib/attendance/session'
import type { BillingFacts } from '../lib/claims/billing-facts'
import { dateOf, timeOf } from '../lib/kernel/dates'
import { attendanceKey, deriveRosters } from '../lib/practice-file/derive-rosters'
import { deriveSeries } from '../lib/practice-file/derive-series'
import type { PracticeId, Tx } from './client'
import type { Actor } from './in-practice'
import { attendances } from './schema/attendances'
import { groupFacilitators, groupMembers, groups, series } from './schema/groups'
import { services } from './schema/services'
import { sessionFacilitators, sessions } from './schema/sessions'
import { type Count, type IdOf, insertRows } from './write-practice'

type Maker = Pick<Actor, 'practiceId' | 'userId' | 'now'>

/**
 * Writes the groups, sessions, attendance and services of a practice file. What a file does not say is derived from the
 * sessions: who is a member, which series there are, who leads a group.
 */
export async function writeSessions(
  tx: Tx,
  { practiceId, userId, now }: Maker,
  facts: BillingFacts,
  idOf: IdOf,
  count: Count,
): Promise<void> {
  const rosters = deriveRosters(facts.sessions)
  await writeGroups(tx, practiceId, facts, rosters.memberships, idOf, count)
  const { series: all, seriesOf } = deriveSeries(facts.sessions, facts.providers[0]?.id ?? null)
  await insertRows(
    tx,
    series,
    all.map((one) => ({
      ...{ practiceId, id: idOf('series', one.key), groupId: idOf('group', one.group) },
      ...{ locationId: idOf('location', one.location), providerId: idOf('provider', one.provider) },
      ...{ weekday: one.weekday, startTime: one.start, endTime: one.end },
      ...{ fromDate: one.from, throughDate: one.through },
    })),
    count,
  )
  await insertRows(
    tx,
    sessions,
    facts.sessions.map((one) => {
      const key = seriesOf.get(one.id)
      const isHeld = one.status === 'held'
      return {
        ...{ practiceId, id: idOf('session', one.id), groupId: idOf('group', one.group), status: one.status },
        ...{ locationId: idOf('location', one.location), seriesId: key === undefined ? null : idOf('series', key) },
        ...timesOf(one),
        actualStartTime: one.actualStart === null ? null : timeOf(one.actualStart),
        ...{ activity: one.activity, alsoActivities: [...one.alsoActivities] },
        ...{ isPsychotherapyAttested: one.psychotherapyAttested, outsideHoursReason: one.outsideHoursReason },
        ...{ attendanceTakenAt: isHeld ? now : null, attendanceTakenBy: isHeld ? userId : null },
      }
    }),
    count,
  )
  await insertRows(
    tx,
    sessionFacilitators,
    facts.sessions.flatMap((one) =>
      one.facilitators.map((provider, position) => ({
        ...{ practiceId, sessionId: idOf('session', one.id), providerId: idOf('provider', provider), position },
      })),
    ),
    count,
  )
  await insertRows(
    tx,
    attendances,
    facts.sessions.flatMap((one) =>
      one.attendance.flatMap((mark) => {
        const key = attendanceKey(one.id, mark.patient)
        const isScheduled = one.status === 'scheduled'
        if (isScheduled && !rosters.listed.has(key)) return []
        return [
          {
            ...{ practiceId, sessionId: idOf('session', one.id), patientId: idOf('patient', mark.patient) },
            ...markOf(mark),
            // Expected, and not marked yet.
            status: isScheduled && mark.status === 'attended' ? null : mark.status,
            isWalkIn: rosters.guests.has(key),
            ...{ updatedBy: userId, updatedAt: now },
          },
        ]
      }),
    ),
    count,
  )
  await writeServices(tx, practiceId, facts, idOf, count)
}

async function writeGroups(
  tx: Tx,
  practiceId: PracticeId,
  facts: BillingFacts,
  memberships: ReturnType<typeof deriveRosters>['memberships'],
  idOf: IdOf,
  count: Count,
): Promise<void> {
  await insertRows(
    tx,
    groups,
    facts.groups.map(({ id, name, kind, capacity, defaultActivity }) => ({
      ...{ practiceId, id: idOf('group', id), name, kind, capacity, defaultActivity },
    })),
    count,
  )
  const latest = new Map<string, Session>()
  for (const one of facts.sessions) {
    const known = latest.get(one.group)
    if (one.facilitators.length > 0 && (!known || known.start < one.start)) latest.set(one.group, one)
  }
  await insertRows(
    tx,
    groupFacilitators,
    [...latest].flatMap(([group, one]) =>
      one.facilitators.map((provider, position) => ({
        ...{ practiceId, groupId: idOf('group', group), providerId: idOf('provider', provider), position },
      })),
    ),
    count,
  )
  const seats = new Map<string, number>()
  await insertRows(
    tx,
    groupMembers,
    memberships.map(({ group, patient, joined, left }) => {
      const position = seats.get(group) ?? 0
      seats.set(group, position + 1)
      return {
        ...{ practiceId, groupId: idOf('group', group), patientId: idOf('patient', patient) },
        ...{ joinedDate: joined, leftDate: left, position },
      }
    }),
    count,
  )
}

async function writeServices(
  tx: Tx,
  practiceId: PracticeId,
  facts: BillingFacts,
  idOf: IdOf,
  count: Count,
): Promise<void> {
  await insertRows(
    tx,
    services,
    facts.services.map((one) => {
      const { sessionDate: serviceDate, startTime, endTime } = timesOf(one)
      return {
        ...{ practiceId, id: idOf('service', one.id), patientId: idOf('patient', one.patient), code: one.code },
        ...{ providerId: idOf('provider', one.provider), locationId: idOf('location', one.location) },
        ...{ serviceDate, startTime, endTime, modifiers: [...one.modifiers], isNoteSigned: one.noteSigned },
        diagnoses: one.diagnoses === null ? null : [...one.diagnoses],
        ...{ mode: one.mode, place: one.at, audioOnlyReason: one.audioOnlyReason },
      }
    }),
    count,
  )
}

function timesOf({ start, end }: Pick<Session, 'start' | 'end'>) {
  return { sessionDate: dateOf(start), startTime: timeOf(start), endTime: timeOf(end) }
}

function markOf(mark: Attendance) {
  return {
    ...{ mode: mark.mode, place: mark.at, audioOnlyReason: mark.audioOnlyReason },
    ...{ arrivedTime: mark.arrived, leftTime: mark.left, isNoteSigned: mark.noteSigned },
    diagnoses: mark.diagnoses === null ? null : [...mark.diagnoses],
    ...{ interactiveComplexity: mark.interactiveComplexity, modifiers: [...mark.modifiers] },
  }
}
