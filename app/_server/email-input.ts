import { z } from 'zod'
import { normalEmail } from './sign-in'

/** An email in the shape in which it is stored. */
export const email = z.string('This is needed.').transform((text, context) => {
  const normal = normalEmail(text)
  if (normal !== null && /^[^@]+@[^@]+\.[^@.]+$/.test(normal)) return normal
  const message = text.trim() === '' ? 'This is needed.' : 'Use an email like name@example.com.'
  context.addIssue({ code: 'custom', message })
  return z.NEVER
})
