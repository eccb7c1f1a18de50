import { type Attendance, isPresent, type Service, type Session } from '../attendance/session'
import { openAccount } from '../authorizations/choose-authorization'
import type { IsoDate } from '../kernel/dates'
import { byText } from '../kernel/text-order'
import type { Finding } from '../rules/finding'
import { lineRules } from '../rules/registry'
import { runRules } from '../rules/rule'
import { noShowUnits, notBilledAbsence, scheduledUnits } from './absences'
import type { AuthorizationRow, BillResult, Claim, NotBilled, VisitLimitRow } from './bill-result'
import type { BillingFacts, Patient } from './billing-facts'
import { coverLines, reserveUnits, type UnitEvent } from './cover-lines'
import { authorizationRows, visitLimitRows } from './cover-rows'
import { type FactsIndex, indexFacts } from './facts-index'
import { gatherClaims, inOrder } from './gather-claims'
import { familiesIn, notBilledWithFamily } from './multi-family'
import { type HeldSession, heldSession, proposeGroupLine, proposeServiceLine } from './propose-lines'
import { byStart, isBlocked, type ProposedLine } from './proposed-line'
import { settleDay } from './same-day-lines'
import { serviceWarnings, sessionWarnings } from './session-warnings'

type Origin = { start: string; origin: string }
type Unbilled = NotBilled & Origin

/** Everything about one patient that the steps work on. */
type PatientWork = {
  attended: { held: HeldSession; attendance: Attendance }[]
  services: Service[]
  unbilled: Unbilled[]
  noShows: UnitEvent[]
  scheduled: UnitEvent[]
}

/**
 * Turns attendance into claims: each attendance of a held or cancelled session becomes a line of exactly one claim or
 * stands in notBilled with its reasons; scheduled sessions reserve units (contract, "From the file to the result").
 * Pure: the same facts give the same result in whatever order the lists come. `asOf` is the day on which deadlines and
 * future dates are judged. With `only`, results are made for these patients alone; everyone else still counts in the
 * room. Throws only on references to nothing, which the caller has checked.
 */
export function bill(facts: BillingFacts, { asOf, only }: { asOf: IsoDate; only?: ReadonlySet<string> }): BillResult {
  const index = indexFacts(facts)
  const work = new Map<string, PatientWork>()
  const wanted = facts.patients.filter((patient) => only === undefined || only.has(patient.id))
  for (const patient of wanted) {
    work.set(patient.id, { attended: [], services: [], unbilled: [], noShows: [], scheduled: [] })
  }

  const warnings: (Origin & { finding: Finding })[] = []
  for (const session of facts.sessions) proposeSession(index, session, work, warnings)
  for (const service of facts.services) {
    const mine = work.get(service.patient)
    if (!mine) continue
    mine.services.push(service)
    for (const finding of serviceWarnings(index, service))
      warnings.push({ start: service.start, origin: service.id, finding })
  }

  const claims: Claim[] = []
  const notBilled: NotBilled[] = []
  const authorizations: AuthorizationRow[] = []
  const visitLimits: VisitLimitRow[] = []
  for (const patient of [...wanted].sort((a, b) => byText(a.id, b.id))) {
    const mine = work.get(patient.id)
    if (!mine) continue
    const result = billPatient(index, patient, mine, asOf)
    claims.push(...result.claims)
    notBilled.push(...result.notBilled)
    authorizations.push(...result.authorizations)
    visitLimits.push(...result.visitLimits)
  }
  warnings.sort((a, b) => byStart(a, b) || byText(a.finding.rule, b.finding.rule))
  return { claims, notBilled, warnings: warnings.map((one) => one.finding), authorizations, visitLimits }
}

function proposeSession(
  index: FactsIndex,
  session: Session,
  work: ReadonlyMap<string, PatientWork>,
  warnings: (Origin & { finding: Finding })[],
): void {
  const at = { start: session.start, origin: session.id }
  if (session.status === 'scheduled') {
    for (const one of session.attendance) {
      const request = work.has(one.patient) ? scheduledUnits(index, session, one) : null
      if (request) work.get(one.patient)?.scheduled.push({ ...at, request })
    }
    for (const finding of sessionWarnings(index, session, null)) warnings.push({ ...at, finding })
    return
  }
  const isHeld = session.status === 'held'
  const held = isHeld ? heldSession(index, session) : null
  const families = held?.room.kind === 'multi_family' ? familiesIn(index, held) : null
  for (const attendance of session.attendance) {
    const mine = work.get(attendance.patient)
    if (!mine) continue
    if (!held || !isPresent(attendance.status)) {
      mine.unbilled.push({ ...at, ...notBilledAbsence(index, session, attendance) })
      const request = isHeld ? noShowUnits(index, session, attendance) : null
      if (request) mine.noShows.push({ ...at, request })
      continue
    }
    const claimant = families?.get(attendance.patient)
    if (claimant !== undefined && claimant !== attendance.patient) {
      mine.unbilled.push({ ...at, ...notBilledWithFamily(session, attendance, claimant) })
      continue
    }
    mine.attended.push({ held, attendance })
  }
  for (const finding of sessionWarnings(index, session, held)) warnings.push({ ...at, finding })
}

function billPatient(index: FactsIndex, patient: Patient, work: PatientWork, asOf: IsoDate): BillResult {
  // Lines are made one patient at a time, so that few of them are in memory at once.
  const lines = [
    ...work.attended.map(({ held, attendance }) => proposeGroupLine(index, held, attendance, asOf)),
    ...work.services.map((service) => proposeServiceLine(index, service, asOf)),
  ].sort(byStart)
  for (const line of lines) runRules(lineRules, line, line.findings)
  settleDays(lines)

  const standing = lines.filter((line) => !isBlocked(line))
  const accounts = patient.authorizations.map(openAccount)
  const visits = coverLines(patient, standing, work.noShows, accounts)
  reserveUnits(work.scheduled, accounts)

  const unbilled: Unbilled[] = work.unbilled
  for (const line of lines) if (!standing.includes(line)) unbilled.push(notBilledLine(line))
  return {
    claims: gatherClaims(index, patient, standing),
    notBilled: unbilled.sort(byStart).map(({ start: _start, origin: _origin, ...rest }) => rest),
    warnings: [],
    authorizations: authorizationRows(index, patient, accounts, asOf),
    visitLimits: visitLimitRows(patient, visits),
  }
}

function settleDays(lines: readonly ProposedLine[]): void {
  const unitsThisMonth = new Map<string, number>()
  let day: ProposedLine[] = []
  for (const line of lines) {
    if (day[0] && day[0].date !== line.date) {
      settleDay(day, unitsThisMonth)
      day = []
    }
    day.push(line)
  }
  if (day.length > 0) settleDay(day, unitsThisMonth)
}

/** A blocked line with every block it has, and the notes that explain a block. */
function notBilledLine(line: ProposedLine): Unbilled {
  const blocks = new Set(line.findings.filter((one) => one.severity === 'block').map((one) => one.rule))
  const told = line.findings.filter(
    (one) => one.severity === 'block' || (one.severity === 'info' && blocks.has(one.rule)),
  )
  return {
    start: line.start,
    origin: line.origin,
    patient: line.patient,
    session: line.session,
    service: line.service,
    patientChargeCents: 0,
    findings: inOrder(told),
  }
}
