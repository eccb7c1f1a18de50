import { z } from 'zod'
import { id, version } from '@/app/_server/input-scalars'
import { patientFields, withPatientAddress } from '../inputs'

const tabs = ['overview', 'coverage', 'diagnoses', 'authorizations', 'sessions', 'claims', 'balance', 'notes'] as const
export type PatientTab = (typeof tabs)[number]

/** Which part of a patient's page is open, as its address carries it. */
export const patientTabInput = z.object({
  tab: z.enum(tabs).catch('overview').default('overview'),
  page: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
})

export const savePatientInput = z
  .strictObject({ patientId: id, version, ...patientFields })
  .transform(withPatientAddress)
export type SavePatientInput = z.infer<typeof savePatientInput>

export const patientIdInput = z.strictObject({ patientId: id })
