import { and, eq, inArray } from 'drizzle-orm'
import type { Executor, PracticeId } from '../client'
import { patients } from '../schema/patients'

/** What some people are called on paper that others read: 'Amara C.', by the name they prefer. Never a last name. */
export async function listNamesOnPaper(
  tx: Executor,
  practiceId: PracticeId,
  patientIds: readonly string[],
): Promise<Map<string, string>> {
  if (patientIds.length === 0) return new Map()
  const rows = await tx
    .select({
      id: patients.id,
      firstName: patients.firstName,
      lastName: patients.lastName,
      preferredName: patients.preferredName,
    })
    .from(patients)
    .where(and(eq(patients.practiceId, practiceId), inArray(patients.id, [...patientIds])))
  return new Map(
    rows.map(({ id, firstName, lastName, preferredName }) => {
      // By code points, so that no letter outside the first plane is cut in half.
      const [initial = ''] = lastName
      return [id, `${preferredName ?? firstName} ${initial.toUpperCase()}.`]
    }),
  )
}
