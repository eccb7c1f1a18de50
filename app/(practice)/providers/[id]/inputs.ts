import { z } from 'zod'
import { day, id, optionalDay, optionalId, version } from '@/app/_server/input-scalars'

/** One enrolment of a clinician; without an id a new one. `version` is the clinician's. */
export const saveEnrolmentInput = z
  .strictObject({
    ...{ providerId: z.uuid(), version, enrolmentId: optionalId },
    ...{ payerId: id, from: day, through: optionalDay },
  })
  .refine(({ from, through }) => through === null || from <= through, {
    path: ['through'],
    message: 'The last day cannot be before the first.',
  })
export type EnrolmentInput = z.infer<typeof saveEnrolmentInput>

export const removeEnrolmentInput = z.strictObject({ providerId: z.uuid(), version, enrolmentId: z.uuid() })
export type RemoveEnrolmentInput = z.infer<typeof removeEnrolmentInput>
