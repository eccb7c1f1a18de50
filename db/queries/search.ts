import { and, asc, desc, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { IsoDate, IsoTime } from '../../lib/kernel/dates'
import type { Executor, PracticeId } from '../client'
import { claimContents, claims } from '../schema/claims'
import { groupFacilitators, groupMembers, groups } from '../schema/groups'
import { coverages, patients } from '../schema/patients'
import { payers } from '../schema/payers'
import { providers } from '../schema/providers'
import { sessionFacilitators, sessions } from '../schema/sessions'

export type Found = {
  patients: { id: string; name: string; payerName: string | null }[]
  groups: { id: string; name: string; members: number }[]
  sessions: {
    id: string
    groupName: string
    date: IsoDate
    startTime: IsoTime
    status: 'scheduled' | 'held' | 'cancelled'
  }[]
  claims: {
    id: string
    patientName: string
    date: IsoDate
    controlNumber: string
    totalCents: number | null
    state: 'held' | 'ready' | 'released' | 'submitted'
  }[]
  clinicians: { id: string; name: string; groups: number }[]
}

type Asked = {
  text: string
  /** The clinician whose own people and groups are meant; null for all. */
  scope: string | null
  /** What the role may see beside patients, groups and sessions. */
  sees: { claims: boolean; clinicians: boolean }
  today: IsoDate
}

// Inside a selected column drizzle writes the columns of the only table without its name; there they are written out.
const most = 6

/** The first few of each kind whose name, or a word of it, begins with a text; a patient's member ID and a claim's number too. */
export async function listFound(
  tx: Executor,
  practiceId: PracticeId,
  { text, scope, sees, today }: Asked,
): Promise<Found> {
  const begins = beginsWith(text)
  const ofMine = scope === null ? undefined : isOfClinician(practiceId, scope)
  const isNamed = or(begins(patients.lastName), begins(sql`${patients.firstName} || ' ' || ${patients.lastName}`))
  const [people, circles, meetings, bills, clinicians] = await Promise.all([
    tx
      .select({ id: patients.id, firstName: patients.firstName, lastName: patients.lastName })
      .from(patients)
      .where(
        and(
          eq(patients.practiceId, practiceId),
          isNull(patients.archivedAt),
          or(
            isNamed,
            sql`exists (select from ${coverages} v where v.practice_id = ${patients.practiceId} and v.patient_id = ${patients.id}
              and v.archived_at is null and lower(v.member_number) like ${patternOf(text)})`,
          ),
          ofMine?.patient,
        ),
      )
      .orderBy(asc(patients.lastName), asc(patients.firstName), asc(patients.id))
      .limit(most),
    tx
      .select({
        id: groups.id,
        name: groups.name,
        members: sql<number>`(select count(*)::int from ${groupMembers} m where m.practice_id = groups.practice_id
          and m.group_id = groups.id and m.archived_at is null and m.joined_date <= ${today}
          and (m.left_date is null or m.left_date >= ${today}))`,
      })
      .from(groups)
      .where(
        and(eq(groups.practiceId, practiceId), isNull(groups.archivedAt), hasWord(groups.name, text), ofMine?.group),
      )
      .orderBy(asc(groups.name))
      .limit(most),
    tx
      .select({
        id: sessions.id,
        groupName: groups.name,
        date: sessions.sessionDate,
        startTime: sessions.startTime,
        status: sessions.status,
      })
      .from(sessions)
      .innerJoin(groups, and(eq(groups.practiceId, sessions.practiceId), eq(groups.id, sessions.groupId)))
      .where(and(eq(sessions.practiceId, practiceId), hasWord(groups.name, text), ofMine?.session))
      // The nearest to today first.
      .orderBy(sql`abs(${sessions.sessionDate} - ${today}::date)`, desc(sessions.sessionDate), asc(sessions.startTime))
      .limit(most),
    sees.claims
      ? tx
          .select({
            id: claims.id,
            firstName: patients.firstName,
            lastName: patients.lastName,
            date: claims.serviceDate,
            controlNumber: claims.controlNumber,
            totalCents: claimContents.totalCents,
            state: claims.state,
          })
          .from(claims)
          .innerJoin(patients, and(eq(patients.practiceId, claims.practiceId), eq(patients.id, claims.patientId)))
          .leftJoin(
            claimContents,
            and(eq(claimContents.practiceId, claims.practiceId), eq(claimContents.claimId, claims.id)),
          )
          .where(
            and(
              eq(claims.practiceId, practiceId),
              sql`${claims.state} <> 'withdrawn'`,
              or(isNamed, begins(claims.controlNumber)),
            ),
          )
          .orderBy(desc(claims.serviceDate), asc(claims.controlNumber))
          .limit(most)
      : [],
    sees.clinicians
      ? tx
          .select({
            id: providers.id,
            firstName: providers.firstName,
            lastName: providers.lastName,
            licence: providers.licence,
            groups: sql<number>`(select count(*)::int from ${groupFacilitators} l join ${groups} g on g.practice_id = l.practice_id
              and g.id = l.group_id and g.archived_at is null
              where l.practice_id = providers.practice_id and l.provider_id = providers.id)`,
          })
          .from(providers)
          .where(
            and(
              eq(providers.practiceId, practiceId),
              isNull(providers.archivedAt),
              or(begins(providers.lastName), begins(sql`${providers.firstName} || ' ' || ${providers.lastName}`)),
            ),
          )
          .orderBy(asc(providers.lastName), asc(providers.firstName))
          .limit(most)
      : [],
  ])
  const payerOf = await payerNames(
    tx,
    practiceId,
    people.map((one) => one.id),
    today,
  )
  return {
    patients: people.map((one) => ({ id: one.id, name: nameOf(one), payerName: payerOf.get(one.id) ?? null })),
    groups: circles,
    sessions: meetings,
    claims: bills.flatMap(({ state, firstName, lastName, ...one }) =>
      state === 'withdrawn' ? [] : [{ ...one, state, patientName: nameOf({ firstName, lastName }) }],
    ),
    clinicians: clinicians.map((one) => ({ id: one.id, name: `${nameOf(one)}, ${one.licence}`, groups: one.groups })),
  }
}

const nameOf = (one: { firstName: string; lastName: string }) => `${one.firstName} ${one.lastName}`

function patternOf(text: string): string {
  return `${text
    .trim()
    .toLowerCase()
    .replace(/[\\%_]/g, '\\$&')}%`
}

const beginsWith = (text: string) => (words: AnyPgColumn | SQL) => sql`lower(${words}) like ${patternOf(text)}`
const hasWord = (column: AnyPgColumn, text: string) =>
  or(sql`lower(${column}) like ${patternOf(text)}`, sql`lower(${column}) like ${`% ${patternOf(text)}`}`)

/** What a clinician may find: groups they lead, and the sessions and people of these. */
function isOfClinician(practiceId: PracticeId, providerId: string) {
  const led = sql`(select l.group_id from ${groupFacilitators} l where l.practice_id = ${practiceId} and l.provider_id = ${providerId}
    union select s.group_id from ${sessionFacilitators} f join ${sessions} s on s.practice_id = f.practice_id and s.id = f.session_id
    where f.practice_id = ${practiceId} and f.provider_id = ${providerId})`
  return {
    group: sql`${groups.id} in ${led}`,
    session: sql`exists (select from ${sessionFacilitators} f where f.practice_id = ${sessions.practiceId}
      and f.session_id = ${sessions.id} and f.provider_id = ${providerId})`,
    patient: sql`exists (select from ${groupMembers} m where m.practice_id = ${patients.practiceId} and m.patient_id = ${patients.id}
      and m.archived_at is null and m.group_id in ${led})`,
  }
}

async function payerNames(
  tx: Executor,
  practiceId: PracticeId,
  ids: readonly string[],
  today: IsoDate,
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .select({ patientId: coverages.patientId, name: payers.name })
    .from(coverages)
    .innerJoin(payers, and(eq(payers.practiceId, coverages.practiceId), eq(payers.id, coverages.payerId)))
    .where(
      and(
        eq(coverages.practiceId, practiceId),
        inArray(coverages.patientId, [...ids]),
        eq(coverages.rank, 'primary'),
        isNull(coverages.archivedAt),
        sql`coalesce(${coverages.fromDate}, '-infinity') <= ${today} and coalesce(${coverages.throughDate}, 'infinity') >= ${today}`,
      ),
    )
  return new Map(rows.map((row) => [row.patientId, row.name]))
}
