import type { IsoDate } from '@/lib/kernel/dates'
import { count, dayInWords } from '@/lib/kernel/words'
import { sexWords } from './patient-in-words'
import type { CoverageFields } from './patient-view'

export const rankWords = { primary: 'Primary', secondary: 'Secondary', tertiary: 'Tertiary' } as const
export const relationshipWords = {
  ...{ self: 'The patient', spouse: 'Their spouse', child: 'Their parent', other: 'Somebody else' },
} as const
export const periodWords = {
  calendar_year: 'a calendar year',
  plan_year: 'a plan year',
  rolling_12_months: 'any 12 months',
  lifetime: 'a lifetime',
  month: 'a month',
  week: 'a week',
} as const

/** 'Jul 1' for '07-01'. */
export function yearDayInWords(monthAndDay: string): string {
  return dayInWords(`2024-${monthAndDay}` as IsoDate).slice(0, -6)
}

/** 'Since Jan 1, 2026', 'Jan 1, 2026 to Dec 31, 2026', 'Through Dec 31, 2026', 'Always'. */
export function daysInWords(from: IsoDate | null, through: IsoDate | null): string {
  if (from && through) return `${dayInWords(from)} to ${dayInWords(through)}`
  if (from) return `Since ${dayInWords(from)}`
  return through ? `Through ${dayInWords(through)}` : 'No dates given'
}

/** '20 visits a calendar year of 90853'. */
export function limitInWords(limit: NonNullable<CoverageFields['visitLimit']>): string {
  const codes = limit.codes ? `, ${limit.codes.join(', ')} only` : ''
  return `${count(limit.count, 'visit')} in ${periodWords[limit.period]}${codes}`
}

/** A policy as the fields of the form show it, by the names of the fields. */
export function coverageInWords(one: CoverageFields, payerName: string): Record<string, string> {
  const { subscriber } = one
  return {
    payerId: payerName,
    rank: rankWords[one.rank],
    memberNumber: one.memberNumber,
    groupNumber: one.groupNumber ?? '',
    relationship: relationshipWords[one.relationship],
    fromDate: one.fromDate ? dayInWords(one.fromDate) : '',
    throughDate: one.throughDate ? dayInWords(one.throughDate) : '',
    planYearStart: one.planYearStart ? yearDayInWords(one.planYearStart) : '',
    limitCount: one.visitLimit ? String(one.visitLimit.count) : '',
    limitPeriod: one.visitLimit ? periodWords[one.visitLimit.period] : '',
    limitCodes: one.visitLimit?.codes?.join(', ') ?? '',
    subscriberFirstName: subscriber?.firstName ?? '',
    subscriberLastName: subscriber?.lastName ?? '',
    subscriberBirthDate: subscriber ? dayInWords(subscriber.birthDate) : '',
    subscriberSex: subscriber ? sexWords[subscriber.sex] : '',
    street: subscriber?.address.street ?? '',
    street2: subscriber?.address.street2 ?? '',
    city: subscriber?.address.city ?? '',
    state: subscriber?.address.state ?? '',
    zip: subscriber?.address.zip ?? '',
  }
}
