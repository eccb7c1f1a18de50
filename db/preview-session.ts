import type { Attendance } from '../lib/attendance/session'
import { bill } from '../lib/claims/bill'
import type { AuthorizationRow, BillResult, Claim } from '../lib/claims/bill-result'
import type { BillingFacts } from '../lib/claims/billing-facts'
import { addonCandidate } from '../lib/hours/addon-candidate'
import { sessionHours } from '../lib/hours/posted-hours'
import { dateOf, type IsoDate } from '../lib/kernel/dates'
import { sum } from '../lib/kernel/money'
import { defaultSettings } from '../lib/policy/payer-settings'
import type { Finding } from '../lib/rules/finding'
import type { Executor, PracticeId } from './client'
import { listBillingFacts } from './queries/billing-facts'
import { listOverridden } from './queries/finding-rows'
import { getNoteKeeping } from './queries/notes'
import type { AttendanceChoice } from './queries/session-board'
import { fingerprintOf } from './schema/findings'

export type SeatOutcome = 'ready' | 'held' | 'not_billed'

export type OutcomeFinding = Finding & { isOverridden: boolean }

/** What a person's attendance will become, from the engine that makes the claims. */
export type PreviewRow = {
  patientId: string
  outcome: SeatOutcome
  /** CLM01 of the claim it will be on; null when it is not billed. */
  controlNumber: string | null
  /** This session's lines alone. */
  lines: { code: string; modifiers: string[]; units: number; chargeCents: number }[]
  amountCents: number
  /** What the patient owes for a missed session. */
  patientChargeCents: number
  /** The authorization the lines take their units from, as it stands after this session. */
  authorization: { number: string; approved: number; used: number; left: number } | null
  /** The first finding's sentence, holds first; null when there is nothing to say. */
  sentence: string | null
  findings: OutcomeFinding[]
}

export type SessionPreview = {
  rows: PreviewRow[]
  /** About the session as a whole. */
  warnings: Finding[]
  present: number
  totals: Record<SeatOutcome, { count: number; cents: number }>
  /** The session's place in the posted hours, for the usual payer. */
  hours: { isKnown: boolean; isInside: boolean; addon: '99050' | '99051' | null }
}

export type Draft = { patientId: string; choice: AttendanceChoice }

/**
 * Runs the engine on the real facts with these choices in place of the session's attendance. Writes nothing. Where notes
 * are kept here everybody's note is still to be written, which the foot of the board says once: each row is told what
 * becomes of it when its note is signed.
 */
export async function previewSession(
  tx: Executor,
  practiceId: PracticeId,
  sessionId: string,
  chosen: readonly Draft[],
  asOf: IsoDate,
): Promise<SessionPreview> {
  const ids = chosen.map((one) => one.patientId)
  const [known, overridden, { keepsNotes }] = await Promise.all([
    listBillingFacts(tx, practiceId, ids, asOf),
    listOverridden(tx, practiceId, ids),
    getNoteKeeping(tx, practiceId),
  ])
  const drafts = keepsNotes ? chosen.map(signed) : chosen
  const facts = withDrafts(known, sessionId, drafts)
  const session = facts.sessions.find((one) => one.id === sessionId)
  // A look ahead judges the session as if its day had come.
  const day = session && dateOf(session.start) > asOf ? dateOf(session.start) : asOf
  const result = bill(facts, { asOf: day, only: new Set(ids) })
  const marked = drafts.filter((one) => one.choice.status !== null)
  const rows = marked.flatMap((one) => previewRow(result, sessionId, one.patientId, overridden))
  const total = (outcome: SeatOutcome) => {
    const those = rows.filter((row) => row.outcome === outcome)
    return { count: those.length, cents: sum(those.map((row) => row.amountCents)) }
  }
  return {
    rows,
    warnings: result.warnings.filter((one) => one.facts.session === sessionId),
    present: marked.filter(({ choice }) => ['attended', 'late', 'left_early'].includes(choice.status ?? '')).length,
    totals: { ready: total('ready'), held: total('held'), not_billed: total('not_billed') },
    hours: hoursOf(facts, sessionId),
  }
}

