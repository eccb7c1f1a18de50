import { codeLabels } from '@/lib/codes/service-codes'
import type { Finding } from '@/lib/rules/finding'
import type { ClaimShown, LineShown } from './claim-view'

export const isAddon = (code: string) => code === '99050' || code === '99051'

/** Why a line stands on a claim, in one sentence. */
export function whyLine(line: LineShown, claim: Pick<ClaimShown, 'patient' | 'findings'>): string {
  const first = claim.patient.name.split(' ')[0] ?? claim.patient.name
  const how = line.modifiers.includes('93')
    ? 'by telephone'
    : line.placeOfService === '10' || line.placeOfService === '02'
      ? 'by video'
      : 'in person'
  if (isAddon(line.code)) {
    const reason = claim.findings.find((one) => one.rule === (line.code === '99051' ? 'A-06' : 'A-07'))
    return reason
      ? reason.message
          .replace(`${line.code}: `, '')
          .replace(/\.$/, '')
          .replace(/^./, (letter) => letter.toUpperCase())
      : 'Proposed by the posted hours'
  }
  if (line.code === '90853')
    return `${first} attended group psychotherapy ${how}, ${line.units === 1 ? 'one unit' : `${line.units} units`}`
  if (line.code === '90849') return `${first}’s family attended a multiple-family group, billed once`
  if (line.code === '90785') return 'The note documents what made communication harder'
  return `${codeLabels[line.code] ?? 'Service'} on the same day`
}

/** The findings that speak of a line: the add-on rules for an add-on, everything that is no add-on rule for the rest. */
export function findingsOfLine(line: LineShown, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((one) => {
    if (one.severity === 'hold') return false
    const isAboutAddons = one.rule.startsWith('A-')
    return isAddon(line.code) ? isAboutAddons : !isAboutAddons
  })
}
