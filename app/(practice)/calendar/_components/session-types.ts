import type { ClaimChangesShown } from '@/components/billing/claim-changes'
import type { SessionShown } from '@/components/billing/session-item'
import type { Activity } from '@/lib/codes/activities'
import type { IsoDate, IsoTime } from '@/lib/kernel/dates'

/** How a session is planned, as its form shows it. */
export type PlanShown = {
  date: IsoDate
  startTime: IsoTime
  endTime: IsoTime
  locationId: string
  room: string | null
  activity: Activity
  outsideHoursReason: string | null
  facilitatorIds: readonly string[]
}

export type CalendarSessionShown = SessionShown & {
  date: IsoDate
  plan: PlanShown
  version: number
  isSeries: boolean
  isApart: boolean
  cancelReason: string | null
  uncovered: readonly string[]
}

export type CalendarDayShown = {
  date: IsoDate
  open: readonly (readonly [string, string])[]
  isKnown: boolean
  /** 'Thanksgiving', or null. */
  holiday: string | null
  /** 'Closed: Thanksgiving', or null when it is open. */
  closed: string | null
}

type Named = { id: string; name: string }

export type Choices = {
  groups: readonly (Named & {
    activity: Activity
    facilitatorIds: readonly string[]
    usual: { locationId: string; room: string | null; startTime: IsoTime; endTime: IsoTime } | null
  })[]
  places: readonly Named[]
  people: readonly (Named & { licence: string })[]
}

type Taken = { name: string; groupName: string; startTime: string; endTime: string }

export type CheckShown = {
  lengthMinutes: number
  endsNextDay: boolean
  isTwice: boolean
  hours: {
    isKnown: boolean
    isInside: boolean
    open: readonly (readonly [string, string])[]
    addon: '99050' | '99051' | null
  }
  leaders: readonly Taken[]
  room: readonly Taken[]
}

type Reserve = { reserved: number; lastCovered: IsoDate | null }

export type UnitsShown = { patientName: string; number: string; before: Reserve; after: Reserve }

export type PreviewAnswer =
  | { status: 'incomplete' }
  | { status: 'refused'; message: string }
  | {
      status: 'done'
      claims: ClaimChangesShown
      units: readonly UnitsShown[]
      moreUnits: number
      check: CheckShown | null
      isSeries: boolean
    }
