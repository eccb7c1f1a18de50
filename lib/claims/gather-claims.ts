import type { Provider } from '../attendance/provider'
import { interactiveComplexityPrimaries } from '../codes/service-codes'
import { chooseFee } from '../fees/choose-fee'
import { isSameAddress } from '../kernel/address'
import { present } from '../kernel/assert'
import { type IsoDate, isWithin } from '../kernel/dates'
import { sum, timesUnits } from '../kernel/money'
import { byText } from '../kernel/text-order'
import type { ClaimLineFacts, ClaimSubject, ServiceLocation } from '../rules/claim-subject'
import { type Finding, severities } from '../rules/finding'
import { claimRules } from '../rules/registry'
import { runRules } from '../rules/rule'
import { decideAddon } from './addon-lines'
import type { Claim, ClaimLine } from './bill-result'
import type { Patient } from './billing-facts'
import { claimId } from './claim-id'
import { billedKey, type FactsIndex } from './facts-index'
import { companionModifiers } from './line-modifiers'
import type { ProposedLine } from './proposed-line'

type PricedLine = { line: Omit<ClaimLine, 'pointers'>; base: ProposedLine; facts: ClaimLineFacts }

/**
 * Gathers the lines of one patient that stand, in order of start, into claims: one for each payer, rendering provider,
 * day and authorization number, where no number is a number of its own (contract, "Claims").
 */
export function gatherClaims(index: FactsIndex, patient: Patient, lines: readonly ProposedLine[]): Claim[] {
  if (lines.length === 0) return []
  const byClaim = new Map<string, ProposedLine[]>()
  for (const line of lines) {
    const key = `${line.date}\n${line.payer?.id ?? ''}\n${line.rendering?.id}\n${line.cover?.number ?? ''}`
    const gathered = byClaim.get(key)
    if (gathered) gathered.push(line)
    else byClaim.set(key, [line])
  }
  const addons = new Map<IsoDate, Set<string>>()
  const addonOf = new Map<ProposedLine, string | null>()
  for (const line of lines) {
    const today = addons.get(line.date) ?? namedAddons(lines, line.date)
    addons.set(line.date, today)
    addonOf.set(line, decideAddon(line, today))
  }
  return [...byClaim.values()].map((gathered) => makeClaim(index, patient, gathered, addonOf)).sort(byClaimOrder)
}

/** The adjunct codes that a person has named as services of a day; the hours propose none beside them. */
function namedAddons(lines: readonly ProposedLine[], date: IsoDate): Set<string> {
  return new Set(lines.filter((line) => line.date === date && line.session === null).map((line) => line.code))
}

function byClaimOrder(a: Claim, b: Claim): number {
  return (
    byText(a.lines[0]?.date ?? null, b.lines[0]?.date ?? null) ||
    byText(a.payer, b.payer) ||
    byText(a.rendering, b.rendering) ||
    byText(a.authorization, b.authorization)
  )
}

function makeClaim(
  index: FactsIndex,
  patient: Patient,
  bases: readonly ProposedLine[],
  addonOf: ReadonlyMap<ProposedLine, string | null>,
): Claim {
  const first = present(bases[0], 'a claim has a line')
  const rendering = present(first.rendering, 'a line that stands has a rendering provider')
  const authorization = first.cover?.number ?? null
  const priced = bases.flatMap((base) => [
    priceLine(index, base, base.code, base.modifiers, base.units.allowed),
    ...complexityLine(index, base),
    ...addonLine(index, base, addonOf.get(base) ?? null),
  ])
  const diagnoses = [...new Set(bases.flatMap((base) => base.diagnoses))]
  const id = claimId(patient.id, first.payer?.id ?? null, rendering.id, first.date, authorization)
  const totalCents = sum(priced.map(({ line }) => line.chargeCents))
  const findings = bases.length === 1 ? first.findings : bases.flatMap((base) => base.findings)
  const lineFacts = priced.map(({ facts }) => withEarlierSending(index, first, rendering, id, facts))
  runRules(
    claimRules,
    claimSubject(index, patient, first, rendering, authorization, diagnoses.length, totalCents, lineFacts),
    findings,
  )
  const sent = diagnoses.slice(0, 12)
  const claim: Claim = {
    id,
    patient: patient.id,
    payer: first.payer?.id ?? null,
    rendering: rendering.id,
    status: findings.some((finding) => finding.severity === 'hold') ? 'held' : 'ready',
    totalCents,
    authorization,
    diagnoses: sent,
    lines: priced.map(({ line, base }) => ({ ...line, pointers: pointersOf(base.diagnoses, sent) })),
    findings: inOrder(findings),
  }
  if (first.supervising) claim.supervising = first.supervising.id
  return claim
}

