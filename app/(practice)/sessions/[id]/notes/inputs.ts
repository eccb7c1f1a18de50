import { z } from 'zod'
import { checked, id, optionalText, requiredText } from '@/app/_server/input-scalars'

const part = optionalText(4000).transform((text) => text ?? '')
// 0: nothing is written yet.
const version = z.coerce.number().int().min(0)

export const writeMemberNoteInput = z.strictObject({
  ...{ sessionId: id, patientId: id, version },
  intent: z.enum(['save', 'sign']),
  ...{ participation: part, response: part, planLink: part },
  /** Signed knowingly, though it says the same as another member's. */
  alike: checked,
})
export type MemberNoteInput = z.infer<typeof writeMemberNoteInput>

export const writeGroupNoteInput = z.strictObject({
  ...{ sessionId: id, version },
  topic: requiredText(120),
  narrative: part,
})
export type GroupNoteInput = z.infer<typeof writeGroupNoteInput>

export const addToNoteInput = z.strictObject({ sessionId: id, noteId: id, text: requiredText(4000) })
export type AddendumInput = z.infer<typeof addToNoteInput>
