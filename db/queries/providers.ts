import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Specialty } from '../../lib/attendance/provider'
import { independentLicences, type Licence } from '../../lib/codes/licences'
import type { IsoDate } from '../../lib/kernel/dates'
import type { Executor, PracticeId } from '../client'
import { enrolments, providers } from '../schema/providers'
import { sessionFacilitators, sessions } from '../schema/sessions'

export const providersPage = 50
export const providerSorts = ['name', 'licence', 'ends'] as const

export type ProviderFilter = {
  /** A part of the name, or the beginning of the NPI. */
  text?: string
  sort?: (typeof providerSorts)[number] | `-${(typeof providerSorts)[number]}`
  state: 'active' | 'archived'
  page: number
  /** Enrolments are counted that hold on this day. */
  on: IsoDate
}

export type ProviderRow = {
  id: string
  name: string
  licence: Licence
  npi: string | null
  taxonomy: string | null
  licenceThrough: IsoDate | null
  supervisorName: string | null
  /** Payers of the list in force that day; null: not checked. */
  enrolledWith: number | null
}

/** A page of the practice's clinicians, and how many the filter finds. */
export async function listProviders(
  tx: Executor,
  practiceId: PracticeId,
  filter: ProviderFilter,
): Promise<{ rows: ProviderRow[]; count: number }> {
  const supervisor = alias(providers, 'supervisor')
  const found = and(eq(providers.practiceId, practiceId), ...narrowedBy(filter))
  const { id, firstName, lastName, licence, npi, taxonomy, licenceThroughDate, hasEnrolmentList } = providers
  const rows = await tx
    .select({
      ...{ id, firstName, lastName, licence, npi, taxonomy, hasEnrolmentList },
      licenceThrough: licenceThroughDate,
      supervisorName: sql<string | null>`${supervisor.firstName} || ' ' || ${supervisor.lastName}`,
      enrolledWith: sql<number>`(
        select count(distinct ${enrolments.payerId})::int from ${enrolments}
        where ${enrolments.practiceId} = ${providers.practiceId} and ${enrolments.providerId} = ${providers.id}
          and ${enrolments.archivedAt} is null and ${enrolments.fromDate} <= ${filter.on}
          and coalesce(${enrolments.throughDate}, 'infinity') >= ${filter.on})`,
    })
    .from(providers)
    .leftJoin(
      supervisor,
      and(eq(supervisor.practiceId, providers.practiceId), eq(supervisor.id, providers.supervisorId)),
    )
    .where(found)
    .orderBy(...orderOf(filter.sort), asc(lastName), asc(firstName), asc(id))
    .limit(providersPage)
    .offset((filter.page - 1) * providersPage)
  const [counted] = await tx.select({ count: sql<number>`count(*)::int` }).from(providers).where(found)
  return {
    count: counted?.count ?? 0,
    rows: rows.map((row) => ({
      ...{ id: row.id, name: `${row.firstName} ${row.lastName}`, licence: row.licence, npi: row.npi },
      ...{ taxonomy: row.taxonomy, licenceThrough: row.licenceThrough, supervisorName: row.supervisorName },
      enrolledWith: row.hasEnrolmentList ? row.enrolledWith : null,
    })),
  }
}

function narrowedBy({ text, state }: ProviderFilter): (SQL | undefined)[] {
  const part = (text ?? '')
    .trim()
    .toLowerCase()
    .replace(/[\\%_]/g, '\\$&')
  return [
    state === 'archived' ? isNotNull(providers.archivedAt) : isNull(providers.archivedAt),
    part === ''
      ? undefined
      : or(
          sql`lower(${providers.firstName} || ' ' || ${providers.lastName}) like ${`%${part}%`}`,
          sql`${providers.npi} like ${`${part}%`}`,
        ),
  ]
}

function orderOf(sort: ProviderFilter['sort']): SQL[] {
  if (sort === 'licence') return [asc(providers.licence)]
  if (sort === '-licence') return [desc(providers.licence)]
  if (sort === 'ends') return [sql`${providers.licenceThroughDate} asc nulls last`]
  if (sort === '-ends') return [sql`${providers.licenceThroughDate} desc nulls last`]
  return sort === '-name' ? [desc(providers.lastName), desc(providers.firstName)] : []
}

export type ProviderFields = {
  firstName: string
  lastName: string
  licence: Licence
  npi: string | null
  taxonomy: string | null
  licenceThrough: IsoDate | null
  specialty: Specialty
  supervisorId: string | null
  hasEnrolmentList: boolean
}

export type ProviderRecord = ProviderFields & {
  id: string
  supervisorName: string | null
  version: number
  isArchived: boolean
}

export async function getProvider(tx: Executor, practiceId: PracticeId, id: string): Promise<ProviderRecord | null> {
  const supervisor = alias(providers, 'supervisor')
  const [row] = await tx
    .select({
      ...{ id: providers.id, firstName: providers.firstName, lastName: providers.lastName },
      ...{ licence: providers.licence, npi: providers.npi, taxonomy: providers.taxonomy },
      ...{ licenceThrough: providers.licenceThroughDate, specialty: providers.specialty },
      ...{ supervisorId: providers.supervisorId, hasEnrolmentList: providers.hasEnrolmentList },
      supervisorName: sql<string | null>`${supervisor.firstName} || ' ' || ${supervisor.lastName}`,
      ...{ version: providers.version, archivedAt: providers.archivedAt },
    })
    .from(providers)
    .leftJoin(
      supervisor,
      and(eq(supervisor.practiceId, providers.practiceId), eq(supervisor.id, providers.supervisorId)),
    )
    .where(and(eq(providers.practiceId, practiceId), eq(providers.id, id)))
  if (!row) return null
  const { archivedAt, ...record } = row
  return { ...record, isArchived: archivedAt !== null }
}

