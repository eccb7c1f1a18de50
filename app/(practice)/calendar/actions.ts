'use server'

import { revalidatePath } from 'next/cache'
import { openDb } from '@/app/_server/db'
import { parseForm } from '@/app/_server/forms'
import { requireActor } from '@/app/_server/session'
import { type ActionState, conflict, done, type FieldErrors, invalid, refused } from '@/components/form/action-state'
import type { ScheduleRefusal } from '@/db/change-session'
import type { ScheduledSession } from '@/db/queries/session-schedule'
import type { IsoDate } from '@/lib/kernel/dates'
import type { Result } from '@/lib/kernel/result'
import { count, dayInWords, listInWords, timeInWords } from '@/lib/kernel/words'
import { activityWords } from './_components/activity-words'
import type { PreviewAnswer } from './_components/session-types'
import {
  addSessionInput,
  cancelSessionInput,
  changeSessionInput,
  restoreSessionInput,
  sessionChangeInput,
} from './inputs'
import * as workflow from './workflow'

/** Fields: groupId, day, startTime, endTime, locationId, room, leaderId, alsoIds, activity, outsideHoursReason. */
export async function addSession(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('sessions:write')
  const input = parseForm(addSessionInput, form, ['alsoIds'])
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.addSession(await openDb(), actor, input.value)
  const when = `${dayInWords(input.value.day)}, ${timeInWords(input.value.startTime)}`
  return answer(outcome, (group) => `${group} meets on ${when}.`)
}

/** The same fields with sessionId and version in place of groupId. */
export async function changeSession(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('sessions:write')
  const input = parseForm(changeSessionInput, form, ['alsoIds'])
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.changeSession(await openDb(), actor, input.value)
  return answer(outcome, (group) => `The session of ${group} is changed.`, input.value)
}

