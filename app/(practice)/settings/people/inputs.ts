import { z } from 'zod'
import { email } from '@/app/_server/email-input'
import { optionalId, requiredText } from '@/app/_server/input-scalars'
import type { PersonRow } from '@/db/queries/people'

// Said again rather than imported: screens do not know the schema.
const roles = ['owner', 'clinician', 'admin'] as const satisfies readonly PersonRow['role'][]

const role = z.enum(roles, { error: 'Choose one from the list.' })

/** A clinician sees the sessions of a provider, so there has to be one. */
const clinicianIsAProvider = {
  path: ['providerId'],
  message: 'Choose which provider this clinician is.',
  when: () => true,
}
const hasProviderWhereNeeded = (given: { role?: string; providerId?: string | null }) =>
  given.role !== 'clinician' || given.providerId !== null

export const invitePersonInput = z
  .strictObject({ name: requiredText(100), email, role, providerId: optionalId })
  .refine(hasProviderWhereNeeded, clinicianIsAProvider)
export type InviteInput = z.infer<typeof invitePersonInput>

/** `was`: the role the page showed. */
export const changeRoleInput = z
  .strictObject({ userId: z.uuid(), was: role, role, providerId: optionalId })
  .refine(hasProviderWhereNeeded, clinicianIsAProvider)
export type ChangeRoleInput = z.infer<typeof changeRoleInput>

export const personKeyInput = z.strictObject({ userId: z.uuid() })
export const invitationKeyInput = z.strictObject({ id: z.uuid() })
