import { and, asc, eq } from 'drizzle-orm'
import type { ClaimLine } from '../../lib/claims/bill-result'
import type { IsoDate } from '../../lib/kernel/dates'
import { inParts } from '../../lib/kernel/in-parts'
import type { Executor, PracticeId } from '../client'
import { type ClaimEventKind, claimEvents } from '../schema/claim-events'
import { type ClaimState, claimContents, claimLines, claims } from '../schema/claims'
import { isAmong } from '../schema/is-among'

// A claim as rows: what makes it one, what it says, and what has happened to it.

export type ClaimContent = {
  supervising: string | null
  authorization: string | null
  diagnoses: string[]
  totalCents: number
  fileBy: IsoDate | null
  lines: ClaimLine[]
}

export type StoredClaim = {
  id: string
  controlNumber: string
  patient: string
  payer: string | null
  state: ClaimState
  /** Null for a withdrawn claim. */
  content: ClaimContent | null
}

/** The claims of the patients as they stand, withdrawn ones too, their lines in order. */
export async function listStoredClaims(
  tx: Executor,
  practiceId: PracticeId,
  patientIds: readonly string[],
): Promise<StoredClaim[]> {
  if (patientIds.length === 0) return []
  const [rows, lines] = await Promise.all([
    tx
      .select({ claim: claims, content: claimContents })
      .from(claims)
      .leftJoin(
        claimContents,
        and(eq(claimContents.practiceId, claims.practiceId), eq(claimContents.claimId, claims.id)),
      )
      .where(and(eq(claims.practiceId, practiceId), isAmong(claims.patientId, patientIds)))
      .orderBy(asc(claims.controlNumber)),
    tx
      .select()
      .from(claimLines)
      .where(and(eq(claimLines.practiceId, practiceId), isAmong(claimLines.patientId, patientIds)))
      .orderBy(asc(claimLines.claimId), asc(claimLines.lineNumber)),
  ])
  const linesOf = new Map<string, ClaimLine[]>()
  for (const row of lines) {
    const line = lineOf(row)
    const list = linesOf.get(row.claimId)
    if (list) list.push(line)
    else linesOf.set(row.claimId, [line])
  }
  return rows.map(({ claim, content }) => ({
    id: claim.id,
    controlNumber: claim.controlNumber,
    patient: claim.patientId,
    payer: claim.payerId,
    state: claim.state,
    content: content && {
      supervising: content.supervisingId,
      authorization: content.authorizationNumber,
      diagnoses: content.diagnoses,
      totalCents: content.totalCents,
      fileBy: content.fileByDate,
      lines: linesOf.get(claim.id) ?? [],
    },
  }))
}

/** A line's row as the engine knows it, its keys in the engine's order. */
export const lineOf = (row: typeof claimLines.$inferSelect): ClaimLine => ({
  session: row.sessionId,
  service: row.serviceId,
  date: row.serviceDate,
  code: row.code,
  modifiers: row.modifiers,
  units: row.units,
  chargeCents: row.chargeCents,
  pointers: row.pointers,
  placeOfService: row.placeOfService,
})

export type NewClaim = {
  id: string
  controlNumber: string
  patient: string
  payer: string | null
  rendering: string
  date: IsoDate
  state: ClaimState
  now: Date
}

export async function insertClaims(tx: Executor, practiceId: PracticeId, rows: readonly NewClaim[]): Promise<void> {
  for (const some of inParts(rows)) {
    await tx.insert(claims).values(
      some.map((one) => ({
        practiceId,
        id: one.id,
        controlNumber: one.controlNumber,
        patientId: one.patient,
        payerId: one.payer,
        renderingId: one.rendering,
        serviceDate: one.date,
        state: one.state,
        createdAt: one.now,
        updatedAt: one.now,
      })),
    )
  }
}

export type FreshContent = { claimId: string; patient: string; content: ClaimContent }

/**
 * Replaces what claims say: the content of all in `gone` is taken away with its lines, then that of `fresh` is written.
 * The database refuses to take away the content of a claim that is in a batch.
 */
export async function updateClaimContents(
  tx: Executor,
  practiceId: PracticeId,
  { gone, fresh }: { gone: readonly string[]; fresh: readonly FreshContent[] },
): Promise<void> {
  if (gone.length > 0) {
    await tx
      .delete(claimContents)
      .where(and(eq(claimContents.practiceId, practiceId), isAmong(claimContents.claimId, gone)))
  }
  for (const some of inParts(fresh)) {
    await tx.insert(claimContents).values(
      some.map(({ claimId, content }) => ({
        practiceId,
        claimId,
        supervisingId: content.supervising,
        authorizationNumber: content.authorization,
        diagnoses: content.diagnoses,
        totalCents: content.totalCents,
        fileByDate: content.fileBy,
      })),
    )
  }
  const lines = fresh.flatMap(({ claimId, patient, content }) =>
    content.lines.map((line, i) => ({
      practiceId,
      claimId,
      lineNumber: i + 1,
      patientId: patient,
      sessionId: line.session,
      serviceId: line.service,
      serviceDate: line.date,
      code: line.code,
      modifiers: line.modifiers,
      units: line.units,
      chargeCents: line.chargeCents,
      pointers: line.pointers,
      placeOfService: line.placeOfService,
    })),
  )
  for (const some of inParts(lines)) await tx.insert(claimLines).values(some)
}

export type StateChange = { state: ClaimState; by: string | null; now: Date }

/** Moves claims to a state. Which moves are allowed is decided by the workflow, which has them locked. */
export async function updateClaimStates(
  tx: Executor,
  practiceId: PracticeId,
  claimIds: readonly string[],
  { state, by, now }: StateChange,
): Promise<void> {
  if (claimIds.length === 0) return
  const isReleased = state === 'released' || state === 'submitted'
  await tx
    .update(claims)
    .set({
      state,
      updatedAt: now,
      ...(state === 'released' ? { releasedAt: now, releasedBy: by } : {}),
      ...(isReleased ? {} : { releasedAt: null, releasedBy: null }),
      ...(state === 'submitted' ? { submittedAt: now } : {}),
    })
    .where(and(eq(claims.practiceId, practiceId), isAmong(claims.id, claimIds)))
}

export type NewClaimEvent = {
  claimId: string
  kind: ClaimEventKind
  by: string | null
  now: Date
  rules?: string[]
  note?: string
  facts?: Record<string, string | number>
}

export async function insertClaimEvents(
  tx: Executor,
  practiceId: PracticeId,
  events: readonly NewClaimEvent[],
): Promise<void> {
  for (const some of inParts(events)) {
    await tx
      .insert(claimEvents)
      .values(some.map(({ by, now, ...event }) => ({ ...event, practiceId, userId: by, happenedAt: now })))
  }
}
