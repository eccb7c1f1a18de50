import type { IsoDate } from '../kernel/dates'
import { sequestration } from './medicare-tables'

/** Sequestration on a day of service, in hundredths of the program payment; 0 before it began (CO-253, domain.md 5.1). */
export function sequestrationOn(date: IsoDate): number {
  let hundredths = 0
  for (const one of sequestration) if (one.from <= date) hundredths = one.hundredths
  return hundredths
}
