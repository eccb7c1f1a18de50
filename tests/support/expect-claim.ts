import { expect } from 'vitest'
import type { AuthorizationRow, BillResult, Claim, ClaimLine, NotBilled } from '../../lib/claims/bill-result'
import type { Finding, Severity } from '../../lib/rules/finding'

// Reads a result the way domain.md 13 writes one down.

const dollars = (cents: number) => `$${(cents / 100).toFixed(2)}`

/** A line in the notation of 13.0: '90853 95 x1 $60.00 ptr A POS 10', with a dash for no modifier. */
export function lineOf(line: ClaimLine): string {
  const modifiers = line.modifiers.length === 0 ? '-' : line.modifiers.join(' ')
  return `${line.code} ${modifiers} x${line.units} ${dollars(line.chargeCents)} ptr ${line.pointers} POS ${line.placeOfService}`
}

/** The rules that found something of this severity, in text order, each once. */
export function rulesOf(findings: readonly Finding[], severity: Severity): string[] {
  return [...new Set(findings.filter((one) => one.severity === severity).map((one) => one.rule))].sort()
}

/** The finding of a rule; the test ends when there is not exactly one. */
export function findingOf(findings: readonly Finding[], rule: string): Finding {
  return only(
    findings.filter((one) => one.rule === rule),
    `finding ${rule} among ${findings.map((one) => `${one.severity} ${one.rule}`).join(', ') || 'none'}`,
  )
}

/** The claims of a patient, in the order of the result. */
export function claimsOf(result: BillResult, patient: string): Claim[] {
  return result.claims.filter((claim) => claim.patient === patient)
}

/** The claim of a patient, of one rendering provider or one day if named; the test ends when there is not exactly one. */
export function claimOf(result: BillResult, patient: string, by: { rendering?: string; date?: string } = {}): Claim {
  return only(
    claimsOf(result, patient)
      .filter((claim) => by.rendering === undefined || claim.rendering === by.rendering)
      .filter((claim) => by.date === undefined || claim.lines.some((line) => line.date === by.date)),
    `claim of ${patient} ${JSON.stringify(by)}`,
  )
}

/** What stands in notBilled for a patient's one session or service; the test ends when there is not exactly one. */
export function notBilledOf(result: BillResult, patient: string, id?: string): NotBilled {
  return only(
    result.notBilled
      .filter((one) => one.patient === patient)
      .filter((one) => id === undefined || one.session === id || one.service === id),
    `entry of ${patient} in notBilled`,
  )
}

/** The row of an authorization; the test ends when there is not exactly one. */
export function authorizationOf(result: BillResult, number: string): AuthorizationRow {
  return only(
    result.authorizations.filter((row) => row.number === number),
    `row of authorization ${number}`,
  )
}

/** Every hold and block of a result, as 'A hold A-11', so that a case can say there is no other. */
export function troublesOf(result: BillResult): string[] {
  const placed: [string, readonly Finding[]][] = [
    ...result.claims.map((one): [string, readonly Finding[]] => [one.patient, one.findings]),
    ...result.notBilled.map((one): [string, readonly Finding[]] => [one.patient, one.findings]),
    ...result.authorizations.map((one): [string, readonly Finding[]] => [one.patient, one.findings]),
    ...result.visitLimits.map((one): [string, readonly Finding[]] => [one.patient, one.findings]),
    ['practice', result.warnings],
  ]
  return placed
    .flatMap(([who, findings]) =>
      (['hold', 'block'] as const).flatMap((severity) =>
        rulesOf(findings, severity).map((rule) => `${who} ${severity} ${rule}`),
      ),
    )
    .sort()
}

/** The claim is ready: these lines, this total, no hold. */
export function expectReady(claim: Claim, lines: string[], total: string): void {
  expect(billedAs(claim)).toEqual({ status: 'ready', holds: [], blocks: [], lines, total })
}

/** The claim is held by exactly these rules, and has these lines and this total all the same. */
export function expectHeld(claim: Claim, holds: string[], lines: string[], total: string): void {
  expect(billedAs(claim)).toEqual({ status: 'held', holds: [...holds].sort(), blocks: [], lines, total })
}

function billedAs(claim: Claim) {
  return {
    status: claim.status,
    holds: rulesOf(claim.findings, 'hold'),
    blocks: rulesOf(claim.findings, 'block'),
    lines: claim.lines.map(lineOf),
    total: dollars(claim.totalCents),
  }
}

function only<T>(found: readonly T[], what: string): T {
  const [one] = found
  if (one === undefined || found.length > 1) throw new Error(`There is not one ${what}, but ${found.length}.`)
  return one
}
