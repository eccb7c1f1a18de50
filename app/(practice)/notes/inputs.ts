import { z } from 'zod'
import { version } from '@/app/_server/input-scalars'
import { noteFilters } from '@/db/queries/notes-list'

/** What the address of the list says; what cannot be is the first page of what is to sign. */
export const noteListQuery = z.object({
  show: z.enum(noteFilters).catch('to_sign'),
  text: z
    .string()
    .trim()
    .max(60)
    .optional()
    .catch(undefined)
    .transform((text) => text || undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})

export const chooseNoteKeepingInput = z.strictObject({ version, keeps: z.enum(['here', 'elsewhere']) })
