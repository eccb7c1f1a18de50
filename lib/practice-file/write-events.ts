import type { Attendance, Service, Session } from '../attendance/session'
import type { BilledCode } from '../claims/billing-facts'
import type { Activity } from '../codes/activities'
import type { PracticeFile } from './schema'
import { inOrder } from './write-order'

type Place = Pick<Attendance, 'mode' | 'at' | 'audioOnlyReason'>

/** A session as the practice file has it; its activity is left out when it is the one the group would give it. */
export function sessionToWrite(session: Session, groupActivity: Activity): PracticeFile['sessions'][number] {
  return {
    id: session.id,
    group: session.group,
    location: session.location,
    start: session.start,
    end: session.end,
    actualStart: session.actualStart ?? undefined,
    facilitators: [...session.facilitators],
    status: session.status === 'held' ? undefined : session.status,
    activity: session.activity === groupActivity ? undefined : session.activity,
    alsoActivities: session.alsoActivities.length === 0 ? undefined : [...session.alsoActivities],
    psychotherapyAttested: session.psychotherapyAttested || undefined,
    partOfSeries: session.partOfSeries || undefined,
    outsideHoursReason: session.outsideHoursReason ?? undefined,
    attendance: inOrder(session.attendance.map(attendanceToWrite), (one) => [one.patient]),
  }
}

/** A service as the practice file has it; its location is left out when it is the first of the file. */
export function serviceToWrite(
  service: Service,
  firstLocation: string | null,
): NonNullable<PracticeFile['services']>[number] {
  return {
    id: service.id,
    patient: service.patient,
    provider: service.provider,
    location: service.location === firstLocation ? undefined : service.location,
    code: service.code,
    start: service.start,
    end: service.end,
    modifiers: service.modifiers.length === 0 ? undefined : [...service.modifiers],
    noteSigned: service.noteSigned ? undefined : false,
    diagnoses: service.diagnoses ? [...service.diagnoses] : undefined,
    ...placeToWrite(service),
  }
}

/** A code that has been billed, whether its claim is known or not. */
export function billedToWrite(one: BilledCode): NonNullable<PracticeFile['billed']>[number] {
  const { patient, payer, date, code, provider, state } = one
  return { patient, payer, date, code, provider, state }
}

function attendanceToWrite(one: Attendance): PracticeFile['sessions'][number]['attendance'][number] {
  return {
    patient: one.patient,
    status: one.status,
    ...placeToWrite(one),
    arrived: one.arrived ?? undefined,
    left: one.left ?? undefined,
    noteSigned: one.noteSigned ? undefined : false,
    diagnoses: one.diagnoses ? [...one.diagnoses] : undefined,
    interactiveComplexity: one.interactiveComplexity ?? undefined,
    modifiers: one.modifiers.length === 0 ? undefined : [...one.modifiers],
  }
}

function placeToWrite({ mode, at, audioOnlyReason }: Place) {
  return {
    mode: mode === 'in_person' ? undefined : mode,
    at: at === 'home' ? undefined : at,
    audioOnlyReason: audioOnlyReason ?? undefined,
  }
}
