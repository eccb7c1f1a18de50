/** The codes this product knows by number, with our own short labels (CPT descriptors are the AMA's and are not used). */
export const codeLabels: Readonly<Record<string, string>> = {
  '90853': 'Group psychotherapy',
  '90849': 'Multiple-family group',
  '90785': 'Interactive complexity',
  '99050': 'Outside posted hours',
  '99051': 'Evening, weekend or holiday hours',
  '90791': 'Intake evaluation',
  '90792': 'Intake with medical services',
  '90832': 'Individual therapy, 30 minutes',
  '90833': 'Therapy with E/M, 30 minutes',
  '90834': 'Individual therapy, 45 minutes',
  '90836': 'Therapy with E/M, 45 minutes',
  '90837': 'Individual therapy, 60 minutes',
  '90838': 'Therapy with E/M, 60 minutes',
  '90839': 'Crisis therapy',
  '90840': 'Crisis therapy, further time',
  '90846': 'Family therapy without the patient',
  '90847': 'Family therapy with the patient',
}

/** The base codes of a group session. */
export const groupCodes: readonly string[] = ['90853', '90849']
export const individualCodes: readonly string[] = ['90832', '90834', '90837']
export const therapyWithEmCodes: readonly string[] = ['90833', '90836', '90838']
export const familyCodes: readonly string[] = ['90846', '90847', '90849']
export const intakeCodes: readonly string[] = ['90791', '90792']

/** The primaries that 90785 may stand beside (domain.md 1.1.5, source AOC24). */
export const interactiveComplexityPrimaries: readonly string[] = [
  '90853',
  ...intakeCodes,
  ...individualCodes,
  ...therapyWithEmCodes,
]

/** The NCCI modifiers that say a service was distinct, and 25 for an E/M (domain.md 3.1, G-50). */
export const distinctServiceModifiers: readonly string[] = ['59', 'XE', 'XS', 'XP', 'XU']
export const sameDayModifiers: readonly string[] = ['25', ...distinctServiceModifiers]
export const telehealthModifiers: readonly string[] = ['95', '93', 'GT']

/** True for evaluation and management: 99202 to 99499 without screening, and the telehealth codes 98000 to 98016 (domain.md P-07, T-11). */
export function isEvaluationAndManagement(code: string): boolean {
  if (/^980(0\d|1[0-6])$/.test(code)) return true
  return /^99[234]\d\d$/.test(code) && code >= '99202' && code !== '99408' && code !== '99409'
}

/** True for the visits of P-06, which carry 25 beside a group (992xx). */
export function isVisit(code: string): boolean {
  return /^992\d\d$/.test(code)
}

/** True for a code that is nothing without the service it is added to: no visit and no unit of its own (A-04, A-16, P-09). */
export function isCompanion(code: string): boolean {
  return code === '90785' || code === '99050' || code === '99051'
}

/** True for psychotherapy of any kind, which wants a disorder as its first diagnosis (domain.md G-17). */
export function isPsychotherapy(code: string): boolean {
  return /^908(3[2-9]|4[05679]|53)$/.test(code)
}

/** True for the telehealth E/M codes that Medicare does not take: 98000 to 98015; 98016 is accepted (domain.md T-11). */
export function isTelehealthEmCode(code: string): boolean {
  return /^980(0\d|1[0-5])$/.test(code)
}

/** What an authorization may name in place of single codes. */
const families: Readonly<Record<string, readonly string[]>> = {
  'group therapy': ['90853', '90849'],
  'individual therapy': individualCodes,
  'family therapy': familyCodes,
}

/** How an authorization's code list covers a code: by the code itself, by a family's name, or not (domain.md 10.1, B-02). */
export function coversCode(listed: readonly string[], code: string): 'exact' | 'family' | null {
  if (listed.includes(code)) return 'exact'
  const byFamily = listed.some((one) => families[one.toLowerCase().replaceAll('_', ' ')]?.includes(code))
  return byFamily ? 'family' : null
}
