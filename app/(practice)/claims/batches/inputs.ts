import { z } from 'zod'

export const createBatchInput = z.strictObject({
  /** '' is every payer. */
  payerId: z
    .union([z.literal(''), z.uuid()])
    .default('')
    .transform((id) => id || null),
  /** A test file says so in ISA15 and sends no claim. */
  kind: z.enum(['live', 'test']).default('live'),
})
export type CreateBatchInput = z.infer<typeof createBatchInput>