const signed = ({ patientId, choice }: Draft): Draft => ({ patientId, choice: { ...choice, noteSigned: true } })

/** The facts as they would be with the choices saved: the session held, and everyone marked in it. */
export function withDrafts(facts: BillingFacts, sessionId: string, drafts: readonly Draft[]): BillingFacts {
  const sessions = facts.sessions.map((session) => {
    if (session.id !== sessionId) return session
    const kept = new Map(session.attendance.map((one) => [one.patient, one]))
    const attendance = drafts.flatMap(({ patientId, choice }): Attendance[] => {
      const { status } = choice
      if (status === null) return []
      const { diagnoses = null, modifiers = [], note = null } = kept.get(patientId) ?? {}
      return [{ ...choice, status, patient: patientId, diagnoses, modifiers, note }]
    })
    return { ...session, status: 'held' as const, attendance }
  })
  return { ...facts, sessions }
}

function previewRow(
  result: BillResult,
  sessionId: string,
  patientId: string,
  overridden: ReadonlyMap<string, ReadonlySet<string>>,
): PreviewRow[] {
  const claim = result.claims.find(
    (one) => one.patient === patientId && one.lines.some((line) => line.session === sessionId),
  )
  if (claim) return [claimRow(result, claim, sessionId, overridden.get(claim.id))]
  const absent = result.notBilled.find((one) => one.patient === patientId && one.session === sessionId)
  if (!absent) return []
  return [
    {
      patientId,
      outcome: 'not_billed',
      controlNumber: null,
      lines: [],
      amountCents: 0,
      patientChargeCents: absent.patientChargeCents,
      authorization: null,
      sentence: absent.findings[0]?.message ?? null,
      findings: absent.findings.map((one) => ({ ...one, isOverridden: false })),
    },
  ]
}

function claimRow(
  result: BillResult,
  claim: Claim,
  sessionId: string,
  overridden: ReadonlySet<string> | undefined,
): PreviewRow {
  const lines = claim.lines.filter((line) => line.session === sessionId)
  const findings = claim.findings.map((one) => ({ ...one, isOverridden: overridden?.has(fingerprintOf(one)) ?? false }))
  const standing = findings.filter((one) => one.severity === 'hold' && !one.isOverridden)
  return {
    patientId: claim.patient,
    outcome: standing.length > 0 ? 'held' : 'ready',
    controlNumber: claim.id,
    lines: lines.map(({ code, modifiers, units, chargeCents }) => ({ code, modifiers, units, chargeCents })),
    amountCents: sum(lines.map((line) => line.chargeCents)),
    patientChargeCents: 0,
    authorization: authorizationOf(result.authorizations, claim),
    sentence: (standing[0] ?? findings[0])?.message ?? null,
    findings,
  }
}

function authorizationOf(rows: readonly AuthorizationRow[], claim: Claim): PreviewRow['authorization'] {
  const row = rows.find((one) => one.patient === claim.patient && one.number === claim.authorization)
  return row ? { number: row.number, approved: row.approved, used: row.used, left: row.approved - row.used } : null
}

function hoursOf(facts: BillingFacts, sessionId: string): SessionPreview['hours'] {
  const session = facts.sessions.find((one) => one.id === sessionId)
  const location = facts.locations.find((one) => one.id === session?.location)
  if (!session || !location) return { isKnown: false, isInside: false, addon: null }
  const hours = sessionHours(location, session.start, session.actualStart, facts.practice.closedHolidays)
  const usual = defaultSettings('commercial')
  const addon = hours.known ? addonCandidate(hours, session.start, session.end, usual).code : null
  return { isKnown: hours.known, isInside: hours.isInside, addon }
}
