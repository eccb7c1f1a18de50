import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { AuthorizationStatus } from '../../lib/authorizations/authorization'
import type { IsoDate } from '../../lib/kernel/dates'
import type { Executor, PracticeId } from '../client'
import { authorizations } from '../schema/authorizations'
import { payers } from '../schema/payers'
import { providers } from '../schema/providers'

/** What a payer has promised. */
export type AuthorizationDetails = {
  payerId: string
  number: string
  codes: string[]
  unitsApproved: number
  /** Used before and beside what this database holds. */
  unitsUsed: number
  fromDate: IsoDate
  throughDate: IsoDate
  status: AuthorizationStatus
  /** The clinician it names, if it names one. */
  providerId: string | null
}

export type AuthorizationRecord = AuthorizationDetails & {
  id: string
  payerName: string
  providerName: string | null
  version: number
}

/** A patient's authorizations that are not set aside, the last to end first. */
export async function listAuthorizationsOf(
  tx: Executor,
  practiceId: PracticeId,
  patientId: string,
): Promise<AuthorizationRecord[]> {
  const rows = await tx
    .select({
      one: authorizations,
      payerName: payers.name,
      firstName: providers.firstName,
      lastName: providers.lastName,
    })
    .from(authorizations)
    .innerJoin(payers, and(eq(payers.practiceId, authorizations.practiceId), eq(payers.id, authorizations.payerId)))
    .leftJoin(
      providers,
      and(eq(providers.practiceId, authorizations.practiceId), eq(providers.id, authorizations.providerId)),
    )
    .where(
      and(
        eq(authorizations.practiceId, practiceId),
        eq(authorizations.patientId, patientId),
        isNull(authorizations.archivedAt),
      ),
    )
    .orderBy(desc(authorizations.throughDate), desc(authorizations.fromDate), desc(authorizations.number))
    .limit(200)
  return rows.map(({ one, payerName, firstName, lastName }) => ({
    id: one.id,
    payerId: one.payerId,
    payerName,
    number: one.number,
    codes: one.codes,
    unitsApproved: one.unitsApproved,
    unitsUsed: one.unitsUsed,
    fromDate: one.fromDate,
    throughDate: one.throughDate,
    status: one.status,
    providerId: one.providerId,
    providerName: firstName === null ? null : `${firstName} ${lastName}`,
    version: one.version,
  }))
}

/** Writes down an authorization. */
export async function insertAuthorization(
  tx: Executor,
  practiceId: PracticeId,
  authorization: AuthorizationDetails & { patientId: string },
): Promise<string> {
  const [row] = await tx
    .insert(authorizations)
    .values({ ...authorization, practiceId })
    .returning({ id: authorizations.id })
  if (!row) throw new Error('An insert gave no row back.')
  return row.id
}

/** Changes an authorization as long as nobody has since that version; false: somebody has. */
export async function updateAuthorization(
  tx: Executor,
  practiceId: PracticeId,
  { id, version, ...details }: AuthorizationDetails & { id: string; version: number },
): Promise<boolean> {
  const rows = await tx
    .update(authorizations)
    .set({ ...details, version: version + 1 })
    .where(
      and(
        eq(authorizations.practiceId, practiceId),
        eq(authorizations.id, id),
        eq(authorizations.version, version),
        isNull(authorizations.archivedAt),
      ),
    )
    .returning({ id: authorizations.id })
  return rows.length === 1
}

/** Sets an authorization aside: it covers nothing any more. */
export async function archiveAuthorization(
  tx: Executor,
  practiceId: PracticeId,
  { id, at }: { id: string; at: Date },
): Promise<void> {
  await tx
    .update(authorizations)
    .set({ archivedAt: at, version: sql`${authorizations.version} + 1` })
    .where(and(eq(authorizations.practiceId, practiceId), eq(authorizations.id, id)))
}
