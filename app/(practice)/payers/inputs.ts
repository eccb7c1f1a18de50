import { z } from 'zod'
import { optionalText, requiredText } from '@/app/_server/input-scalars'
import { filingIndicators } from '@/lib/codes/filing-indicators'
import { payerTypes } from '@/lib/policy/payer-settings'

/** What the list is narrowed to, as its address carries it; what cannot be read is as good as not there. */
export const payerListInput = z.object({
  text: z.string().trim().min(1).max(60).optional().catch(undefined),
  type: z.enum(payerTypes).optional().catch(undefined),
  show: z.enum(['archived']).optional().catch(undefined),
  sort: z.enum(['name', '-name', '-claims']).catch('name').default('name'),
  page: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
})
export type PayerListInput = z.infer<typeof payerListInput>

export const payerFactFields = {
  name: requiredText(60),
  payerNumber: z
    .string('This is needed.')
    .trim()
    .toUpperCase()
    .regex(/^[A-Z0-9]{2,15}$/, 'Letters and digits alone, like 99901: the clearinghouse has a list.'),
  filingIndicator: optionalText(2).refine(
    (value) => value === null || filingIndicators.includes(value),
    'Choose one from the list.',
  ),
}

/** `begin`: the key of a known kind of payer, or the id of a payer of the practice. */
export const addPayerInput = z.strictObject({
  ...payerFactFields,
  begin: z.string('Choose what to begin with.').min(1, 'Choose what to begin with.').max(60),
})
export type AddPayerInput = z.infer<typeof addPayerInput>
