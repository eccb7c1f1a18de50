import type { HoursException, Location, OpenInterval, PostedHours } from '../../lib/hours/location'
import type { Weekday } from '../../lib/kernel/dates'
import { day } from './days'

/** Posted hours from 2020: Monday to Thursday 09:00-20:00, Friday to 17:00, Saturday 09:00-12:00 (domain.md 13.0, H1). */
export const h1 = postedFrom('2020-01-01', {
  ...Object.fromEntries(['mon', 'tue', 'wed', 'thu'].map((weekday) => [weekday, [['09:00', '20:00']]])),
  fri: [['09:00', '17:00']],
  sat: [['09:00', '12:00']],
})

/** A version of posted hours and the day from which it holds. */
export function postedFrom(from: string, weekly: Partial<Record<Weekday, readonly OpenInterval[]>>): PostedHours {
  return { from: day(from), weekly }
}

/** Other hours, or none, on one day. */
export function anException(date: string, open: readonly OpenInterval[]): HoursException {
  return { date: day(date), open }
}

/** The main office, in New York, with the hours H1. */
export function aLocation(over: Partial<Location> = {}): Location {
  return {
    id: 'office',
    name: 'Main office',
    placeOfService: '11',
    address: { street: '100 Harbor St', street2: 'Ste 200', city: 'Anytown', state: 'OH', zip: '432150001' },
    timeZone: 'America/New_York',
    postedHours: [h1],
    exceptions: [],
    ...over,
  }
}