export type ProviderChoice = { id: string; name: string; licence: Licence }

/** Who may be chosen: everyone who is not set aside; as supervisor only who holds an own licence. */
export async function listProviderChoices(
  tx: Executor,
  practiceId: PracticeId,
  { isSupervisor = false }: { isSupervisor?: boolean } = {},
): Promise<ProviderChoice[]> {
  return tx
    .select({
      id: providers.id,
      name: sql<string>`${providers.firstName} || ' ' || ${providers.lastName}`,
      licence: providers.licence,
    })
    .from(providers)
    .where(
      and(
        eq(providers.practiceId, practiceId),
        isNull(providers.archivedAt),
        isSupervisor ? inArray(providers.licence, [...independentLicences]) : undefined,
      ),
    )
    .orderBy(asc(providers.lastName), asc(providers.firstName))
    .limit(500)
}

/** The one who has an NPI already, another than `besides`. */
export async function getProviderOfNpi(
  tx: Executor,
  practiceId: PracticeId,
  { npi, besides }: { npi: string; besides: string | null },
): Promise<{ id: string; name: string } | null> {
  const [row] = await tx
    .select({ id: providers.id, name: sql<string>`${providers.firstName} || ' ' || ${providers.lastName}` })
    .from(providers)
    .where(
      and(
        eq(providers.practiceId, practiceId),
        eq(providers.npi, npi),
        besides === null ? undefined : ne(providers.id, besides),
      ),
    )
    .limit(1)
  return row ?? null
}

/** What a clinician still does from a day on: whom they supervise, and how many sessions they are to lead. */
export async function getProviderDuties(
  tx: Executor,
  practiceId: PracticeId,
  { id, from }: { id: string; from: IsoDate },
): Promise<{ supervises: string[]; sessionsAhead: number }> {
  const supervised = await tx
    .select({ name: sql<string>`${providers.firstName} || ' ' || ${providers.lastName}` })
    .from(providers)
    .where(and(eq(providers.practiceId, practiceId), eq(providers.supervisorId, id), isNull(providers.archivedAt)))
    .orderBy(asc(providers.lastName))
  const [ahead] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(sessionFacilitators)
    .innerJoin(
      sessions,
      and(eq(sessions.practiceId, sessionFacilitators.practiceId), eq(sessions.id, sessionFacilitators.sessionId)),
    )
    .where(
      and(
        eq(sessionFacilitators.practiceId, practiceId),
        eq(sessionFacilitators.providerId, id),
        eq(sessions.status, 'scheduled'),
        gte(sessions.sessionDate, from),
      ),
    )
  return { supervises: supervised.map((one) => one.name), sessionsAhead: ahead?.count ?? 0 }
}

export async function insertProvider(tx: Executor, practiceId: PracticeId, fields: ProviderFields): Promise<string> {
  const { licenceThrough, ...rest } = fields
  const [row] = await tx
    .insert(providers)
    .values({ ...rest, practiceId, licenceThroughDate: licenceThrough })
    .returning({ id: providers.id })
  if (!row) throw new Error('A provider was written and is not there.')
  return row.id
}

/** Writes all fields of a clinician who is still as the page showed; false when somebody else was quicker. */
export async function updateProvider(
  tx: Executor,
  practiceId: PracticeId,
  { id, version, fields }: { id: string; version: number; fields: ProviderFields },
): Promise<boolean> {
  const { licenceThrough, ...rest } = fields
  const rows = await tx
    .update(providers)
    .set({ ...rest, licenceThroughDate: licenceThrough, version: version + 1 })
    .where(and(eq(providers.practiceId, practiceId), eq(providers.id, id), eq(providers.version, version)))
    .returning({ id: providers.id })
  return rows.length > 0
}

/** Counts a change of a clinician's enrolments as a change of the clinician; false when somebody else was quicker. */
export async function updateProviderVersion(
  tx: Executor,
  practiceId: PracticeId,
  { id, version }: { id: string; version: number },
): Promise<boolean> {
  const rows = await tx
    .update(providers)
    .set({ version: version + 1 })
    .where(and(eq(providers.practiceId, practiceId), eq(providers.id, id), eq(providers.version, version)))
    .returning({ id: providers.id })
  return rows.length > 0
}

/** Sets a clinician aside, or with null brings one back; false when somebody else was quicker. */
export async function archiveProvider(
  tx: Executor,
  practiceId: PracticeId,
  { id, version, archivedAt }: { id: string; version: number; archivedAt: Date | null },
): Promise<boolean> {
  const rows = await tx
    .update(providers)
    .set({ archivedAt, version: version + 1 })
    .where(and(eq(providers.practiceId, practiceId), eq(providers.id, id), eq(providers.version, version)))
    .returning({ id: providers.id })
  return rows.length > 0
}
