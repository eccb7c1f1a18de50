import type { Service } from '../attendance/session'
import { normalizeDiagnosis } from '../codes/diagnosis'
import { clockChangeAt, dateOf, isUneventful, isWithin, type LocalDateTime } from '../kernel/dates'
import type { Finding } from '../rules/finding'
import { sessionRules } from '../rules/registry'
import { runRules } from '../rules/rule'
import type { SessionSubject } from '../rules/session-subject'
import type { FactsIndex } from './facts-index'
import type { HeldSession } from './propose-lines'

/** What is to be said about a held session rather than about a claim: G-14, G-34, C-09 (contract, "Held"). */
export function sessionWarnings(index: FactsIndex, { session, present }: HeldSession): Finding[] {
  const date = dateOf(session.start)
  const diagnosisLists = present.map((one) => {
    const own =
      one.diagnoses ??
      index
        .patient(one.patient)
        .diagnoses.filter((each) => isWithin(date, each))
        .map((each) => each.code)
    return own.map(normalizeDiagnosis).join(' ')
  })
  const times = [session.start, session.actualStart, session.end]
  const clockChanges = changesAt(times, index.location(session.location).timeZone)
  return found({ session: session.id, service: null, activity: session.activity, diagnosisLists, clockChanges })
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
