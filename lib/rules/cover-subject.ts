import type { IsoDate } from '../kernel/dates'

/** The facts about an authorization as a whole (B-05, B-06). */
export type AuthorizationSubject = {
  number: string
  unitsLeft: number
  through: IsoDate
  asOf: IsoDate
  lowUnits: number
  lowDays: number
}

/** The facts about one visit limit and period (L-04, L-05). */
export type VisitLimitSubject = {
  limit: number
  counted: number
  /** The day a coverage that began inside the period began, when an earlier one ended before it. */
  restartedOn: IsoDate | null
}

/** The facts about the posted hours of a session (C-01). */
export type HoursSubject = { isKnown: boolean; date: IsoDate; location: string }
