import type { Specialty } from '../attendance/provider'
import type { HoursFacts } from '../hours/addon-candidate'
import type { IsoDate, LocalDateTime } from '../kernel/dates'
import type { Payer } from '../policy/payer'
import type { AddonCode } from '../policy/payer-settings'

/** What payer and place say about an adjunct code, whoever proposed it. */
export type AddonPlace = {
  code: AddonCode
  baseCode: string
  payer: Payer
  placeOfService: string
  isTelehealth: boolean
  specialty: Specialty
}

/** The facts about an adjunct code that the hours propose beside a base line (domain.md 2.2). */
export type AddonSubject = AddonPlace & {
  date: IsoDate
  start: LocalDateTime
  /** True when an add-on of the same code already stands on that day. */
  earlierToday: boolean
  isSeries: boolean
  outsideHoursReason: string | null
  /** True when only the late actual start lies outside posted hours. */
  onlyLateStart: boolean
  /** True when 99051 rests on nothing but a holiday kept on its observed day (C-06). */
  onlyObservedHoliday: boolean
  hours: HoursFacts
}
