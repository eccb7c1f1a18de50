import { familyCodes, individualCodes, isVisit, therapyWithEmCodes } from '../codes/service-codes'
import type { LocalDateTime } from '../kernel/dates'
import { type NcciPair, ncciPairOn } from '../policy/ncci-pair'
import type { LineSubject, OtherLine } from './line-subject'

type Span = { start: LocalDateTime; end: LocalDateTime }

/** True when two services share a minute; one may begin when the other ends. */
export function isOverlapping(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Individual psychotherapy, with or without an E/M. */
export function isIndividual(code: string): boolean {
  return individualCodes.includes(code) || therapyWithEmCodes.includes(code)
}

/** The NCCI pair that closes this line beside another of the day: this code is column 2 and no modifier opens it (P-05). */
export function closedPair(subject: LineSubject): NcciPair | null {
  return pairAsColumn2(subject, 0)
}

/** The NCCI pair in which this code is column 2, a modifier opens it, and P-01, P-04 and P-06 do not name it (P-13). */
export function openPair(subject: LineSubject): NcciPair | null {
  const { code } = subject
  if (individualCodes.includes(code) || familyCodes.includes(code) || isVisit(code)) return null
  return pairAsColumn2(subject, 1)
}

function pairAsColumn2(subject: LineSubject, indicator: 0 | 1): NcciPair | null {
  for (const other of subject.others) {
    const pair = ncciPairOn(subject.code, other.code, subject.date, subject.codeTables?.ncci)
    if (pair && pair.column2 === subject.code && pair.indicator === indicator) return pair
  }
  return null
}

/** The groups of the day beside which an individual or family session is not shown to be distinct: it overlaps one, or a note of the two is missing (P-01, P-02, P-04). */
export function indistinctGroups(subject: LineSubject): OtherLine[] {
  return subject.others.filter(
    (other) => other.code === '90853' && (isOverlapping(subject, other) || !subject.noteSigned || !other.noteSigned),
  )
}

/**
 * The modifier that says an individual or family session was distinct from the group of the day: the payer's own for the
 * same clinician and for another; null when there is no such group or it is not shown to be distinct (P-01, P-04).
 */
export function distinctSessionModifier(subject: LineSubject): string | null {
  if (!subject.payer) return null
  if (!individualCodes.includes(subject.code) && !familyCodes.includes(subject.code)) return null
  const groups = subject.others.filter((other) => other.code === '90853')
  if (groups.length === 0 || indistinctGroups(subject).length > 0) return null
  const isSameClinician = groups.some((other) => other.rendering?.id === subject.rendering?.id)
  const { sameDayModifier, sameDayModifierOtherClinician } = subject.payer.settings
  return isSameClinician ? sameDayModifier : sameDayModifierOtherClinician
}
