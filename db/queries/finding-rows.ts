import { and, asc, eq, or } from 'drizzle-orm'
import type { IsoDate } from '../../lib/kernel/dates'
import { inParts } from '../../lib/kernel/in-parts'
import type { Finding } from '../../lib/rules/finding'
import type { Executor, PracticeId } from '../client'
import { claims } from '../schema/claims'
import { findings, fingerprintOf, overrides } from '../schema/findings'
import { isAmong } from '../schema/is-among'
import { notBilled } from '../schema/not-billed'

export type Concern = { claim: string } | { notBilled: string } | { session: string } | { service: string }
export type StoredFinding = Finding & { fingerprint: string; concern: string }

type Scope = {
  claims: readonly string[]
  notBilled: readonly string[]
  sessions: readonly string[]
  services: readonly string[]
}

/** The findings about some claims, not-billed rows, sessions and services, in the engine's order; concern is the id. */
export async function listStoredFindings(tx: Executor, practiceId: PracticeId, scope: Scope): Promise<StoredFinding[]> {
  const about = [
    scope.claims.length > 0 ? isAmong(findings.claimId, scope.claims) : undefined,
    scope.notBilled.length > 0 ? isAmong(findings.notBilledId, scope.notBilled) : undefined,
    scope.sessions.length > 0 ? isAmong(findings.sessionId, scope.sessions) : undefined,
    scope.services.length > 0 ? isAmong(findings.serviceId, scope.services) : undefined,
  ].filter((one) => one !== undefined)
  if (about.length === 0) return []
  const rows = await tx
    .select()
    .from(findings)
    .where(and(eq(findings.practiceId, practiceId), or(...about)))
    .orderBy(asc(findings.position))
  return rows.map((row) => ({
    rule: row.rule,
    severity: row.severity,
    message: row.message,
    sources: row.sources,
    facts: row.facts,
    fingerprint: row.fingerprint,
    concern: row.claimId ?? row.notBilledId ?? row.sessionId ?? row.serviceId ?? '',
  }))
}

export type FindingsOf = { concern: Concern; findings: readonly Finding[] }

/** Replaces the findings of the concerns named: first all of `gone` are taken away, then those of `fresh` written. */
export async function updateFindings(
  tx: Executor,
  practiceId: PracticeId,
  { gone, fresh }: { gone: Scope; fresh: readonly FindingsOf[] },
): Promise<void> {
  for (const [column, ids] of [
    [findings.claimId, gone.claims],
    [findings.notBilledId, gone.notBilled],
    [findings.sessionId, gone.sessions],
    [findings.serviceId, gone.services],
  ] as const) {
    if (ids.length === 0) continue
    await tx.delete(findings).where(and(eq(findings.practiceId, practiceId), isAmong(column, ids)))
  }
  const rows = fresh.flatMap(({ concern, findings: found }) =>
    found.map((one, position) => ({
      practiceId,
      claimId: 'claim' in concern ? concern.claim : null,
      notBilledId: 'notBilled' in concern ? concern.notBilled : null,
      sessionId: 'session' in concern ? concern.session : null,
      serviceId: 'service' in concern ? concern.service : null,
      position,
      rule: one.rule,
      severity: one.severity,
      message: one.message,
      sources: one.sources,
      facts: one.facts,
      fingerprint: fingerprintOf(one),
    })),
  )
  for (const some of inParts(rows)) await tx.insert(findings).values(some)
}

/** The fingerprints an owner has overridden, by claim control number. */
export async function listOverridden(
  tx: Executor,
  practiceId: PracticeId,
  patientIds: readonly string[],
): Promise<Map<string, Set<string>>> {
  const byClaim = new Map<string, Set<string>>()
  if (patientIds.length === 0) return byClaim
  const rows = await tx
    .select({ controlNumber: claims.controlNumber, fingerprint: overrides.fingerprint })
    .from(overrides)
    .innerJoin(claims, and(eq(claims.practiceId, overrides.practiceId), eq(claims.id, overrides.claimId)))
    .where(and(eq(overrides.practiceId, practiceId), isAmong(claims.patientId, patientIds)))
  for (const { controlNumber, fingerprint } of rows) {
    const known = byClaim.get(controlNumber)
    if (known) known.add(fingerprint)
    else byClaim.set(controlNumber, new Set([fingerprint]))
  }
  return byClaim
}

export type NewOverride = {
  claimId: string
  rule: string
  fingerprint: string
  message: string
  reason: string
  userId: string
  now: Date
}

export async function insertOverrides(
  tx: Executor,
  practiceId: PracticeId,
  rows: readonly NewOverride[],
): Promise<void> {
  for (const some of inParts(rows)) {
    await tx.insert(overrides).values(some.map(({ now, ...row }) => ({ ...row, practiceId, createdAt: now })))
  }
}

export type StoredNotBilled = {
  id: string
  patient: string
  session: string | null
  service: string | null
  patientChargeCents: number
}

export async function listStoredNotBilled(
  tx: Executor,
  practiceId: PracticeId,
  patientIds: readonly string[],
): Promise<StoredNotBilled[]> {
  if (patientIds.length === 0) return []
  return tx
    .select({
      id: notBilled.id,
      patient: notBilled.patientId,
      session: notBilled.sessionId,
      service: notBilled.serviceId,
      patientChargeCents: notBilled.patientChargeCents,
    })
    .from(notBilled)
    .where(and(eq(notBilled.practiceId, practiceId), isAmong(notBilled.patientId, patientIds)))
}

export type FreshNotBilled = StoredNotBilled & { date: IsoDate }

/** Replaces rows of what is not billed; findings go with the row they are about. */
export async function updateNotBilled(
  tx: Executor,
  practiceId: PracticeId,
  { gone, fresh }: { gone: readonly string[]; fresh: readonly FreshNotBilled[] },
): Promise<void> {
  if (gone.length > 0) {
    await tx.delete(notBilled).where(and(eq(notBilled.practiceId, practiceId), isAmong(notBilled.id, gone)))
  }
  for (const some of inParts(fresh)) {
    await tx.insert(notBilled).values(
      some.map((one) => ({
        practiceId,
        id: one.id,
        patientId: one.patient,
        sessionId: one.session,
        serviceId: one.service,
        serviceDate: one.date,
        patientChargeCents: one.patientChargeCents,
      })),
    )
  }
}
