import type { NoteFacts } from '../attendance/member-note'
import type { Provider } from '../attendance/provider'
import type { AttendanceMode, AttendancePlace } from '../attendance/session'
import type { Activity } from '../codes/activities'
import type { IsoDate, LocalDateTime } from '../kernel/dates'
import type { CodeTables } from '../policy/code-tables'
import type { Payer } from '../policy/payer'

/** What is true of a whole session, whoever of it is looked at. */
export type Room = {
  session: string
  kind: 'group' | 'multi_family'
  activity: Activity
  alsoActivities: readonly Activity[]
  psychotherapyAttested: boolean
  facilitators: number
  /** Everyone in the room, whoever pays; staff and absent members are not counted (G-07). */
  present: number
  /** How the people present are related: all of one family, each with a relative among two or more families, or otherwise. */
  kinship: 'one_family' | 'families' | 'mixed'
  minutes: number
}

/**
 * How the clinician on the claim came to stand there (G-44, G-45): by an own licence; the supervisor in an associate's
 * place; an associate whose supervisor is still to be named; an associate who renders under a named supervisor; not allowed.
 */
export type Supervision = 'own' | 'supervisor_renders' | 'supervisor_missing' | 'associate_renders' | 'not_allowed'

/** What the authorizations say about a line that needs or may carry a number (B-01 to B-03, B-07). */
export type CoverFacts = {
  required: boolean
  number: string | null
  unitsNeeded: number
  unitsLeft: number | null
  /** Why no number fits, in the order the contract asks. */
  missing: 'none_for_code' | 'not_in_force' | 'too_few_units' | null
  nearestNumber: string | null
  nearestFrom: IsoDate | null
  nearestThrough: IsoDate | null
}

/** What the visit limit says about a line; before is counted without it (L-03). */
export type VisitFacts = {
  limit: number
  before: number
  period: string
  from: IsoDate | null
  through: IsoDate | null
}

/** How many units a cap left (G-02 to G-04). */
export type UnitFacts = {
  wanted: number
  allowed: number
  minutes: number
  usedToday: number
  usedThisMonth: number
  /** True when an earlier 90853 of the same day stands (G-03). */
  earlierToday: boolean
}

/** Another base line of the same patient on the same day that still stands. */
export type OtherLine = {
  code: string
  start: LocalDateTime
  end: LocalDateTime
  noteSigned: boolean
  rendering: Provider | null
  modifiers: readonly string[]
}

/**
 * The facts about one proposed base line (90853, 90849 or a service) that the rules look at. `claims` supplies them; the
 * parts named "later" are filled as the line passes the steps that know them, before the rules that read them run.
 */
export type LineSubject = {
  patient: string
  birthDate: IsoDate
  session: string | null
  service: string | null
  room: Room | null
  code: string
  date: IsoDate
  start: LocalDateTime
  end: LocalDateTime
  asOf: IsoDate
  /** Null: nobody to bill, no payer's rule applies. */
  payer: Payer | null
  noteSigned: boolean
  /** What the patient's own note has; null where notes are kept elsewhere, or none is begun (G-13). */
  note: NoteFacts | null
  presentMinutes: number
  /** True when the patient came late, left early, or was there for a part of it by the clock (G-09). */
  isPartial: boolean
  /** Without the dot, in order. */
  diagnoses: readonly string[]
  /** The patient's own list in force that day, without the dot. */
  activeDiagnoses: readonly string[]
  mode: AttendanceMode
  at: AttendancePlace
  audioOnlyReason: string | null
  isTelehealth: boolean
  placeOfService: string
  /** True when the location keeps another time than the practice (C-11). */
  hasOwnTimeZone: boolean
  performing: Provider | null
  rendering: Provider | null
  supervision: Supervision
  interactiveComplexity: string | null
  givenModifiers: readonly string[]
  /** Published code sets that go before the tables here (G-15, P-05, P-13). */
  codeTables?: CodeTables
  /** Last day on which the payer may receive the claim (10.3). */
  filingDeadline: IsoDate | null

  /** Later: the other lines of the day that stand. */
  others: readonly OtherLine[]
  /** Later: units and what capped them. */
  units: UnitFacts
  /** Later: final modifiers, before any is cut off. */
  modifiers: readonly string[]
  /** Later. */
  cover: CoverFacts | null
  visits: readonly VisitFacts[]
}
