import { z } from 'zod'

export const signInInput = z.strictObject({
  email: z.string().trim().min(1, 'Enter your email.').max(254, 'That is too long for an email.'),
  password: z.string().min(1, 'Enter your password.').max(128, 'That is too long for a password.'),
  /** The page that was asked for: a path of ours, never another site. */
  next: z
    .string()
    .max(300)
    .regex(/^\/(?![/\\])/)
    .catch('/today')
    .default('/today'),
})
