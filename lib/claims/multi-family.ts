import type { Attendance, Session } from '../attendance/session'
import { byText } from '../kernel/text-order'
import { cite } from '../policy/citations'
import type { NotBilled } from './bill-result'
import type { FactsIndex } from './facts-index'
import type { HeldSession } from './propose-lines'

/**
 * Whose claim the 90849 of each person present is: the identified patient of the family, else the member whose id comes
 * first in text order; someone without a family is a family of one (domain.md G-21; contract, "Claims").
 */
export function familiesIn(index: FactsIndex, held: HeldSession): Map<string, string> {
  const members = new Map<string, string[]>()
  for (const { patient } of held.present) {
    const family = index.patient(patient).family
    const key = family === null ? `\n${patient}` : family
    const list = members.get(key)
    if (list) list.push(patient)
    else members.set(key, [patient])
  }
  const claimants = new Map<string, string>()
  for (const family of members.values()) {
    const sorted = [...family].sort(byText)
    const claimant = sorted.find((id) => index.patient(id).identifiedPatient) ?? sorted[0]
    if (claimant === undefined) continue
    for (const patient of family) claimants.set(patient, claimant)
  }
  return claimants
}

/** A family member whose attendance is billed on a relative's claim. */
export function notBilledWithFamily(session: Session, attendance: Attendance, claimant: string): NotBilled {
  return {
    patient: attendance.patient,
    session: session.id,
    service: null,
    patientChargeCents: 0,
    findings: [
      {
        rule: 'G-21',
        severity: 'info',
        message:
          'No claim of one’s own: a multiple-family group is billed once a family, on the identified patient’s claim.',
        sources: familyCites.map((one) => one.source),
        facts: { claimOf: claimant },
      },
    ],
  }
}

const familyCites = [cite('AAPC-d', '90849, once per family'), cite('MUE24', '90849: 1')]
