import { z } from 'zod'
import { checked, npi, optionalDay, optionalId, requiredText, version } from '@/app/_server/input-scalars'
import type { ProviderFilter } from '@/db/queries/providers'
import { specialties } from '@/lib/attendance/provider'
import { licences } from '@/lib/codes/licences'
import { isTaxonomy } from '@/lib/kernel/identifiers'

const sorts = ['name', '-name', 'licence', '-licence', 'ends', '-ends'] as const satisfies ProviderFilter['sort'][]

/** What the list is narrowed to, as its address carries it; what cannot be read is as good as not there. */
export const providerFilterInput = z.object({
  text: z.string().trim().min(1).max(60).optional().catch(undefined),
  sort: z.enum(sorts).optional().catch(undefined),
  state: z.enum(['active', 'archived']).catch('active').default('active'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})

/** Nothing is null; anything else has to be an NPI. */
const npiOrNothing = z
  .string()
  .trim()
  .optional()
  .transform((text, context): string | null => {
    if (!text) return null
    const read = npi.safeParse(text)
    if (!read.success) context.addIssue({ code: 'custom', message: read.error.issues[0]?.message ?? '' })
    return text
  })

const taxonomyOrNothing = z
  .string()
  .trim()
  .toUpperCase()
  .optional()
  .transform((text) => text || null)
  .refine((text) => text === null || isTaxonomy(text), 'A taxonomy is nine letters or digits and an X: 1041C0700X.')

const providerFields = {
  // Loop 2310B takes 35 letters of a first name and 60 of a last one.
  firstName: requiredText(35),
  lastName: requiredText(60),
  licence: z.enum(licences, { error: 'Choose one from the list.' }),
  npi: npiOrNothing,
  taxonomy: taxonomyOrNothing,
  licenceThrough: optionalDay,
  specialty: z.enum(specialties, { error: 'Choose one from the list.' }),
  supervisorId: optionalId,
}

/** Said even while other fields are wrong, so that one try names everything. */
const onlyAnAssociateHasNoNpi = {
  path: ['npi'],
  message: 'Only an associate may be without an NPI.',
  when: () => true,
}
const hasNpiWhereNeeded = (given: { licence?: string; npi?: string | null }) =>
  given.licence === 'associate' || given.npi !== null

export const addProviderInput = z.strictObject(providerFields).refine(hasNpiWhereNeeded, onlyAnAssociateHasNoNpi)
export type NewProviderInput = z.infer<typeof addProviderInput>

export const saveProviderInput = z
  .strictObject({ ...providerFields, id: z.uuid(), version, hasEnrolmentList: checked })
  .refine(hasNpiWhereNeeded, onlyAnAssociateHasNoNpi)
export type ProviderInput = z.infer<typeof saveProviderInput>

export const providerKeyInput = z.strictObject({ id: z.uuid(), version })
export type ProviderKey = z.infer<typeof providerKeyInput>
