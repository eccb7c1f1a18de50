import { z } from 'zod'

/** The largest practice file that is read: a practice of some thirty thousand patients. */
export const mostBytes = 100 * 1024 * 1024

export const tooLarge = 'This file is larger than 100 MB. Import it with `cohort import` on the server.'
export const notText = 'This is not a practice file: it holds bytes that are no text.'

/** The id a browser has made up for its import, and what the file is called there. */
export const importFileInput = z.object({
  id: z.uuid(),
  name: z
    .string()
    .trim()
    .transform((name) => name.slice(0, 200) || 'practice.json'),
})
