import { distinctServiceModifiers, sameDayModifiers, telehealthModifiers } from '../codes/service-codes'
import type { LineSubject } from '../rules/line-subject'
import { distinctSessionModifier } from '../rules/same-day'

/**
 * The modifiers of a line in order: same-day ones (25, 59, X…), the payer's template, those given, telehealth last; no
 * doubles, and not cut off at four, which G-50 holds (domain.md G-50, P-01, P-04, T-05, T-06).
 */
export function lineModifiers(line: LineSubject): string[] {
  const given = line.givenModifiers
  if (given.length === 0 && line.mode === 'in_person' && line.others.length === 0 && noTemplate(line)) return []
  const distinct = distinctSessionModifier(line)
  // A clinician who has already said how the service was distinct has chosen the modifier.
  const isSaid = given.some((one) => distinctServiceModifiers.includes(one))
  const named = distinct !== null && !isSaid ? [distinct] : []
  return inSlots([...named, ...templateModifiers(line, line.code), ...given, ...modeModifiers(line)])
}

/** The modifiers of 90785 beside its base line: the payer's template and telehealth. */
export function companionModifiers(line: LineSubject, code: string): string[] {
  return inSlots([...templateModifiers(line, code), ...modeModifiers(line)])
}

function noTemplate(line: LineSubject): boolean {
  return line.payer === null || line.payer.settings.modifiers.length === 0
}

function templateModifiers(line: LineSubject, code: string): string[] {
  if (!line.payer) return []
  return line.payer.settings.modifiers
    .filter(
      (row) =>
        row.code === code &&
        (row.licence === null || row.licence === line.rendering?.licence) &&
        (row.telehealth === null || row.telehealth === line.isTelehealth),
    )
    .flatMap((row) => row.add)
}

function modeModifiers(line: LineSubject): string[] {
  if (line.mode === 'audio') return ['93']
  const video = line.payer?.settings.telehealthVideoModifier ?? null
  return line.mode === 'video' && video !== null ? [video] : []
}

/** Same-day ones first and telehealth last, whoever named them; no doubles. */
function inSlots(modifiers: readonly string[]): string[] {
  const isFirst = (one: string) => sameDayModifiers.includes(one)
  const isLast = (one: string) => telehealthModifiers.includes(one)
  const middle = modifiers.filter((one) => !isFirst(one) && !isLast(one))
  return [...new Set([...modifiers.filter(isFirst), ...middle, ...modifiers.filter(isLast)])]
}
