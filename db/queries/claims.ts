import { and, asc, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import type { Address } from '../../lib/kernel/address'
import { type IsoDate, type IsoTime, isWithin } from '../../lib/kernel/dates'
import type { Finding } from '../../lib/rules/finding'
import type { Executor, PracticeId } from '../client'
import { batchClaims, batches } from '../schema/batches'
import { type ClaimEventKind, claimEvents } from '../schema/claim-events'
import { type ClaimState, claimContents, claimLines, claims } from '../schema/claims'
import { canOverride, findings, overrides } from '../schema/findings'
import { groups } from '../schema/groups'
import { isAmong } from '../schema/is-among'
import { locations } from '../schema/locations'
import { notBilled } from '../schema/not-billed'
import { coverages, patients } from '../schema/patients'
import { payers } from '../schema/payers'
import { providers } from '../schema/providers'
import { services } from '../schema/services'
import { sessions } from '../schema/sessions'
import { users } from '../schema/users'
import { lineOf } from './claim-rows'

export type ClaimLineView = ReturnType<typeof lineOf> & {
  lineNumber: number
  groupName: string | null
  startTime: IsoTime | null
}

export type ClaimFinding = Finding & {
  /** Whether an owner may let the claim go in spite of it. */
  canOverride: boolean
  override: { reason: string; by: string; at: Date } | null
}

export type ClaimView = {
  id: string
  controlNumber: string
  state: ClaimState
  date: IsoDate
  totalCents: number
  patient: { id: string; name: string; birthDate: IsoDate }
  payer: { id: string; name: string } | null
  memberNumber: string | null
  rendering: { name: string; licence: string; npi: string | null }
  supervising: { name: string; npi: string | null } | null
  location: { name: string; address: Address } | null
  group: { id: string; name: string; sessionId: string } | null
  /** A first. */
  diagnoses: string[]
  authorization: string | null
  fileBy: IsoDate | null
  lines: ClaimLineView[]
  findings: ClaimFinding[]
  history: { kind: ClaimEventKind; at: Date; by: string | null; rules: string[]; note: string | null }[]
  batch: { id: string; controlNumber: number; at: Date } | null
}

/** One claim with all that explains it; null when there is none of this id here. */
export async function getClaim(tx: Executor, practiceId: PracticeId, claimId: string): Promise<ClaimView | null> {
  const [row] = await tx
    .select({ claim: claims, content: claimContents, patient: patients, payer: payers, rendering: providers })
    .from(claims)
    .innerJoin(
      claimContents,
      and(eq(claimContents.practiceId, claims.practiceId), eq(claimContents.claimId, claims.id)),
    )
    .innerJoin(patients, and(eq(patients.practiceId, claims.practiceId), eq(patients.id, claims.patientId)))
    .innerJoin(providers, and(eq(providers.practiceId, claims.practiceId), eq(providers.id, claims.renderingId)))
    .leftJoin(payers, and(eq(payers.practiceId, claims.practiceId), eq(payers.id, claims.payerId)))
    .where(and(eq(claims.practiceId, practiceId), eq(claims.id, claimId)))
  if (!row) return null
  const { claim, content, patient, payer, rendering } = row
  const [lines, found, history, policies, [batch], [supervising]] = await Promise.all([
    listLines(tx, practiceId, claimId),
    listClaimFindings(tx, practiceId, claimId),
    tx
      .select({
        kind: claimEvents.kind,
        at: claimEvents.happenedAt,
        by: users.name,
        rules: claimEvents.rules,
        note: claimEvents.note,
      })
      .from(claimEvents)
      .leftJoin(users, eq(users.id, claimEvents.userId))
      .where(and(eq(claimEvents.practiceId, practiceId), eq(claimEvents.claimId, claimId)))
      // Of one moment: in the order in which they can happen.
      .orderBy(sql`${claimEvents.happenedAt} desc`, sql`${claimEvents.kind} = 'made'`, asc(claimEvents.id)),
    tx
      .select()
      .from(coverages)
      .where(
        and(
          eq(coverages.practiceId, practiceId),
          eq(coverages.patientId, patient.id),
          eq(coverages.rank, 'primary'),
          isNull(coverages.archivedAt),
        ),
      ),
    tx
      .select({ id: batches.id, controlNumber: batches.controlNumber, at: batches.createdAt })
      .from(batchClaims)
      .innerJoin(batches, and(eq(batches.practiceId, batchClaims.practiceId), eq(batches.id, batchClaims.batchId)))
      .where(and(eq(batchClaims.practiceId, practiceId), eq(batchClaims.claimId, claimId))),
    tx
      .select()
      .from(providers)
      .where(
        and(
          eq(providers.practiceId, practiceId),
          inArray(providers.id, content.supervisingId ? [content.supervisingId] : []),
        ),
      ),
  ])
  const policy = policies.find((one) => isWithin(claim.serviceDate, { from: one.fromDate, through: one.throughDate }))
  const place = lines[0]
  return {
    id: claim.id,
    controlNumber: claim.controlNumber,
    state: claim.state,
    date: claim.serviceDate,
    totalCents: content.totalCents,
    patient: { id: patient.id, name: fullName(patient), birthDate: patient.birthDate },
    payer: payer && { id: payer.id, name: payer.name },
    memberNumber: payer ? (policy?.memberNumber ?? null) : null,
    rendering: { name: fullName(rendering), licence: rendering.licence, npi: rendering.npi },
    supervising: supervising ? { name: fullName(supervising), npi: supervising.npi } : null,
    location: place?.location ?? null,
    group: place?.group ?? null,
    diagnoses: content.diagnoses,
    authorization: content.authorizationNumber,
    fileBy: content.fileByDate,
    lines: lines.map((one) => one.line),
    findings: found,
    history,
    batch: batch ?? null,
  }
}

type PlacedLine = { line: ClaimLineView; location: ClaimView['location']; group: ClaimView['group'] }

async function listLines(tx: Executor, practiceId: PracticeId, claimId: string): Promise<PlacedLine[]> {
  const rows = await tx
    .select({ line: claimLines, session: sessions, group: groups, location: locations, service: services })
    .from(claimLines)
    .leftJoin(sessions, and(eq(sessions.practiceId, claimLines.practiceId), eq(sessions.id, claimLines.sessionId)))
    .leftJoin(groups, and(eq(groups.practiceId, sessions.practiceId), eq(groups.id, sessions.groupId)))
    .leftJoin(services, and(eq(services.practiceId, claimLines.practiceId), eq(services.id, claimLines.serviceId)))
    .leftJoin(
      locations,
      and(
        eq(locations.practiceId, claimLines.practiceId),
        eq(locations.id, sql`coalesce(${sessions.locationId}, ${services.locationId})`),
      ),
    )
    .where(and(eq(claimLines.practiceId, practiceId), eq(claimLines.claimId, claimId)))
    .orderBy(asc(claimLines.lineNumber))
  return rows.map(({ line, session, group, location, service }) => ({
    line: {
      ...lineOf(line),
      lineNumber: line.lineNumber,
      groupName: group?.name ?? null,
      startTime: session?.startTime ?? service?.startTime ?? null,
    },
    location: location && { name: location.name, address: location.address },
    group: group && session && { id: group.id, name: group.name, sessionId: session.id },
  }))
}

/** The findings of a claim in the engine's order, each with the override that stands against it. */
export async function listClaimFindings(
  tx: Executor,
  practiceId: PracticeId,
  claimId: string,
): Promise<(ClaimFinding & { fingerprint: string })[]> {
  const [found, decisions] = await Promise.all([
    tx
      .select()
      .from(findings)
      .where(and(eq(findings.practiceId, practiceId), eq(findings.claimId, claimId)))
      .orderBy(asc(findings.position)),
    tx
      .select({
        fingerprint: overrides.fingerprint,
        reason: overrides.reason,
        by: users.name,
        at: overrides.createdAt,
      })
      .from(overrides)
      .innerJoin(users, eq(users.id, overrides.userId))
      .where(and(eq(overrides.practiceId, practiceId), eq(overrides.claimId, claimId)))
      .orderBy(asc(overrides.createdAt)),
  ])
  return found.map(({ rule, severity, message, sources, facts, fingerprint }) => {
    const decision = decisions.findLast((one) => one.fingerprint === fingerprint)
    return {
      ...{ rule, severity, message, sources, facts, fingerprint },
      canOverride: canOverride({ rule, severity }),
      override: decision ? { reason: decision.reason, by: decision.by, at: decision.at } : null,
    }
  })
}

export type LockedClaim = {
  id: string
  controlNumber: string
  patientId: string
  payerId: string | null
  state: ClaimState
}

/** Locks claims until the transaction ends and gives them as they stand then; ids that are not here are left out. */
export async function listClaimsLocked(
  tx: Executor,
  practiceId: PracticeId,
  claimIds: readonly string[],
): Promise<LockedClaim[]> {
  return statesOf(tx, practiceId, claimIds).orderBy(asc(claims.id)).for('update')
}

/** The same without locking. */
export async function listClaimStates(
  tx: Executor,
  practiceId: PracticeId,
  claimIds: readonly string[],
): Promise<LockedClaim[]> {
  return statesOf(tx, practiceId, claimIds)
}

function statesOf(tx: Executor, practiceId: PracticeId, claimIds: readonly string[]) {
  const { id, controlNumber, patientId, payerId, state } = claims
  return tx
    .select({ id, controlNumber, patientId, payerId, state })
    .from(claims)
    .where(and(eq(claims.practiceId, practiceId), isAmong(claims.id, claimIds)))
}

function fullName({ firstName, lastName }: { firstName: string; lastName: string }): string {
  return `${firstName} ${lastName}`
}

/** The patients with something that has not been sent: a claim, or an attendance that is not billed. */
export async function listPatientsWithUnsent(tx: Executor, practiceId: PracticeId): Promise<string[]> {
  const [open, absent] = await Promise.all([
    tx
      .selectDistinct({ id: claims.patientId })
      .from(claims)
      .where(and(eq(claims.practiceId, practiceId), ne(claims.state, 'submitted'))),
    tx.selectDistinct({ id: notBilled.patientId }).from(notBilled).where(eq(notBilled.practiceId, practiceId)),
  ])
  return [...new Set([...open, ...absent].map((row) => row.id))].sort()
}
