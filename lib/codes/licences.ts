/** The licence types a clinician may hold (contract, "providers"). */
export const licences = [
  'LCSW',
  'LPC',
  'LMHC',
  'LPCC',
  'LCPC',
  'LMFT',
  'PhD',
  'PsyD',
  'MD',
  'DO',
  'NP',
  'CNS',
  'PA',
  'associate',
] as const
export type Licence = (typeof licences)[number]

/** 'an LCSW', 'a PhD', 'an associate'. */
export function aLicence(licence: Licence): string {
  return `${/^[LMNa]/.test(licence) ? 'an' : 'a'} ${licence}`
}

/** Everyone who may render under an own licence: the default of G-40. */
export const independentLicences: readonly Licence[] = licences.slice(0, -1)

/** Who may bill evaluation and management: physicians and advanced practitioners (domain.md P-07). */
export const medicalLicences: readonly Licence[] = ['MD', 'DO', 'NP', 'CNS', 'PA']

/** Marriage and family therapists and mental health counselors, payable by Medicare from 2024-01-01 (domain.md G-41, G-48). */
export const counselorLicences: readonly Licence[] = ['LMFT', 'LPC', 'LMHC', 'LPCC', 'LCPC']
