import { z } from 'zod'
import { id, version } from '@/app/_server/input-scalars'
import { type IsoDate, isIsoDate } from '@/lib/kernel/dates'
import type { SettingField } from '@/lib/policy/change-settings'
import { payerTypes } from '@/lib/policy/payer-settings'
import { settingCards } from '@/lib/policy/setting-cards'
import { settingProblem } from '@/lib/policy/setting-value'
import { payerFactFields } from '../inputs'

export const payerTabs = ['settings', 'history', 'enrolment'] as const
export const payerTabInput = z.object({ tab: z.enum(payerTabs).catch('settings').default('settings') })

const fields = settingCards.map((card) => card.field) as [SettingField, ...SettingField[]]

/** `seen`: how many rows of settings the page knew. What is said from a day on is a new row, so a higher count is a conflict. */
export const payerChangeInput = z
  .strictObject({
    payerId: z.uuid(),
    seen: z.number().int().min(0),
    from: z
      .string('This is needed.')
      .refine((text) => isIsoDate(text) && text >= '2000-01-01' && text <= '2099-12-31', 'Use a day like Nov 25, 2026.')
      .transform((text) => text as IsoDate),
    source: z
      .string()
      .trim()
      .max(300, 'At most 300 letters.')
      .transform((text) => text || null),
    set: z.partialRecord(z.enum(fields), z.unknown()),
    reset: z.array(z.enum(fields)).max(fields.length),
  })
  .superRefine(({ set, reset }, context) => {
    for (const card of settingCards) {
      const problem = card.field in set ? settingProblem(card, set[card.field]) : null
      if (problem !== null) context.addIssue({ code: 'custom', path: [card.field], message: problem })
    }
    if (Object.keys(set).length + reset.length === 0)
      context.addIssue({ code: 'custom', path: [], message: 'Nothing is changed yet.' })
  })
export type PayerChangeInput = z.infer<typeof payerChangeInput>

/** The same to be saved: what only the payer can say needs how the practice knows. */
export const savePayerChangeInput = payerChangeInput.superRefine(({ set, source }, context) => {
  const isAnswer = settingCards.some((card) => card.isPayersAnswer && card.field in set && set[card.field] !== 'ask')
  if (isAnswer && source === null)
    context.addIssue({ code: 'custom', path: ['source'], message: 'Say how you know: a call, a letter, a manual.' })
})

export const savePayerFactsInput = z.strictObject({
  ...payerFactFields,
  ...{ id, version },
  type: z.enum(payerTypes, 'Choose one from the list.'),
})
export type SavePayerFactsInput = z.infer<typeof savePayerFactsInput>

export const archivePayerInput = z.strictObject({ id, version })
export type ArchivePayerInput = z.infer<typeof archivePayerInput>
