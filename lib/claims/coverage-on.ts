import type { Coverage } from '../authorizations/coverage'
import { type IsoDate, isWithin } from '../kernel/dates'
import type { Patient } from './billing-facts'

export type CoverageOnDay = { coverage: Coverage | null; isOutsideCoverage: boolean }

/**
 * The primary coverage in force on a day. Without any coverage nobody is billed; with coverages but no primary one in
 * force the claim is held by E-21 (contract, "Payer").
 */
export function coverageOn(patient: Patient, date: IsoDate): CoverageOnDay {
  for (const coverage of patient.coverages) {
    if (coverage.rank === 'primary' && isWithin(date, coverage)) return { coverage, isOutsideCoverage: false }
  }
  return { coverage: null, isOutsideCoverage: patient.coverages.length > 0 }
}
