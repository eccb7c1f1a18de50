import type { Service, Session } from '../attendance/session'
import { normalizeDiagnosis } from '../codes/diagnosis'
import { clockChangeAt, dateOf, isUneventful, isWithin, type LocalDateTime } from '../kernel/dates'
import type { Finding } from '../rules/finding'
import { sessionRules } from '../rules/registry'
import { runRules } from '../rules/rule'
import type { SessionSubject } from '../rules/session-subject'
import type { FactsIndex } from './facts-index'
import type { HeldSession } from './propose-lines'

/**
 * What is to be said about a session rather than about a claim: G-14 and G-34 of one that was held, C-09 of any
 * (contract, "Held").
 */
export function sessionWarnings(index: FactsIndex, session: Session, held: HeldSession | null): Finding[] {
  const times = [session.start, session.actualStart, session.end]
  const clockChanges = changesAt(times, index.location(session.location).timeZone)
  if (!held && clockChanges.length === 0) return []
  const date = dateOf(session.start)
  const diagnosisLists = (held?.present ?? []).map((one) => {
    const active = index.patient(one.patient).diagnoses.filter((each) => isWithin(date, each))
    return (one.diagnoses ?? active.map((each) => each.code)).map(normalizeDiagnosis).join(' ')
  })
  const activity = held ? session.activity : 'group_psychotherapy'
  return found({ session: session.id, service: null, activity, diagnosisLists, clockChanges })
}

/** What is to be said about a service: a wall time that the clocks skip or repeat (C-09). */
export function serviceWarnings(index: FactsIndex, service: Service): Finding[] {
  const clockChanges = changesAt([service.start, service.end], index.location(service.location).timeZone)
  if (clockChanges.length === 0) return []
  return found({
    session: null,
    service: service.id,
    activity: 'group_psychotherapy',
    diagnosisLists: [],
    clockChanges,
  })
}

function found(subject: SessionSubject): Finding[] {
  const findings: Finding[] = []
  runRules(sessionRules, subject, findings)
  return findings
}

function changesAt(times: readonly (LocalDateTime | null)[], zone: string): SessionSubject['clockChanges'] {
  return times.flatMap((at) => {
    if (at === null || isUneventful(at, at, zone)) return []
    const change = clockChangeAt(at, zone)
    return change === null ? [] : [{ at, change }]
  })
}
