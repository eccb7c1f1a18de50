import type { Address } from '../kernel/address'
import type { IsoDate, Weekday } from '../kernel/dates'

/** Opening and closing time, [from, to): '24:00' may end it. */
export type OpenInterval = readonly [string, string]

/** A whole week of posted hours, in force from a day until the next version (domain.md C-01). A day not named is closed. */
export type PostedHours = { from: IsoDate; weekly: Partial<Record<Weekday, readonly OpenInterval[]>> }

export type HoursException = { date: IsoDate; open: readonly OpenInterval[] }

/** A place where the practice meets; its time zone is answered (its own, else the practice's). */
export type Location = {
  id: string
  name: string
  placeOfService: string
  address: Address
  timeZone: string
  postedHours: readonly PostedHours[]
  exceptions: readonly HoursException[]
}