/** Letters of a line's first four diagnoses on the claim's list (SV107). */
function pointersOf(diagnoses: readonly string[], sent: readonly string[]): string {
  let letters = ''
  for (const code of diagnoses.slice(0, 4)) {
    const position = sent.indexOf(code)
    if (position >= 0) letters += 'ABCDEFGHIJKL'[position]
  }
  return letters
}

function priceLine(
  index: FactsIndex,
  base: ProposedLine,
  code: string,
  modifiers: readonly string[],
  units: number,
): PricedLine {
  const payer = base.payer?.id ?? null
  const fee = chooseFee(index.fees, code, payer, modifiers, base.date)
  const general = chooseFee(index.fees, code, null, modifiers, base.date)
  const chargeCents = fee ? timesUnits(fee.cents, units) : 0
  return {
    base,
    line: {
      session: base.session,
      service: base.service,
      date: base.date,
      code,
      // A line has room for four; that there are more is G-50.
      modifiers: modifiers.slice(0, 4),
      units,
      chargeCents,
      placeOfService: base.placeOfService,
    },
    facts: {
      code,
      modifiers,
      units,
      chargeCents,
      hasFee: fee !== null,
      uniformCents: general ? timesUnits(general.cents, units) : null,
      sentBefore: null,
    },
  }
}

/** 90785 where its factor is given, beside a code that may carry it (P-09). */
function complexityLine(index: FactsIndex, base: ProposedLine): PricedLine[] {
  if (base.interactiveComplexity === null || !interactiveComplexityPrimaries.includes(base.code)) return []
  return [priceLine(index, base, '90785', companionModifiers(base, '90785'), 1)]
}

/** The add-on: one unit, own charge, no modifier, the place and pointers of its base. */
function addonLine(index: FactsIndex, base: ProposedLine, code: string | null): PricedLine[] {
  return code === null ? [] : [priceLine(index, base, code, [], 1)]
}

/** Looks for the same code of the day among what was sent and not rejected or voided; this claim itself is no duplicate (E-30). */
function withEarlierSending(
  index: FactsIndex,
  first: ProposedLine,
  rendering: Provider,
  id: string,
  facts: ClaimLineFacts,
): ClaimLineFacts {
  if (!first.payer || index.billed.size === 0) return facts
  const sent = index.billed.get(billedKey(first.patient, first.payer.id, first.date, facts.code, rendering.id))
  const earlier = sent?.find((one) => one.claim !== id && one.state !== 'rejected' && one.state !== 'voided')
  return earlier ? { ...facts, sentBefore: earlier.state } : facts
}

function claimSubject(
  index: FactsIndex,
  patient: Patient,
  first: ProposedLine,
  rendering: Provider,
  authorization: string | null,
  diagnosisCount: number,
  totalCents: number,
  lines: readonly ClaimLineFacts[],
): ClaimSubject {
  const others = patient.coverages.filter((one) => one !== first.coverage && isWithin(first.date, one))
  return {
    practice: index.practice,
    payer: first.payer,
    isOutsideCoverage: first.isOutsideCoverage,
    date: first.date,
    patient,
    coverage: first.coverage,
    otherFilingIndicators: others.map((one) => index.payer(one.payer).filingIndicator),
    rendering,
    needsOwnNpi: first.supervision !== 'supervisor_missing',
    supervising: first.supervising,
    serviceLocation: serviceLocationOf(index, first),
    authorization,
    diagnosisCount,
    totalCents,
    lines,
  }
}

/** Loop 2310C: the location where it is not the practice's own address and the place is not 02, 10 or 12 (contract, "837P"). */
export function serviceLocationOf(index: FactsIndex, line: ProposedLine): ServiceLocation | null {
  if (['02', '10', '12'].includes(line.placeOfService)) return null
  const { name, address } = line.location
  return isSameAddress(address, index.practice.address) ? null : { name, address }
}

/** Block, hold, warn, info; within one severity as found; the same said twice is said once. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  if (findings.length < 2) return [...findings]
  const seen = new Set<string>()
  const unique = findings.filter((finding) => {
    const key = `${finding.rule}\n${finding.severity}\n${finding.message}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
  return severities.flatMap((severity) => unique.filter((finding) => finding.severity === severity))
}
