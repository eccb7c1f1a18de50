import { z } from 'zod'
import {
  addressFields,
  checked,
  money,
  npi,
  optionalText,
  requiredText,
  version,
  withAddress,
} from '@/app/_server/input-scalars'
import { isTimeZone } from '@/lib/kernel/dates'
import { isTaxonomy } from '@/lib/kernel/identifiers'
import { checkText } from '@/lib/kernel/x12-text'
import { isPostOfficeBox } from '@/lib/practice-file/check-sender'

/** A text that a claim file carries: what it cannot hold is said by its character (domain.md E-01, E-02). */
const sendable = <Schema extends z.ZodType<string | null>>(schema: Schema) =>
  schema.superRefine((value, context) => {
    const problem = value === null ? null : checkText(value)
    if (problem) context.addIssue({ code: 'custom', message: `It ${problem.message}.` })
  })

const phone = optionalText(20).transform((text, context) => {
  const digits = text?.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '') ?? ''
  if (text === null) return null
  if (/^[2-9]\d{2}[2-9]\d{6}$/.test(digits)) return digits
  context.addIssue({ code: 'custom', message: 'Ten digits; area code and exchange do not begin with 0 or 1.' })
  return z.NEVER
})

export const savePracticeInput = z
  .object({
    version,
    name: sendable(requiredText(60)),
    npi,
    taxId: z
      .string('This is needed.')
      .transform((text) => text.replace(/[\s-]/g, ''))
      .refine((text) => /^\d{9}$/.test(text), 'A tax ID has nine digits.'),
    taxonomy: optionalText(10)
      .transform((text) => text?.toUpperCase() ?? null)
      .refine((text) => text === null || isTaxonomy(text), 'Ten characters that end with X, like 193200000X.'),
    phone,
    timeZone: z.string('This is needed.').refine(isTimeZone, 'Choose one from the list.'),
    ...addressFields,
    street: sendable(addressFields.street).refine(
      (line) => !isPostOfficeBox(line),
      'The billing address is a street, not a PO box.',
    ),
    lateCancelFeeCents: money.refine((cents) => cents <= 999_999, 'At most $9,999.99.'),
    submitterId: sendable(optionalText(15)).refine(
      (text) => text === null || text.length >= 2,
      'At least two letters.',
    ),
    submitterContact: sendable(optionalText(60)),
    receiverId: sendable(optionalText(15)).refine((text) => text === null || text.length >= 2, 'At least two letters.'),
    receiverName: sendable(optionalText(60)),
    keepsNotes: checked,
  })
  .superRefine(({ submitterId, submitterContact, receiverId, receiverName }, context) => {
    const need = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (submitterContact !== null && submitterId === null) need('submitterId', 'The contact needs the submitter’s id.')
    if (receiverId !== null && receiverName === null) need('receiverName', 'Say who has this id.')
    if (receiverName !== null && receiverId === null) need('receiverId', 'Enter the id of this receiver.')
  })
  .transform(withAddress)
  .transform(({ submitterId, submitterContact, receiverId, receiverName, ...fields }) => ({
    ...fields,
    submitter: submitterId === null ? null : { id: submitterId, contact: submitterContact },
    receiver: receiverId === null || receiverName === null ? null : { id: receiverId, name: receiverName },
  }))
export type SavePracticeInput = z.infer<typeof savePracticeInput>
