import { z } from 'zod'
import { day, id, optionalText, requiredText, time, version } from '@/app/_server/input-scalars'
import { activities } from '@/lib/codes/activities'
import { type IsoDate, isIsoDate } from '@/lib/kernel/dates'

/** What the address says; what it says wrongly is taken for nothing, since addresses are typed and cut off. */
export const calendarQuery = z.object({
  view: z.enum(['week', 'day']).catch('week'),
  day: z
    .string()
    .refine(isIsoDate)
    .transform((text) => text as IsoDate)
    .optional()
    .catch(undefined),
  clinician: z.uuid().optional().catch(undefined),
  group: z.uuid().optional().catch(undefined),
  location: z.uuid().optional().catch(undefined),
})
export type CalendarQuery = z.infer<typeof calendarQuery>

const plan = {
  day,
  startTime: time,
  endTime: time,
  locationId: id,
  room: optionalText(60),
  /** Renders the claims of the session. */
  leaderId: id,
  alsoIds: z.array(z.uuid()).max(8, 'At most eight more.').default([]),
  activity: z.enum(activities, 'Choose one from the list.'),
  outsideHoursReason: optionalText(300),
}

export const addSessionInput = z.strictObject({ groupId: id, ...plan })
export const changeSessionInput = z.strictObject({ sessionId: id, version, ...plan })
export const cancelSessionInput = z.strictObject({ sessionId: id, version, cancelReason: requiredText(300) })
export const restoreSessionInput = z.strictObject({ sessionId: id, version })

export type AddSessionInput = z.infer<typeof addSessionInput>
export type ChangeSessionInput = z.infer<typeof changeSessionInput>
export type CancelSessionInput = z.infer<typeof cancelSessionInput>
export type RestoreSessionInput = z.infer<typeof restoreSessionInput>

/** The change that a preview is asked of; the form that would be saved, with its name. */
export const sessionChangeInput = z.discriminatedUnion('change', [
  addSessionInput.extend({ change: z.literal('add') }),
  changeSessionInput.extend({ change: z.literal('change') }),
  // A reason that is still being typed changes nothing for the claims.
  cancelSessionInput.extend({ change: z.literal('cancel'), cancelReason: z.string().optional() }),
  restoreSessionInput.extend({ change: z.literal('restore') }),
])
export type SessionChangeInput = z.infer<typeof sessionChangeInput>
