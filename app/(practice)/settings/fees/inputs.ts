import { z } from 'zod'
import { id, money, optionalDay, optionalId } from '@/app/_server/input-scalars'
import { licences } from '@/lib/codes/licences'

/** What the published amount is asked for; what cannot be read is as good as not there. */
export const feesPageInput = z.object({
  year: z.coerce.number().int().min(2000).max(2100).optional().catch(undefined),
  locality: z.string().max(20).optional().catch(undefined),
  place: z
    .string()
    .regex(/^\d{2}$/)
    .optional()
    .catch(undefined),
  licence: z.enum(licences).optional().catch(undefined),
  qp: z.literal('1').optional().catch(undefined),
})
export type FeesQuestion = z.infer<typeof feesPageInput>

export const addFeeInput = z.object({
  code: z
    .string('This is needed.')
    .trim()
    .toUpperCase()
    .regex(/^[A-Z0-9]\d{3}[A-Z0-9]$/, 'A code has five characters, like 90853.'),
  unitCents: money.refine((cents) => cents <= 9_999_999, 'At most $99,999.99.'),
  payerId: optionalId,
  modifier: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^([A-Z0-9]{2})?$/, 'A modifier has two characters, like 95.')
    .optional()
    .transform((text) => (text ? text : null)),
  fromDate: optionalDay,
})
export type AddFeeInput = z.infer<typeof addFeeInput>

export const removeFeeInput = z.object({ id })
