import { z } from 'zod'

export const joinPracticeInput = z.strictObject({
  secret: z.string().min(1).max(100),
  password: z.string().min(1, 'Enter a password.').max(128, 'That is too long for a password.'),
})
