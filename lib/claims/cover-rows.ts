import type { UnitAccount } from '../authorizations/choose-authorization'
import type { CountedPeriod, VisitCounter } from '../authorizations/count-visits'
import type { IsoDate } from '../kernel/dates'
import { byText } from '../kernel/text-order'
import type { Finding } from '../rules/finding'
import { authorizationRules, visitLimitRules } from '../rules/registry'
import { runRules } from '../rules/rule'
import type { AuthorizationRow, VisitLimitRow } from './bill-result'
import type { Patient } from './billing-facts'
import type { FactsIndex } from './facts-index'

/** One row for each authorization, by number: approved, used, reserved, remaining, and how far it reaches (contract, "Authorizations"). */
export function authorizationRows(
  index: FactsIndex,
  patient: Patient,
  accounts: readonly UnitAccount[],
  asOf: IsoDate,
): AuthorizationRow[] {
  const rows = accounts.map(({ authorization, usedHere, reserved, lastCovered, runsOutOn }) => {
    const approved = authorization.unitsApproved
    const used = authorization.unitsUsed + usedHere
    const findings: Finding[] = []
    if (authorization.status === 'approved' || authorization.status === 'partial') {
      const { lowUnits, lowDays } = index.payerOn(authorization.payer, asOf).settings
      const { number, through } = authorization
      runRules(authorizationRules, { number, unitsLeft: approved - used, through, asOf, lowUnits, lowDays }, findings)
    }
    return {
      patient: patient.id,
      number: authorization.number,
      approved,
      used,
      reserved,
      remaining: Math.max(0, approved - used - reserved),
      lastCoveredSession: lastCovered,
      runsOutOn,
      findings,
      from: authorization.from,
    }
  })
  return rows.sort((a, b) => byText(a.number, b.number) || byText(a.from, b.from)).map(({ from: _from, ...row }) => row)
}

/** One row for each limit and period that a visit here falls in, by payer and period (contract, "Visit limits"). */
export function visitLimitRows(patient: Patient, visits: VisitCounter): VisitLimitRow[] {
  return [...visits.periods.values()]
    .map((counted) => {
      const findings: Finding[] = []
      const subject = {
        limit: counted.limit.count,
        counted: counted.counted,
        restartedOn: restartedOn(patient, counted),
      }
      runRules(visitLimitRules, subject, findings)
      return {
        patient: patient.id,
        payer: counted.coverage.payer,
        limit: counted.limit.count,
        counted: counted.counted,
        periodFrom: counted.period.from,
        periodThrough: counted.period.through,
        findings,
      }
    })
    .sort(
      (a, b) =>
        byText(a.payer, b.payer) || byText(a.periodFrom, b.periodFrom) || byText(a.periodThrough, b.periodThrough),
    )
}

/** The day a coverage began, when that lies inside the period and another coverage came before it (L-05). */
function restartedOn(patient: Patient, { coverage, period }: CountedPeriod): IsoDate | null {
  const { from } = coverage
  if (from === null || period.from === null || from <= period.from) return null
  const hadEarlier = patient.coverages.some((one) => one !== coverage && one.through !== null && one.through < from)
  return hadEarlier ? from : null
}
