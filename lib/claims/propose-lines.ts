import { type Attendance, isPresent, type Service, type Session } from '../attendance/session'
import type { Coverage } from '../authorizations/coverage'
import { normalizeDiagnosis } from '../codes/diagnosis'
import { type SessionHours, sessionHours } from '../hours/posted-hours'
import {
  addDays,
  addYears,
  dateOf,
  earlierOf,
  type IsoDate,
  type IsoTime,
  isWithin,
  type LocalDateTime,
  laterOf,
  localDateTime,
  minuteOfDay,
  minutesBetween,
  timeOf,
} from '../kernel/dates'
import type { Payer } from '../policy/payer'
import type { Room } from '../rules/line-subject'
import type { Patient } from './billing-facts'
import { coverageOn } from './coverage-on'
import type { FactsIndex } from './facts-index'
import type { ProposedLine } from './proposed-line'
import { onTheClaim } from './supervision'

type Place = Pick<Attendance, 'mode' | 'at' | 'audioOnlyReason'>

/** What of a held session is the same for everyone in it. */
export type HeldSession = { session: Session; room: Room; present: readonly Attendance[]; hours: SessionHours }

/** The facts of a held session that its lines share: who was there, how they are related, how long it took. */
export function heldSession(index: FactsIndex, session: Session): HeldSession {
  const present = session.attendance.filter((one) => isPresent(one.status))
  const location = index.location(session.location)
  return {
    session,
    present,
    hours: sessionHours(location, session.start, session.actualStart, index.practice.closedHolidays),
    room: {
      session: session.id,
      kind: index.group(session.group).kind,
      activity: session.activity,
      alsoActivities: session.alsoActivities,
      psychotherapyAttested: session.psychotherapyAttested,
      facilitators: session.facilitators.length,
      present: present.length,
      kinship: kinshipOf(present.map((one) => index.patient(one.patient).family)),
      minutes: minutesBetween(session.actualStart ?? session.start, session.end, location.timeZone),
    },
  }
}

function kinshipOf(families: readonly (string | null)[]): Room['kinship'] {
  if (families.length < 2 || families.some((family) => family === null)) return 'mixed'
  const sizes = new Map<string | null, number>()
  for (const family of families) sizes.set(family, (sizes.get(family) ?? 0) + 1)
  if (sizes.size === 1) return 'one_family'
  return [...sizes.values()].every((size) => size > 1) ? 'families' : 'mixed'
}

/** Proposes the 90853, or the 90849 of a family, for one person present at a held session. */
export function proposeGroupLine(
  index: FactsIndex,
  held: HeldSession,
  attendance: Attendance,
  asOf: IsoDate,
): ProposedLine {
  const { session, room } = held
  const location = index.location(session.location)
  const line = proposeLine(index, {
    patient: index.patient(attendance.patient),
    performing: session.facilitators[0] ?? null,
    location: session.location,
    code: room.kind === 'multi_family' ? '90849' : '90853',
    start: session.start,
    end: session.end,
    place: attendance,
    noteSigned: attendance.noteSigned,
    diagnoses: attendance.diagnoses,
    modifiers: attendance.modifiers,
    asOf,
  })
  line.origin = session.id
  line.session = session.id
  line.room = room
  line.presentMinutes = presentMinutes(session, attendance, location.timeZone, room.minutes)
  line.isPartial = attendance.status !== 'attended' || attendance.arrived !== null || attendance.left !== null
  line.interactiveComplexity = attendance.interactiveComplexity
  line.note = attendance.note
  line.units = { ...line.units, minutes: room.minutes }
  line.hours = held.hours
  line.isSeries = session.partOfSeries
  line.outsideHoursReason = session.outsideHoursReason
  return line
}

/** Proposes the line of an individual, family or medical service. */
export function proposeServiceLine(index: FactsIndex, service: Service, asOf: IsoDate): ProposedLine {
  const line = proposeLine(index, {
    patient: index.patient(service.patient),
    performing: service.provider,
    location: service.location,
    code: service.code,
    start: service.start,
    end: service.end,
    place: service,
    noteSigned: service.noteSigned,
    diagnoses: service.diagnoses,
    modifiers: service.modifiers,
    asOf,
  })
  line.origin = service.id
  line.service = service.id
  return line
}

type Proposal = {
  patient: Patient
  performing: string | null
  location: string
  code: string
  start: LocalDateTime
  end: LocalDateTime
  place: Place
  noteSigned: boolean
  diagnoses: readonly string[] | null
  modifiers: readonly string[]
  asOf: IsoDate
}