/** Fields: sessionId, version, cancelReason. */
export async function cancelSession(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('sessions:write')
  const input = parseForm(cancelSessionInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.cancelSession(await openDb(), actor, input.value)
  return answer(outcome, (group) => `The session of ${group} is cancelled. It can be restored here.`)
}

/** Fields: sessionId, version. */
export async function restoreSession(_: ActionState, form: FormData): Promise<ActionState> {
  const actor = await requireActor('sessions:write')
  const input = parseForm(restoreSessionInput, form)
  if (!input.ok) return invalid(input.error)
  const outcome = await workflow.restoreSession(await openDb(), actor, input.value)
  return answer(outcome, (group) => `The session of ${group} takes place again.`)
}

/** The fields of one of the forms above with `change` naming it. Writes nothing. */
export async function previewSessionChange(form: FormData): Promise<PreviewAnswer> {
  const actor = await requireActor('sessions:write')
  const input = parseForm(sessionChangeInput, form, ['alsoIds'])
  if (!input.ok) return { status: 'incomplete' }
  const outcome = await workflow.previewSessionChange(await openDb(), actor, input.value)
  if (!outcome.ok) {
    const { fields, message } = inWords(outcome.error)
    return { status: 'refused', message: message ?? Object.values(fields ?? {})[0] ?? '' }
  }
  const { claims, units, check, isSeries } = outcome.value
  const shown = { ...claims, changes: claims.changes.slice(0, 4) }
  return {
    status: 'done',
    claims: shown,
    units: units.slice(0, 16),
    moreUnits: Math.max(0, units.length - 16),
    check,
    isSeries,
  }
}

type Outcome = Result<workflow.SavedSession, ScheduleRefusal>

function answer(
  outcome: Outcome,
  said: (groupName: string) => string,
  sent?: Parameters<typeof differences>[1],
): ActionState {
  if (!outcome.ok) {
    if (outcome.error.kind === 'conflict') {
      const { now } = outcome.error
      const message = 'Somebody else has saved this session since you opened it'
      return conflict(message, now.version, sent ? differences(now, sent) : {})
    }
    const { fields, message } = inWords(outcome.error)
    return fields ? invalid(fields) : refused(message ?? '')
  }
  const { groupName, claims } = outcome.value
  if (claims === null) return done('Nothing was different.')
  revalidatePath('/', 'layout')
  const moved = claims.made + claims.changed + claims.withdrawn
  return done(moved > 0 ? `${said(groupName)} ${count(moved, 'claim')} followed.` : said(groupName))
}

function inWords(refusal: ScheduleRefusal): { fields?: FieldErrors; message?: string } {
  switch (refusal.kind) {
    case 'not_found':
      return { message: 'There is no such session here.' }
    case 'group_unknown':
      return { fields: { groupId: 'Choose a group that still meets.' } }
    case 'unknown':
      return { fields: { [refusal.field]: 'Choose one from the list.' } }
    case 'no_length':
      return { fields: { endTime: 'It ends when it begins. Give the time it ends.' } }
    case 'too_long':
      return { fields: { endTime: tooLong(refusal.minutes) } }
    case 'skipped':
      return { fields: { [refusal.field]: skipped(refusal) } }
    case 'reason_needed':
      return {
        fields: { outsideHoursReason: 'This is outside the posted hours: write down why. 99050 needs the reason.' },
      }
    case 'taken':
      return {
        fields: {
          startTime: refusal.isCancelled
            ? 'This group has a cancelled session at that time. Restore that one, or choose another time.'
            : 'This group has a session at that time already. Choose another time.',
        },
      }
    case 'sent':
      return { message: sentInWords(refusal.controlNumbers) }
    case 'held_ahead':
      return { fields: { day: 'Attendance was taken: it cannot be on a day that has not come.' } }
    case 'held':
      return { message: 'Attendance was taken, so it took place. Mark people as cancelled on its board instead.' }
    case 'cancelled':
      return { message: 'This session is cancelled. Restore it first.' }
    case 'not_cancelled':
      return { message: 'This session is not cancelled.' }
    case 'conflict':
      return { message: 'Somebody else has saved this session since you opened it. Close this and open it again.' }
  }
}

function tooLong(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  return `That would be ${count(hours, 'hour')}. A session lasts 12 hours at most: look at AM and PM.`
}

function skipped({ date, time, instead }: { date: IsoDate; time: string; instead: string }): string {
  return `${timeInWords(time)} does not exist on ${dayInWords(date)}: the clocks go forward. Use ${timeInWords(instead)}.`
}

function sentInWords(numbers: readonly string[]): string {
  const shown = numbers.slice(0, 3)
  const more = numbers.length - shown.length
  const names = listInWords(more > 0 ? [...shown, `${more} more`] : shown)
  return numbers.length === 1
    ? `Claim ${names} of this session has been sent and keeps its lines: day, time, place, activity and clinicians stay. The room can be changed.`
    : `Claims ${names} of this session have been sent and keep their lines: day, time, place, activity and clinicians stay. The room can be changed.`
}

type Sent = {
  day: string
  startTime: string
  endTime: string
  room: string | null
  activity: string
  outsideHoursReason: string | null
}

/** What stands in the session now where it is not what was sent, as the fields show it. */
function differences(now: ScheduledSession, sent: Sent): FieldErrors {
  const theirs: FieldErrors = {}
  if (now.date !== sent.day) theirs.day = dayInWords(now.date)
  if (now.startTime !== sent.startTime) theirs.startTime = timeInWords(now.startTime)
  if (now.endTime !== sent.endTime) theirs.endTime = timeInWords(now.endTime)
  if (now.room !== sent.room) theirs.room = now.room ?? ''
  if (now.activity !== sent.activity) theirs.activity = activityWords[now.activity]
  if (now.outsideHoursReason !== sent.outsideHoursReason) theirs.outsideHoursReason = now.outsideHoursReason ?? ''
  return theirs
}
