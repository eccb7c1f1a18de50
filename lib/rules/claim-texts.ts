import type { Person } from '../attendance/patient'
import type { Provider } from '../attendance/provider'
import type { Coverage } from '../authorizations/coverage'
import type { Address } from '../kernel/address'
import { checkLength, checkText, type TextLength, textLengths } from '../kernel/x12-text'
import type { Payer } from '../policy/payer'
import type { ClaimSubject, ServiceLocation } from './claim-subject'

/** What a claim file cannot carry in a field: a character (E-02), or a text that is missing, too short or too long (E-33). */
export type TextProblem = { kind: 'character' | 'length'; field: string; value: string; message: string }

type Field = readonly [field: string, value: string, length: TextLength]

const clean: readonly TextProblem[] = []

/** Every text of a claim that is written into the 837P and cannot be, named for a person (domain.md 7.1, E-02, E-33). */
export function textProblems(subject: ClaimSubject): readonly TextProblem[] {
  const { practice, payer, patient, coverage, rendering, supervising, serviceLocation, authorization } = subject
  const parties = [
    problemsOf('practice', practice, () => [
      ['The practice’s name', practice.name, textLengths.organizationName],
      ...addressFields('The practice’s', practice.address),
    ]),
    payer ? problemsOf('payer', payer, () => payerFields(payer)) : clean,
    problemsOf('patient', patient, () => personFields('The patient’s', patient)),
    coverage ? problemsOf('coverage', coverage, () => coverageFields(coverage)) : clean,
    problemsOf('rendering', rendering, () => providerFields('The clinician’s', rendering)),
    supervising ? problemsOf('supervising', supervising, () => providerFields('The supervisor’s', supervising)) : clean,
    serviceLocation ? check(locationFields(serviceLocation)) : clean,
    authorization === null ? clean : check([['The authorization number', authorization, textLengths.reference]]),
  ]
  return parties.every((one) => one.length === 0) ? clean : parties.flat()
}

// The same patient, payer and clinician stand on many claims of one run, so each is read once.
const known = new Map<string, WeakMap<object, readonly TextProblem[]>>()

function problemsOf(role: string, party: object, fields: () => readonly Field[]): readonly TextProblem[] {
  let inRole = known.get(role)
  if (!inRole) {
    inRole = new WeakMap()
    known.set(role, inRole)
  }
  let problems = inRole.get(party)
  if (problems === undefined) {
    problems = check(fields())
    inRole.set(party, problems)
  }
  return problems
}

function check(fields: readonly Field[]): readonly TextProblem[] {
  const problems: TextProblem[] = []
  for (const [field, value, length] of fields) {
    const character = checkText(value)
    if (character !== null) problems.push({ kind: 'character', field, value, message: character.message })
    const size = checkLength(value, length)
    if (size !== null) problems.push({ kind: 'length', field, value, message: size })
    else if (length === textLengths.state && !/^[A-Za-z]{2}$/.test(value.trim())) {
      problems.push({ kind: 'length', field, value, message: 'is not two letters' })
    }
  }
  return problems.length === 0 ? clean : problems
}

function payerFields(payer: Payer): Field[] {
  return [
    ['The payer’s name', payer.name, textLengths.organizationName],
    ['The payer ID', payer.payerId, textLengths.payerId],
  ]
}

function coverageFields(coverage: Coverage): Field[] {
  return [
    ['The member ID', coverage.memberId, textLengths.memberId],
    ['The group number', coverage.groupNumber ?? '', orEmpty(textLengths.groupNumber)],
    ...(coverage.subscriber ? personFields('The subscriber’s', coverage.subscriber) : []),
  ]
}

function personFields(whose: string, person: Person): Field[] {
  return [
    [`${whose} last name`, person.lastName, textLengths.lastName],
    [`${whose} first name`, person.firstName, orEmpty(textLengths.firstName)],
    ...addressFields(whose, person.address),
  ]
}

function providerFields(whose: string, provider: Provider): Field[] {
  return [
    [`${whose} last name`, provider.lastName, textLengths.lastName],
    [`${whose} first name`, provider.firstName, orEmpty(textLengths.firstName)],
  ]
}

function locationFields(location: ServiceLocation): Field[] {
  return [
    ['The location’s name', location.name, textLengths.organizationName],
    ...addressFields('The location’s', location.address),
  ]
}

function addressFields(whose: string, address: Address): Field[] {
  return [
    [`${whose} street`, address.street, textLengths.street],
    [`${whose} second street line`, address.street2 ?? '', orEmpty(textLengths.street)],
    [`${whose} city`, address.city, textLengths.city],
    [`${whose} state`, address.state, textLengths.state],
  ]
}

function orEmpty(length: TextLength): TextLength {
  return [0, length[1]]
}
