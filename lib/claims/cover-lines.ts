import {
  chooseAuthorization,
  isAbout,
  isInForce,
  takeUnits,
  type UnitAccount,
  type UnitRequest,
  unitsLeft,
  whyNotCovered,
} from '../authorizations/choose-authorization'
import { VisitCounter } from '../authorizations/count-visits'
import { interactiveComplexityPrimaries, isCompanion } from '../codes/service-codes'
import { coverRules } from '../rules/registry'
import { runRules } from '../rules/rule'
import type { Patient } from './billing-facts'
import { byStart, type ProposedLine } from './proposed-line'

/** A no-show that takes a unit because its payer counts it (B-09), or a scheduled session that reserves one. */
export type UnitEvent = { start: string; origin: string; request: UnitRequest }

/**
 * Gives lines their authorization numbers and counts their visits, in order of start, no-shows that use a unit among
 * them (contract, "Authorizations", "Visit limits"). Units are those of the line.
 */
export function coverLines(
  patient: Patient,
  lines: readonly ProposedLine[],
  noShows: readonly UnitEvent[],
  accounts: readonly UnitAccount[],
): VisitCounter {
  const visits = new VisitCounter(patient.coverages, patient.usedVisits)
  const waiting = [...noShows].sort(byStart)
  for (const line of lines) {
    if (isCompanion(line.code)) continue
    while (waiting[0] && byStart(waiting[0], line) < 0) takeNoShow(accounts, waiting.shift())
    coverLine(line, accounts)
    if (line.coverage?.visitLimit) line.visits = visits.count(line.coverage, line.code, line.date)
    runRules(coverRules, line, line.findings)
  }
  for (const noShow of waiting) takeNoShow(accounts, noShow)
  for (const line of lines) if (isCompanion(line.code)) line.cover = companionCover(line, lines)
  return visits
}

/** A companion given as a service of its own goes with its base line, number and all, and takes no unit (A-16, P-09). */
function companionCover(line: ProposedLine, lines: readonly ProposedLine[]): ProposedLine['cover'] {
  const isBeside = (other: ProposedLine) =>
    !isCompanion(other.code) && other.date === line.date && other.rendering?.id === line.rendering?.id
  const beside = lines.filter(isBeside)
  const primary = beside.find((one) => interactiveComplexityPrimaries.includes(one.code)) ?? beside[0]
  return primary?.cover ?? null
}

function takeNoShow(accounts: readonly UnitAccount[], noShow: UnitEvent | undefined): void {
  if (!noShow) return
  const account = chooseAuthorization(accounts, noShow.request)
  if (account) takeUnits(account, 'used', noShow.request.units, noShow.request.date)
}

function coverLine(line: ProposedLine, accounts: readonly UnitAccount[]): void {
  if (!line.payer) return
  const required = line.payer.settings.authRequired90853 && line.code === '90853'
  if (accounts.length === 0 && !required) return
  const units = line.units.allowed
  const request = {
    payer: line.payer.id,
    code: line.code,
    provider: line.rendering?.id ?? null,
    date: line.date,
    units,
  }
  const account = chooseAuthorization(accounts, request)
  if (account) {
    takeUnits(account, 'used', units, line.date)
    line.cover = {
      required,
      number: account.authorization.number,
      unitsNeeded: units,
      unitsLeft: unitsLeft(account),
      missing: null,
      nearestNumber: account.authorization.number,
      nearestFrom: account.authorization.from,
      nearestThrough: account.authorization.through,
    }
    return
  }
  const { missing, nearest } = whyNotCovered(accounts, request)
  line.cover = {
    required,
    number: null,
    unitsNeeded: units,
    unitsLeft: nearest ? unitsLeft(nearest) : null,
    missing,
    nearestNumber: nearest?.authorization.number ?? null,
    nearestFrom: nearest?.authorization.from ?? null,
    nearestThrough: nearest?.authorization.through ?? null,
  }
}

/**
 * Lets scheduled sessions reserve units in order of start, after everything held. The first session that an
 * authorization speaks of, from its first day on, and that its days or units no longer fit is the day it runs out on.
 */
export function reserveUnits(scheduled: readonly UnitEvent[], accounts: readonly UnitAccount[]): void {
  for (const { request } of [...scheduled].sort(byStart)) {
    for (const one of accounts) {
      if (one.runsOutOn !== null || one.authorization.from > request.date || !isAbout(one.authorization, request))
        continue
      if (!isInForce(one.authorization, request.date) || unitsLeft(one) < request.units) one.runsOutOn = request.date
    }
    const account = chooseAuthorization(accounts, request)
    if (account) takeUnits(account, 'reserved', request.units, request.date)
  }
}
