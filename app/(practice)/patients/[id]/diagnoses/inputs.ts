import { z } from 'zod'
import { day, diagnosis, id, optionalDay, optionalId, version } from '@/app/_server/input-scalars'

export const saveDiagnosisInput = z
  .strictObject({
    patientId: id,
    /** Not there: a new one, at the end of the list. */
    diagnosisId: optionalId,
    version: version.optional(),
    code: diagnosis,
    fromDate: optionalDay,
    throughDate: optionalDay,
  })
  .refine(({ fromDate, throughDate }) => fromDate === null || throughDate === null || fromDate <= throughDate, {
    path: ['throughDate'],
    message: 'This is before the first day.',
  })
export type SaveDiagnosisInput = z.infer<typeof saveDiagnosisInput>

export const moveDiagnosisInput = z.strictObject({ patientId: id, diagnosisId: id, by: z.enum(['up', 'down']) })
export type MoveDiagnosisInput = z.infer<typeof moveDiagnosisInput>

export const archiveDiagnosisInput = z.strictObject({ patientId: id, diagnosisId: id })
export type ArchiveDiagnosisInput = z.infer<typeof archiveDiagnosisInput>

export const findDiagnosesInput = z.strictObject({ text: z.string().trim().min(1).max(60), date: day })
export type FindDiagnosesInput = z.infer<typeof findDiagnosesInput>
