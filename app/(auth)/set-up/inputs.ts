import { z } from 'zod'
import { email } from '@/app/_server/email-input'
import { requiredText } from '@/app/_server/input-scalars'
import { isTimeZone } from '@/lib/kernel/dates'

export const makeFirstOwnerInput = z.strictObject({
  // Loop 2010AA takes 60 letters of the name.
  practiceName: requiredText(60),
  timeZone: z.string().max(60).refine(isTimeZone, 'Choose one from the list.'),
  ownerName: requiredText(100),
  email,
  password: z.string().min(1, 'Choose a password.').max(128, 'That is too long for a password.'),
})
