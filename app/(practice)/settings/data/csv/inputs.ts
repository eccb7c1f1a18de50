import { z } from 'zod'
import { id } from '@/app/_server/input-scalars'
import { csvKinds } from '@/lib/practice-file/csv-columns'

/** The largest list that is read. */
export const mostBytes = 10 * 1024 * 1024
export const tooLarge = 'This file is larger than 10 MB. Split it and import the parts one after another.'
export const notText = 'This file is not text in UTF-8. Save it as “CSV UTF-8” and choose it again.'

/** What the address says of the list that is sent: its kind, its name, and which column holds what. */
export const csvInput = z.object({
  kind: z.enum(csvKinds),
  name: z
    .string()
    .trim()
    .transform((name) => name.slice(0, 200) || 'list.csv'),
  columns: z
    .string()
    .max(2000)
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text)
      } catch {
        context.addIssue({ code: 'custom', message: 'This is not JSON.' })
        return z.NEVER
      }
    })
    .pipe(z.record(z.string().max(40), z.number().int().min(0).max(500))),
})
export type CsvInput = z.infer<typeof csvInput>

export const undoImportInput = z.object({ importId: id })
