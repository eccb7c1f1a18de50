import { z } from 'zod'
import { day, id, optionalId, optionalWhole, requiredText, version, whole } from '@/app/_server/input-scalars'
import { authorizationStatuses } from '@/lib/authorizations/authorization'
import { readCodes } from '@/lib/codes/read-codes'

const codes = z
  .string('This is needed.')
  .max(300, 'At most 300 letters.')
  .transform((text, context) => {
    const read = readCodes(text)
    if (read !== null) return read
    const message = text.trim() === '' ? 'This is needed.' : 'Use codes like 90853, with commas between.'
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  })

export const saveAuthorizationInput = z
  .strictObject({
    patientId: id,
    /** Not there: a new one. */
    authorizationId: optionalId,
    version: version.optional(),
    payerId: id,
    number: requiredText(50),
    codes,
    unitsApproved: whole(0, 9999),
    unitsUsed: optionalWhole(0, 9999).transform((units) => units ?? 0),
    fromDate: day,
    throughDate: day,
    status: z.enum(authorizationStatuses, { error: 'Choose one.' }),
    providerId: optionalId,
  })
  .refine(({ fromDate, throughDate }) => fromDate <= throughDate, {
    path: ['throughDate'],
    message: 'This is before the first day.',
  })
export type SaveAuthorizationInput = z.infer<typeof saveAuthorizationInput>

export const archiveAuthorizationInput = z.strictObject({ patientId: id, authorizationId: id })
export type ArchiveAuthorizationInput = z.infer<typeof archiveAuthorizationInput>
