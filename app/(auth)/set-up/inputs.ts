import { z } from 'zod'
import { requiredText } from '@/app/_server/input-scalars'
import { normalEmail } from '@/app/_server/sign-in'
import { isTimeZone } from '@/lib/kernel/dates'

export const makeFirstOwnerInput = z.strictObject({
  // Loop 2010AA takes 60 letters of the name.
  practiceName: requiredText(60),
  timeZone: z.string().max(60).refine(isTimeZone, 'Choose one from the list.'),
  ownerName: requiredText(100),
  email: z.string('This is needed.').transform((text, context) => {
    const normal = normalEmail(text)
    if (normal !== null && /^[^@]+@[^@]+\.[^@.]+$/.test(normal)) return normal
    context.addIssue({ code: 'custom', message: text.trim() === '' ? 'This is needed.' : 'Use an email like a@b.com.' })
    return z.NEVER
  }),
  password: z.string().min(1, 'Choose a password.').max(128, 'That is too long for a password.'),
})
