import { z } from 'zod'
import { attendanceModes, attendancePlaces, attendanceStatuses, sessionStatuses } from '@/lib/attendance/session'
import { formatDiagnosis, isWellFormedDiagnosis, normalizeDiagnosis } from '@/lib/codes/diagnosis'
import { type IsoDate, type IsoTime, isIsoDate, isIsoTime } from '@/lib/kernel/dates'

const time = z
  .string()
  .refine(isIsoTime, 'Use a time like 18:15.')
  .transform((text) => text as IsoTime)

const shortText = z.string().trim().max(500, 'At most 500 letters.')

const diagnosis = z
  .string()
  .transform(normalizeDiagnosis)
  .refine(isWellFormedDiagnosis, 'Use a code like F33.1.')
  .transform(formatDiagnosis)

const choice = z.strictObject({
  status: z.enum(attendanceStatuses).nullable(),
  mode: z.enum(attendanceModes).default('in_person'),
  at: z.enum(attendancePlaces).default('home'),
  audioOnlyReason: shortText.nullable().default(null).transform(emptyIsNull),
  arrived: time.nullable().default(null),
  left: time.nullable().default(null),
  noteSigned: z.boolean().default(true),
  interactiveComplexity: shortText.nullable().default(null),
})

const row = z.strictObject({ patientId: z.uuid(), version: z.int().min(0), choice })
const rows = z.array(row).max(60, 'A session has at most 60 people.')

/** The board as it stands on the page; rows that are not marked may be left out. */
export const previewAttendanceInput = z.strictObject({ sessionId: z.uuid(), rows })
export const saveAttendanceInput = z.strictObject({ sessionId: z.uuid(), rows })
export type AttendanceInput = z.infer<typeof saveAttendanceInput>
/** What the page sends: everything that has a default may be left out. */
export type AttendanceSent = z.input<typeof saveAttendanceInput>

/** What a save gave back, sent again to undo it. */
export const undoAttendanceInput = z.strictObject({
  sessionId: z.uuid(),
  sessionVersion: z.int().min(1),
  status: z.enum(sessionStatuses),
  rows,
})
export type UndoInput = z.infer<typeof undoAttendanceInput>

export const addWalkInInput = z.union([
  z.strictObject({ sessionId: z.uuid(), patientId: z.uuid() }),
  z.strictObject({
    sessionId: z.uuid(),
    firstName: z.string().trim().min(1, 'Enter the first name.').max(35, 'At most 35 letters.'),
    lastName: z.string().trim().min(1, 'Enter the last name.').max(60, 'At most 60 letters.'),
    birthDate: z
      .string()
      .refine(isIsoDate, 'Use a date like 1985-03-14.')
      .transform((text) => text as IsoDate),
    payerId: z.uuid().nullable().default(null),
    memberNumber: z.string().trim().max(80, 'At most 80 letters.').default(''),
    diagnosis: diagnosis.nullable().default(null),
  }),
])
export type WalkInInput = z.infer<typeof addWalkInInput>

export const signNotesInput = z.strictObject({ sessionId: z.uuid(), patientIds: z.array(z.uuid()).min(1).max(60) })

export const findPatientsInput = z.strictObject({ sessionId: z.uuid(), text: z.string().trim().min(1).max(60) })

function emptyIsNull(text: string | null): string | null {
  return text === '' ? null : text
}