function proposeLine(index: FactsIndex, proposal: Proposal): ProposedLine {
  const { patient, place, start, end } = proposal
  const date = dateOf(start)
  const location = index.location(proposal.location)
  const { coverage, isOutsideCoverage } = coverageOn(patient, date)
  const payer = coverage ? index.payerOn(coverage.payer, date) : null
  const performing = proposal.performing === null ? null : index.provider(proposal.performing)
  const supervisor = performing?.supervisor ? index.provider(performing.supervisor) : null
  const claim = performing ? onTheClaim(performing, payer, supervisor) : null
  const placeOfService = placeOfServiceOf(place, location.placeOfService)
  const active = activeDiagnoses(patient, date)
  const minutes = minutesBetween(start, end, location.timeZone)
  return {
    origin: '',
    patient: patient.id,
    birthDate: patient.birthDate,
    session: null,
    service: null,
    room: null,
    code: proposal.code,
    date,
    start,
    end,
    asOf: proposal.asOf,
    payer,
    noteSigned: proposal.noteSigned,
    note: null,
    presentMinutes: minutes,
    isPartial: false,
    diagnoses: proposal.diagnoses === null ? active : unique(proposal.diagnoses.map(normalizeDiagnosis)),
    activeDiagnoses: active,
    mode: place.mode,
    at: place.at,
    audioOnlyReason: place.audioOnlyReason,
    isTelehealth: placeOfService === '02' || placeOfService === '10',
    placeOfService,
    hasOwnTimeZone: location.timeZone !== index.practice.timeZone,
    performing,
    rendering: claim?.rendering ?? null,
    supervision: claim?.supervision ?? 'own',
    interactiveComplexity: null,
    givenModifiers: proposal.modifiers,
    codeTables: index.codeTables,
    filingDeadline: payer ? filingDeadline(payer, date) : null,
    others: [],
    units: { wanted: 1, allowed: 1, minutes, usedToday: 0, usedThisMonth: 0, earlierToday: false },
    modifiers: [],
    cover: null,
    visits: [],
    coverage: coverage as Coverage | null,
    isOutsideCoverage,
    supervising: claim?.supervising ?? null,
    location,
    hours: null,
    isSeries: false,
    outsideHoursReason: null,
    findings: [],
  }
}

/** 10 at home and 02 elsewhere for telehealth, each patient's own (T-04, T-08); else the location's. */
function placeOfServiceOf(place: Place, locationPlace: string): string {
  if (place.mode === 'in_person') return locationPlace
  return place.at === 'home' ? '10' : '02'
}

function activeDiagnoses(patient: Patient, date: IsoDate): readonly string[] {
  const active: string[] = []
  for (const diagnosis of patient.diagnoses) {
    if (!isWithin(date, diagnosis)) continue
    const code = normalizeDiagnosis(diagnosis.code)
    if (!active.includes(code)) active.push(code)
  }
  return active
}

function unique(codes: readonly string[]): readonly string[] {
  return codes.length < 2 ? codes : [...new Set(codes)]
}

/** The last day on which the payer may receive a claim for a day of service, itself included (domain.md 10.3). */
export function filingDeadline(payer: Payer, date: IsoDate): IsoDate {
  const days = payer.settings.timelyFilingDays
  return days === 'one_year' ? addYears(date, 1) : addDays(date, days)
}

/** Minutes a person was in the room: from arrival, else the session's begin, to leaving, else its end (G-09, C-10). */
function presentMinutes(session: Session, attendance: Attendance, zone: string, sessionMinutes: number): number {
  if (attendance.arrived === null && attendance.left === null) return sessionMinutes
  const begin = session.actualStart ?? session.start
  const arrived = attendance.arrived === null ? begin : momentOf(attendance.arrived, session)
  const left = attendance.left === null ? session.end : momentOf(attendance.left, session)
  const from = laterOf(arrived, begin)
  const to = earlierOf(left, session.end)
  return from >= to ? 0 : minutesBetween(from, to, zone)
}

/**
 * A time on the wall about a session. When the session passes midnight, a time more than half a day before its start
 * belongs to the next day; somebody who arrives a little early keeps the first.
 */
function momentOf(time: IsoTime, session: Session): LocalDateTime {
  const first = dateOf(session.start)
  const passesMidnight = dateOf(session.end) > first
  const isNextDay = passesMidnight && minuteOfDay(timeOf(session.start)) - minuteOfDay(time) > 720
  return localDateTime(isNextDay ? addDays(first, 1) : first, time)
}
