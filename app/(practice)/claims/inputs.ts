import { z } from 'zod'
import type { ClaimTab } from '@/db/queries/claim-filter'
import { type IsoDate, isIsoDate } from '@/lib/kernel/dates'

// Said again rather than imported: this file also goes to the browser, and the queries must not.
const claimTabs = ['ready', 'held', 'released', 'not_billed', 'sent', 'all'] as const satisfies readonly ClaimTab[]

const day = z
  .string()
  .refine(isIsoDate)
  .transform((text) => text as IsoDate)

/** What the queue is narrowed to, as its address carries it; what cannot be read is as good as not there. */
export const claimFilterInput = z.object({
  tab: z.enum(claimTabs).catch('ready').default('ready'),
  payerId: z.uuid().optional().catch(undefined),
  providerId: z.uuid().optional().catch(undefined),
  groupId: z.uuid().optional().catch(undefined),
  from: day.optional().catch(undefined),
  through: day.optional().catch(undefined),
  text: z.string().trim().min(1).max(60).optional().catch(undefined),
  reason: z.string().max(100).optional().catch(undefined),
})

export const pageInput = z.coerce.number().int().min(1).max(100_000).catch(1).default(1)

/** Claims by id, or all that a filter matches: the server counts them, not the page. */
const chosen = z.union([
  z.strictObject({ claimIds: z.array(z.uuid()).min(1).max(500) }),
  z.strictObject({
    filter: z.strictObject({
      tab: z.enum(claimTabs),
      payerId: z.uuid().optional(),
      providerId: z.uuid().optional(),
      groupId: z.uuid().optional(),
      from: day.optional(),
      through: day.optional(),
      text: z.string().trim().min(1).max(60).optional(),
      reason: z.string().max(100).optional(),
    }),
  }),
])

export const releaseClaimsInput = chosen
export const unreleaseClaimsInput = chosen
export type ChosenClaims = z.infer<typeof chosen>

export const overrideHoldInput = z.strictObject({
  claimId: z.uuid(),
  rules: z.array(z.string().min(1).max(8)).min(1, 'Choose what to override.').max(20),
  reason: z.string().trim().min(10, 'Say why, in ten letters or more.').max(500),
})
export type OverrideInput = z.infer<typeof overrideHoldInput>

export const answerAddonInput = z.strictObject({
  payerId: z.uuid(),
  code: z.enum(['99050', '99051']),
  answer: z.enum(['bill', 'suppress'], { error: 'Choose whether the payer pays it.' }),
  /** How the practice knows: who said so, and when. */
  source: z.string().trim().min(1, 'Say how you know: a call, a letter, a manual.').max(300),
})
export type AnswerInput = z.infer<typeof answerAddonInput>
