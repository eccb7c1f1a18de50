import { type IsoDate, isWithin } from '../kernel/dates'
import type { Coverage, UsedVisits, VisitLimit } from './coverage'
import { type VisitPeriod, visitPeriod } from './visit-period'

/** One limit and period that a visit falls in, and how many visits it holds. */
export type CountedPeriod = {
  coverage: Coverage
  limit: VisitLimit
  period: VisitPeriod
  counted: number
}

export type CountedVisit = {
  limit: number
  before: number
  period: string
  from: IsoDate | null
  through: IsoDate | null
}

/** Counts one patient's visits against the limits of the coverages, by date of service (domain.md L-01, L-02, L-05). */
export class VisitCounter {
  readonly periods = new Map<string, CountedPeriod>()
  private readonly visitDates = new Map<Coverage, IsoDate[]>()

  constructor(
    private readonly coverages: readonly Coverage[],
    private readonly usedVisits: readonly UsedVisits[],
  ) {}

  /** Counts one visit of a code and says what stood before it; nothing when the limit does not count the code. */
  count(coverage: Coverage, code: string, date: IsoDate): CountedVisit[] {
    const limit = coverage.visitLimit
    if (!limit || (limit.codes !== null && !limit.codes.includes(code))) return []
    const period = visitPeriod(limit.period, date, coverage.planYearStart)
    const key = `${this.coverages.indexOf(coverage)}\n${period.from}\n${period.through}`
    let counted = this.periods.get(key)
    if (!counted) {
      const before = this.usedElsewhere(coverage, limit, period) + this.usedHere(coverage, limit, period)
      counted = { coverage, limit, period, counted: before }
      this.periods.set(key, counted)
    }
    const before = counted.counted
    counted.counted += 1
    const dates = this.visitDates.get(coverage)
    if (dates) dates.push(date)
    else this.visitDates.set(coverage, [date])
    return [{ limit: limit.count, before, period: limit.period, from: period.from, through: period.through }]
  }

  /** Visits elsewhere; those before the coverage began belong to an earlier plan (L-05). */
  private usedElsewhere(coverage: Coverage, limit: VisitLimit, period: VisitPeriod): number {
    let used = 0
    for (const visit of this.usedVisits) {
      if (!isWithin(visit.date, period) || !isWithin(visit.date, coverage)) continue
      const counts =
        limit.codes === null || visit.codes === null || visit.codes.some((one) => limit.codes?.includes(one))
      if (counts) used += visit.count
    }
    return used
  }

  // Only rolling periods overlap; the visits of any other period are all counted in its own entry.
  private usedHere(coverage: Coverage, limit: VisitLimit, period: VisitPeriod): number {
    if (limit.period !== 'rolling_12_months') return 0
    return (this.visitDates.get(coverage) ?? []).filter((date) => isWithin(date, period)).length
  }
}
