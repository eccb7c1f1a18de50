import type { Person } from '../attendance/patient'
import type { Address } from '../kernel/address'
import { type TextLength, textLengths } from '../kernel/x12-text'
import type { ClaimSubject } from './claim-subject'

/** A field's name for a person, and what stands in it. */
export type NamedText = readonly [field: string, value: string | null]

/** Every text of a claim that is written into the 837P, named for a person (domain.md E-02). */
export function textsOf(subject: ClaimSubject): NamedText[] {
  const { practice, payer, patient, coverage, rendering, supervising, serviceLocation } = subject
  const texts: NamedText[] = [
    ['The practice’s name', practice.name],
    ...addressTexts('The practice’s', practice.address),
    ...personTexts('The patient’s', patient),
    ['The clinician’s first name', rendering.firstName],
    ['The clinician’s last name', rendering.lastName],
    ['The payer’s name', payer?.name ?? null],
    ['The payer ID', payer?.payerId ?? null],
    ['The member ID', coverage?.memberId ?? null],
    ['The group number', coverage?.groupNumber ?? null],
    ['The authorization number', subject.authorization],
  ]
  if (coverage?.subscriber) texts.push(...personTexts('The subscriber’s', coverage.subscriber))
  if (supervising) {
    texts.push(
      ['The supervisor’s first name', supervising.firstName],
      ['The supervisor’s last name', supervising.lastName],
    )
  }
  if (serviceLocation) {
    texts.push(
      ['The location’s name', serviceLocation.name],
      ...addressTexts('The location’s', serviceLocation.address),
    )
  }
  return texts
}

function personTexts(whose: string, person: Person): NamedText[] {
  return [
    [`${whose} first name`, person.firstName],
    [`${whose} last name`, person.lastName],
    ...addressTexts(whose, person.address),
  ]
}

function addressTexts(whose: string, address: Address): NamedText[] {
  return [
    [`${whose} street`, address.street],
    [`${whose} second street line`, address.street2],
    [`${whose} city`, address.city],
    [`${whose} state`, address.state],
  ]
}

/** A field the file must have, and how many characters it may hold. */
export type RequiredText = readonly [field: string, value: string, length: TextLength]

/** The fields a claim file must have, with their lengths (domain.md 7.1, source PYX12; E-33). */
export function requiredTexts(subject: ClaimSubject): RequiredText[] {
  const { payer, patient, coverage, rendering, supervising, serviceLocation } = subject
  const required: RequiredText[] = [
    ...requiredOf('The patient’s', patient),
    ['The clinician’s last name', rendering.lastName, textLengths.lastName],
    ['The clinician’s first name', rendering.firstName, orEmpty(textLengths.firstName)],
    ['The payer’s name', payer?.name ?? '', textLengths.organizationName],
    ['The payer ID', payer?.payerId ?? '', textLengths.payerId],
    ['The member ID', coverage?.memberId ?? '', textLengths.memberId],
    ['The group number', coverage?.groupNumber ?? '', orEmpty(textLengths.groupNumber)],
    ['The authorization number', subject.authorization ?? '', orEmpty(textLengths.reference)],
  ]
  if (coverage?.subscriber) required.push(...requiredOf('The subscriber’s', coverage.subscriber))
  if (supervising) required.push(['The supervisor’s last name', supervising.lastName, textLengths.lastName])
  if (serviceLocation) {
    required.push(['The location’s name', serviceLocation.name, textLengths.organizationName])
    required.push(...requiredAddress('The location’s', serviceLocation.address))
  }
  return required
}

function orEmpty(length: TextLength): TextLength {
  return [0, length[1]]
}

function requiredOf(whose: string, person: Person): RequiredText[] {
  return [
    [`${whose} last name`, person.lastName, textLengths.lastName],
    [`${whose} first name`, person.firstName, orEmpty(textLengths.firstName)],
    ...requiredAddress(whose, person.address),
  ]
}

function requiredAddress(whose: string, address: Address): RequiredText[] {
  return [
    [`${whose} street`, address.street, textLengths.street],
    [`${whose} second street line`, address.street2 ?? '', orEmpty(textLengths.street)],
    [`${whose} city`, address.city, textLengths.city],
    [`${whose} state`, address.state, textLengths.state],
  ]
}
