import { csvText } from '@/app/_server/csv'
import { scopeOf } from '@/app/_server/scope'
import { cameInWords } from '@/components/billing/session-seats'
import { type ChangedSession, type ScheduleRefusal, type SessionChange, writeSessionChange } from '@/db/change-session'
import type { SessionCheck } from '@/db/check-session'
import type { Db, Tx } from '@/db/client'
import { type Actor, inPractice } from '@/db/in-practice'
import { extendSeries } from '@/db/make-sessions'
import { previewSchedule, type ScheduleChanges } from '@/db/preview-schedule'
import { insertAuditEvent } from '@/db/queries/audit-events'
import {
  type GroupToSchedule,
  listFacilitatorChoices,
  listGroupsToSchedule,
  listMeetingPlaces,
  type MeetingPlace,
  type ProviderChoice,
} from '@/db/queries/session-choices'
import { getScheduleLocked, listPatientsOfSession, type SessionPlan } from '@/db/queries/session-schedule'
import { type Calendar, readCalendar } from '@/db/read-calendar'
import { type Remade, remakeClaims } from '@/db/remake-claims'
import { addDays, type IsoDate, weekdayOf, weekdays } from '@/lib/kernel/dates'
import { ok, type Result } from '@/lib/kernel/result'
import type {
  AddSessionInput,
  CalendarQuery,
  CancelSessionInput,
  ChangeSessionInput,
  RestoreSessionInput,
  SessionChangeInput,
} from './inputs'

export type CalendarRead = Calendar & {
  from: IsoDate
  through: IsoDate
  choices: { groups: GroupToSchedule[]; places: MeetingPlace[]; people: ProviderChoice[] }
}

/** The week or the day that is asked for; a clinician's holds the sessions they lead. */
export function readCalendarPage(db: Db, actor: Actor, query: CalendarQuery): Promise<CalendarRead> {
  const span = spanOf(query, actor.today)
  return inPractice(db, actor, async (tx) => {
    await extendSeries(tx, actor)
    const [calendar, groups, places, people] = await Promise.all([
      readCalendar(tx, actor, filterOf(actor, query, span)),
      listGroupsToSchedule(tx, actor.practiceId),
      listMeetingPlaces(tx, actor.practiceId),
      listFacilitatorChoices(tx, actor.practiceId),
    ])
    const isTheirs = (one: GroupToSchedule) => actor.role !== 'clinician' || leads(actor, one)
    return { ...calendar, ...span, choices: { groups: groups.filter(isTheirs), places, people } }
  })
}

function leads({ providerId }: Actor, { facilitatorIds }: GroupToSchedule): boolean {
  return providerId !== null && facilitatorIds.includes(providerId)
}

/** The sessions of the page as a table, written so that no cell is taken for a formula. Nobody's name but the clinicians'. */
export function exportSessions(db: Db, actor: Actor, query: CalendarQuery): Promise<{ name: string; csv: string }> {
  const span = spanOf(query, actor.today)
  return inPractice(db, actor, async (tx) => {
    const { sessions } = await readCalendar(tx, actor, filterOf(actor, query, span))
    const people = await listFacilitatorChoices(tx, actor.practiceId)
    const nameOf = new Map(people.map((one) => [one.id, one.name]))
    const rows = sessions.map(({ plan, uncovered, ...one }) => [
      ...[one.date, one.startTime, one.endTime, one.groupName, one.locationName, one.room],
      ...[plan.facilitatorIds.map((id) => nameOf.get(id) ?? '').join(', '), one.status],
      ...[cameInWords(one.seats), uncovered.length, plan.outsideHoursReason, plan.cancelReason],
    ])
    await insertAuditEvent(tx, actor.practiceId, actor, { action: 'sessions:export', count: rows.length })
    return { name: `sessions-${span.from}-to-${span.through}.csv`, csv: csvText(columns, rows) }
  })
}

const columns = [
  ...['Day', 'Begins', 'Ends', 'Group', 'Location', 'Room', 'Led by', 'State', 'People', 'Not covered'],
  ...['Outside hours because', 'Cancelled because'],
]

function spanOf({ view, day }: CalendarQuery, today: IsoDate): { from: IsoDate; through: IsoDate } {
  const asked = day ?? today
  if (view === 'day') return { from: asked, through: asked }
  const from = addDays(asked, -weekdays.indexOf(weekdayOf(asked)))
  return { from, through: addDays(from, 6) }
}

function filterOf(actor: Actor, query: CalendarQuery, span: { from: IsoDate; through: IsoDate }) {
  return {
    ...span,
    scope: scopeOf(actor),
    ...(query.clinician ? { providerId: query.clinician } : {}),
    ...(query.group ? { groupId: query.group } : {}),
    ...(query.location ? { locationId: query.location } : {}),
  }
}

