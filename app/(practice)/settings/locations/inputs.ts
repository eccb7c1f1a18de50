import { z } from 'zod'
import { addressFields, id, requiredText, version, withAddress } from '@/app/_server/input-scalars'
import { isTimeZone } from '@/lib/kernel/dates'

const fields = {
  name: requiredText(60),
  placeOfService: z.string('This is needed.').regex(/^\d{2}$/, 'Choose one from the list.'),
  timeZone: z
    .string()
    .optional()
    .transform((zone) => zone || null)
    .refine((zone) => zone === null || isTimeZone(zone), 'Choose one from the list.'),
  ...addressFields,
}

export const addLocationInput = z.object(fields).transform(withAddress)
export type AddLocationInput = z.infer<typeof addLocationInput>

export const saveLocationInput = z.object({ id, version, ...fields }).transform(withAddress)
export type SaveLocationInput = z.infer<typeof saveLocationInput>

export const closeLocationInput = z.object({ id })
