import { z } from 'zod'
import {
  checked,
  day,
  diagnosis,
  optionalDay,
  optionalId,
  optionalText,
  requiredText,
} from '@/app/_server/input-scalars'
import type { PatientFilter, PatientSort } from '@/db/queries/patient-list'

const sorts = ['name', '-name', 'born', '-born', 'payer', '-payer'] as const satisfies readonly PatientSort[]

/** What the list is narrowed to, as its address carries it; what cannot be read is as good as not there. */
export const patientListInput = z.object({
  text: z.string().trim().min(1).max(60).optional().catch(undefined),
  payerId: z.uuid().optional().catch(undefined),
  groupId: z.uuid().optional().catch(undefined),
  archived: z
    .literal('yes')
    .optional()
    .catch(undefined)
    .transform((value) => (value === 'yes' ? true : undefined)),
  sort: z.enum(sorts).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
})
export type PatientListAsked = PatientFilter & { sort?: PatientSort; page: number }

/** An address that may be half known: what is missing holds the claim (E-33), and never the record. */
const patientAddress = {
  street: optionalText(55),
  street2: optionalText(55),
  city: optionalText(30),
  state: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^([A-Z]{2})?$/, 'Two letters, like OH.')
    .optional(),
  zip: z
    .string()
    .transform((text) => text.replace(/[\s-]/g, ''))
    .refine((text) => /^(\d{5}|\d{9})?$/.test(text), 'A ZIP has five or nine digits.')
    .optional(),
}

/** The fields of a patient's details. */
export const patientFields = {
  firstName: requiredText(35),
  lastName: requiredText(60),
  preferredName: optionalText(60),
  birthDate: day,
  sex: z.enum(['F', 'M', 'U'], { error: 'Choose one from the list.' }).default('U'),
  ...patientAddress,
  phone: optionalText(30).refine(
    (text) => text === null || /^[\d\s()+.x-]{7,}$/.test(text),
    'Use a number like 614-555-0123.',
  ),
  email: optionalText(200).refine(
    (text) => text === null || z.email().safeParse(text).success,
    'Use an address like amara@mail.example.',
  ),
  family: optionalText(40),
  isIdentifiedPatient: checked,
}

/** Takes the fields of an address out of what a form has sent and puts them under `address`. */
export function withPatientAddress<
  Fields extends { street: string | null; street2: string | null; city: string | null; state?: string; zip?: string },
>({ street, street2, city, state, zip, ...rest }: Fields) {
  return { ...rest, address: { street: street ?? '', street2, city: city ?? '', state: state ?? '', zip: zip ?? '' } }
}

/** A policy or none, and a diagnosis or none: the rest of both can come later. */
export const addPatientInput = z
  .strictObject({
    ...patientFields,
    payerId: optionalId,
    memberNumber: optionalText(80),
    coverFrom: optionalDay,
    diagnosis: z
      .union([z.literal(''), diagnosis])
      .optional()
      .transform((code) => code || null),
    /** Ticked when somebody of the same name and birth date is known, and this is another. */
    isAnother: checked,
  })
  .superRefine((one, context) => {
    const needs = (name: string, message: string) => context.addIssue({ code: 'custom', path: [name], message })
    if (one.payerId && !one.memberNumber) needs('memberNumber', 'This is needed: it is on the card.')
    if (!one.payerId && one.memberNumber) needs('payerId', 'Choose whose member ID this is.')
  })
  .transform(withPatientAddress)
export type AddPatientInput = z.infer<typeof addPatientInput>