export type SavedSession = Pick<ChangedSession, 'sessionId' | 'groupName' | 'fields'> & {
  /** Null when nothing was different. */
  claims: Remade['counts'] | null
}

/** Makes a session of its own, beside every series. */
export function addSession(db: Db, actor: Actor, { groupId, ...input }: AddSessionInput) {
  return save(db, actor, { change: 'add', groupId, plan: planOf(input) })
}

/** Moves or changes one session; one of a series then stands apart from it. */
export function changeSession(db: Db, actor: Actor, { sessionId, version, ...input }: ChangeSessionInput) {
  return save(db, actor, { change: 'change', sessionId, version, plan: planOf(input) })
}

/** Calls a session off, with its reason. */
export function cancelSession(db: Db, actor: Actor, input: CancelSessionInput) {
  return save(db, actor, { change: 'cancel', ...input })
}

/** Puts a session back that was called off. */
export function restoreSession(db: Db, actor: Actor, input: RestoreSessionInput) {
  return save(db, actor, { change: 'restore', ...input })
}

export type SessionChangePreview = ScheduleChanges & { check: SessionCheck | null; isSeries: boolean }

/** What a change would do, before it is saved: the same change, made and taken back. */
export async function previewSessionChange(
  db: Db,
  actor: Actor,
  input: SessionChangeInput,
): Promise<Result<SessionChangePreview, ScheduleRefusal>> {
  const asked = changeOf(input)
  let check: SessionCheck | null = null
  let isSeries = false
  const changes = await orTaken(() =>
    previewSchedule(
      db,
      actor,
      (tx) => patientsOf(tx, actor, asked),
      async (tx) => {
        const tried = await writeSessionChange(tx, actor, asked, true)
        if (tried.ok) ({ check, isSeries } = tried.value)
        return tried
      },
    ),
  )
  return changes.ok ? ok({ ...changes.value, check, isSeries }) : changes
}

function save(db: Db, actor: Actor, asked: SessionChange): Promise<Result<SavedSession, ScheduleRefusal>> {
  return orTaken<SavedSession>(() =>
    inPractice(db, actor, async (tx) => {
      const written = await writeSessionChange(tx, actor, asked)
      if (!written.ok) return written
      const { sessionId, groupName, fields } = written.value
      if (fields.length === 0) return ok({ sessionId, groupName, fields, claims: null })
      const patientIds = await listPatientsOfSession(tx, actor.practiceId, written.value)
      const { counts } = await remakeClaims(tx, actor, patientIds)
      await insertAuditEvent(tx, actor.practiceId, actor, {
        ...{ action: `sessions:${asked.change}`, objectType: 'session', objectId: sessionId, fields },
      })
      return ok({ sessionId, groupName, fields, claims: counts })
    }),
  )
}

async function patientsOf(tx: Tx, { practiceId }: Actor, asked: SessionChange): Promise<string[]> {
  if (asked.change === 'add') {
    return listPatientsOfSession(tx, practiceId, { groupId: asked.groupId, sessionId: null, dates: [asked.plan.date] })
  }
  const session = await getScheduleLocked(tx, practiceId, asked.sessionId)
  if (!session) return []
  const dates = asked.change === 'change' ? [session.date, asked.plan.date] : [session.date]
  return listPatientsOfSession(tx, practiceId, { groupId: session.groupId, sessionId: session.id, dates })
}

function changeOf(input: SessionChangeInput): SessionChange {
  switch (input.change) {
    case 'add':
      return { change: 'add', groupId: input.groupId, plan: planOf(input) }
    case 'change':
      return { change: 'change', sessionId: input.sessionId, version: input.version, plan: planOf(input) }
    case 'cancel':
      return { ...input, cancelReason: input.cancelReason ?? '' }
    case 'restore':
      return input
  }
}

function planOf(input: Omit<AddSessionInput, 'groupId'>): SessionPlan {
  const { day, leaderId, alsoIds, startTime, endTime, locationId, room, activity, outsideHoursReason } = input
  const facilitatorIds = [leaderId, ...new Set(alsoIds.filter((one) => one !== leaderId))]
  return { date: day, startTime, endTime, locationId, room, activity, outsideHoursReason, facilitatorIds }
}

/** Two people who move two sessions of a group to one time at once: the database lets one of them, and the other is told. */
async function orTaken<Value>(
  work: () => Promise<Result<Value, ScheduleRefusal>>,
): Promise<Result<Value, ScheduleRefusal>> {
  try {
    return await work()
  } catch (error) {
    const { cause } = error as { cause?: { constraint_name?: string } }
    if (cause?.constraint_name !== 'sessions_one_of_a_group_at_a_time') throw error
    return { ok: false, error: { kind: 'taken', sessionId: null, isCancelled: false } }
  }
}
