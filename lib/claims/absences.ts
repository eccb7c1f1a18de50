import { billableUnits } from '../attendance/billable-units'
import type { Attendance, Session } from '../attendance/session'
import type { UnitRequest } from '../authorizations/choose-authorization'
import { dateOf, minutesBetween } from '../kernel/dates'
import { formatMoney } from '../kernel/money'
import { cite } from '../policy/citations'
import type { Payer } from '../policy/payer'
import type { NotBilled } from './bill-result'
import { coverageOn } from './coverage-on'
import type { FactsIndex } from './facts-index'
import { onTheClaim } from './supervision'

const absenceCites = [
  cite('https://www.bothsidesmn.com/billing-daily', 'no-show fee'),
  cite('FIELD', 'no claim without a service'),
]

/** An attendance that makes no claim because the patient was not there or the session was cancelled (G-10). */
export function notBilledAbsence(index: FactsIndex, session: Session, attendance: Attendance): NotBilled {
  const payer = payerOn(index, attendance.patient, session)
  const isMissed = attendance.status === 'no_show' || attendance.status === 'late_cancel'
  const isAllowed = payer?.settings.noShowChargeAllowed ?? false
  const patientChargeCents = isMissed && isAllowed ? index.practice.lateCancelFeeCents : 0
  const reason = session.status === 'cancelled' ? 'the session was cancelled' : reasons[attendance.status]
  const fee = patientChargeCents > 0 ? ` The patient owes ${formatMoney(patientChargeCents)}.` : ''
  const noFee = isMissed && payer && !isAllowed ? ` No fee either: ${payer.name} does not allow one.` : ''
  return {
    patient: attendance.patient,
    session: session.id,
    service: null,
    patientChargeCents,
    findings: [
      {
        rule: 'G-10',
        severity: 'block',
        message: `No claim: ${reason}.${fee}${noFee}`,
        sources: absenceCites.map((one) => one.source),
        facts: { status: attendance.status, sessionStatus: session.status, noShowChargeAllowed: isAllowed },
      },
    ],
  }
}

const reasons: Record<Attendance['status'], string> = {
  attended: 'the patient attended',
  late: 'the patient came late',
  left_early: 'the patient left early',
  no_show: 'the patient did not come',
  late_cancel: 'the patient cancelled late',
  cancelled: 'the patient cancelled',
}

/** What a no-show takes from an authorization where the payer counts it (B-09); null where it takes nothing. */
export function noShowUnits(index: FactsIndex, session: Session, attendance: Attendance): UnitRequest | null {
  if (attendance.status !== 'no_show') return null
  const payer = payerOn(index, attendance.patient, session)
  return payer?.settings.noShowUsesUnit ? unitRequest(index, session, payer) : null
}

/** What a scheduled session reserves for a patient listed in it, whatever the status; null without a payer. */
export function scheduledUnits(index: FactsIndex, session: Session, attendance: Attendance): UnitRequest | null {
  const payer = payerOn(index, attendance.patient, session)
  return payer ? unitRequest(index, session, payer) : null
}

function payerOn(index: FactsIndex, patient: string, session: Session): Payer | null {
  const date = dateOf(session.start)
  const { coverage } = coverageOn(index.patient(patient), date)
  return coverage ? index.payerOn(coverage.payer, date) : null
}

function unitRequest(index: FactsIndex, session: Session, payer: Payer): UnitRequest | null {
  const isMultiFamily = index.group(session.group).kind === 'multi_family'
  const first = session.facilitators[0]
  const performing = first === undefined ? null : index.provider(first)
  const supervisor = performing?.supervisor ? index.provider(performing.supervisor) : null
  const zone = index.location(session.location).timeZone
  const minutes = minutesBetween(session.actualStart ?? session.start, session.end, zone)
  const wanted = isMultiFamily ? 1 : billableUnits(payer.settings.unitBasis, minutes)
  // What the day's cap leaves a single line; other sessions of the day are judged when they are held.
  const units = isMultiFamily ? wanted : Math.min(wanted, payer.settings.maxUnitsPerDay)
  if (units === 0) return null
  return {
    payer: payer.id,
    code: isMultiFamily ? '90849' : '90853',
    provider: performing ? onTheClaim(performing, payer, supervisor).rendering.id : null,
    date: dateOf(session.start),
    units,
  }
}
