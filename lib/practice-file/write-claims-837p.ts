import type { Person } from '../attendance/patient'
import type { Provider } from '../attendance/provider'
import type { Coverage } from '../authorizations/coverage'
import type { BillResult, Claim } from '../claims/bill-result'
import type { BillingFacts, Practice } from '../claims/billing-facts'
import { coverageOn } from '../claims/coverage-on'
import { type FactsIndex, indexFacts } from '../claims/facts-index'
import { type Address, isSameAddress } from '../kernel/address'
import { present } from '../kernel/assert'
import type { LocalDateTime } from '../kernel/dates'
import { ok, type Result } from '../kernel/result'
import type { Address837P, Claim837P, Patient837P, Person837P, Provider837P } from '../x12/837p/interchange'
import { write837P } from '../x12/837p/write'
import { checkSender } from './check-sender'
import type { Problem } from './problem'

export type FileOptions = { control: number; at: LocalDateTime; test: boolean; payer?: string }

/**
 * The 837P interchange of every claim that is ready and has a payer, in the order of the result; '' when there is none.
 * Refused, with the path of each reason, when the practice lacks what a file needs. The same input gives the same bytes
 * (contract, "837P").
 */
export function writeClaims837P(
  facts: BillingFacts,
  result: Pick<BillResult, 'claims'>,
  options: FileOptions,
): Result<string, Problem[]> {
  const sender = checkSender(facts.practice)
  if (!sender.ok) return sender
  const index = indexFacts(facts)
  const claims = result.claims.filter(
    (claim) =>
      claim.status === 'ready' &&
      claim.payer !== null &&
      (options.payer === undefined || claim.payer === options.payer),
  )
  if (claims.length === 0) return ok('')
  const { practice } = facts
  return ok(
    write837P({
      control: options.control,
      at: options.at,
      usage: options.test ? 'T' : 'P',
      submitter: sender.value.submitter,
      receiver: sender.value.receiver,
      billingProvider: {
        name: practice.name,
        npi: practice.npi,
        taxId: practice.taxId.replaceAll('-', ''),
        ...(practice.taxonomy === null ? {} : { taxonomy: practice.taxonomy }),
        address: address837P(practice.address),
      },
      claims: claims.map((claim) => claim837P(index, practice, claim)),
    }),
  )
}

function claim837P(index: FactsIndex, practice: Practice, claim: Claim): Claim837P {
  const first = present(claim.lines[0], 'a claim has a line')
  const patient = index.patient(claim.patient)
  const payer = index.payer(present(claim.payer, 'a claim in a file has a payer'))
  const coverage = present(coverageOn(patient, first.date).coverage, 'a claim in a file has a coverage')
  const rendering = index.provider(claim.rendering)
  const location = index.location(locationOf(index, claim))
  const isElsewhere =
    !['02', '10', '12'].includes(first.placeOfService) && !isSameAddress(location.address, practice.address)
  return {
    id: claim.id,
    totalCents: claim.totalCents,
    placeOfService: first.placeOfService,
    subscriber: {
      memberId: coverage.memberId,
      ...(coverage.groupNumber ? { groupNumber: coverage.groupNumber } : {}),
      filingIndicator: payer.filingIndicator,
      payerName: payer.name,
      payerId: payer.payerId,
      person: person837P(coverage.subscriber ?? patient),
    },
    patient: dependent837P(coverage, patient),
    ...(claim.authorization === null ? {} : { authorization: claim.authorization }),
    diagnoses: claim.diagnoses,
    ...(rendering.npi === practice.npi ? {} : { rendering: provider837P(rendering) }),
    ...(claim.supervising === undefined ? {} : { supervising: provider837P(index.provider(claim.supervising)) }),
    ...(isElsewhere ? { serviceLocation: { name: location.name, address: address837P(location.address) } } : {}),
    lines: claim.lines.map((line) => ({
      code: line.code,
      modifiers: line.modifiers,
      chargeCents: line.chargeCents,
      units: line.units,
      placeOfService: line.placeOfService,
      pointers: [...line.pointers].map((letter) => letter.charCodeAt(0) - 64),
      date: line.date,
    })),
  }
}

function locationOf(index: FactsIndex, claim: Claim): string {
  const first = claim.lines[0]
  if (first?.session) return index.session(first.session).location
  return index.service(first?.service ?? '').location
}

/** Spouse 01, child 19, other G8 (PAT01); null when the patient holds the policy. */
function dependent837P(coverage: Coverage, patient: Person): Patient837P | null {
  if (coverage.relationship === 'self' || coverage.subscriber === null) return null
  const codes = { spouse: '01', child: '19', other: 'G8' } as const
  return { relationshipCode: codes[coverage.relationship], person: person837P(patient) }
}

function person837P({ firstName, lastName, birthDate, sex, address }: Person): Person837P {
  return { firstName, lastName, birthDate, sex, address: address837P(address) }
}

function provider837P(provider: Provider): Provider837P {
  return {
    firstName: provider.firstName,
    lastName: provider.lastName,
    npi: present(provider.npi, 'a clinician on a ready claim has an NPI'),
    ...(provider.taxonomy === null ? {} : { taxonomy: provider.taxonomy }),
  }
}

function address837P({ street, street2, city, state, zip }: Address): Address837P {
  return { street, ...(street2 ? { street2 } : {}), city, state, zip }
}
