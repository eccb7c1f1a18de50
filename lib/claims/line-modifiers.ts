import { sameDayModifiers, telehealthModifiers } from '../codes/service-codes'
import type { LineSubject } from '../rules/line-subject'
import { distinctSessionModifier } from '../rules/same-day'

/**
 * The modifiers of a line in order: same-day ones (25, 59, X…), the payer's template, those given, telehealth last; no
 * doubles, and not cut off at four, which G-50 holds (domain.md G-50, P-01, P-04, T-05, T-06).
 */
export function lineModifiers(line: LineSubject): string[] {
  const given = line.givenModifiers
  if (given.length === 0 && line.mode === 'in_person' && line.others.length === 0 && noTemplate(line)) return []
  const sameDay = given.filter((one) => sameDayModifiers.includes(one))
  const distinct = distinctSessionModifier(line, line.others)
  // A clinician who has already said how the service was distinct has chosen the modifier.
  if (distinct !== null && !sameDay.some((one) => one !== '25')) sameDay.push(distinct)
  const telehealth = given.filter((one) => telehealthModifiers.includes(one))
  const rest = given.filter((one) => !sameDayModifiers.includes(one) && !telehealthModifiers.includes(one))
  return unique([...sameDay, ...templateModifiers(line, line.code), ...rest, ...telehealth, ...modeModifiers(line)])
}

/** The modifiers of 90785 beside its base line: the payer's template and telehealth. */
export function companionModifiers(line: LineSubject, code: string): string[] {
  return unique([...templateModifiers(line, code), ...modeModifiers(line)])
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

function unique(modifiers: readonly string[]): string[] {
  return [...new Set(modifiers)]
}
