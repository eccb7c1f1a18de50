import { z } from 'zod'
import {
  addressFields,
  day,
  id,
  optionalDay,
  optionalId,
  optionalText,
  optionalWhole,
  requiredText,
  version,
  whole,
} from '@/app/_server/input-scalars'
import type { CoverageDetails } from '@/db/queries/coverages'
import { coverageRanks, limitPeriods } from '@/lib/authorizations/coverage'
import { readCodes } from '@/lib/codes/read-codes'
import type { IsoDate } from '@/lib/kernel/dates'
import { readDay } from '@/lib/kernel/read-day'

/** Codes as people list them; nothing is null. */
export const optionalCodes = z
  .string()
  .max(300, 'At most 300 letters.')
  .optional()
  .transform((text, context) => {
    if (!text?.trim()) return null
    const codes = readCodes(text)
    if (codes === null) context.addIssue({ code: 'custom', message: 'Use codes like 90853, with commas between.' })
    return codes
  })

// Any leap year will do: only its month and day are kept.
const someYear = '2024-01-01' as IsoDate

/** The day a plan year begins, 'MM-DD'; nothing is January 1. */
const monthAndDay = z
  .string()
  .optional()
  .transform((text, context) => {
    if (!text?.trim()) return null
    const read = readDay(text.trim().replace(/^(\d\d)-(\d\d)$/, '$1/$2'), someYear)
    if (read === null || /^[+-]/.test(text.trim())) {
      context.addIssue({ code: 'custom', message: 'Use a day like Jul 1.' })
      return null
    }
    return read.slice(5)
  })

const common = {
  payerId: id,
  rank: z.enum(coverageRanks, { error: 'Choose one from the list.' }),
  memberNumber: requiredText(80).refine((text) => text.length >= 2, 'A member ID has two letters or more.'),
  groupNumber: optionalText(50),
  fromDate: optionalDay,
  throughDate: optionalDay,
  planYearStart: monthAndDay,
  limitCount: optionalWhole(1, 9999),
  limitPeriod: z.enum(limitPeriods, { error: 'Choose one from the list.' }).default('calendar_year'),
  limitCodes: optionalCodes,
}

const subscriber = {
  subscriberFirstName: requiredText(35),
  subscriberLastName: requiredText(60),
  subscriberBirthDate: day,
  subscriberSex: z.enum(['F', 'M', 'U'], { error: 'Choose one from the list.' }),
  ...addressFields,
}

/** The fields of a policy beside `more`; those of the subscriber only when it is not the patient. */
function coverageFields<More extends z.ZodRawShape>(more: More) {
  return z.discriminatedUnion('relationship', [
    z.strictObject({ ...common, ...more, relationship: z.literal('self') }),
    z.strictObject({ ...common, ...more, ...subscriber, relationship: z.enum(['spouse', 'child', 'other']) }),
  ])
}

type Fields = z.infer<ReturnType<typeof coverageFields<Record<never, never>>>>

function detailsOf(one: Fields): CoverageDetails {
  const { payerId, rank, memberNumber, groupNumber, relationship, fromDate, throughDate, planYearStart } = one
  const { limitCount, limitPeriod, limitCodes } = one
  return {
    ...{ payerId, rank, memberNumber, groupNumber, relationship, fromDate, throughDate, planYearStart },
    visitLimit: limitCount === null ? null : { count: limitCount, period: limitPeriod, codes: limitCodes },
    subscriber:
      one.relationship === 'self'
        ? null
        : {
            firstName: one.subscriberFirstName,
            lastName: one.subscriberLastName,
            birthDate: one.subscriberBirthDate,
            sex: one.subscriberSex,
            address: { street: one.street, street2: one.street2, city: one.city, state: one.state, zip: one.zip },
          },
  }
}

const isInOrder = ({ fromDate, throughDate }: { fromDate: IsoDate | null; throughDate: IsoDate | null }) =>
  fromDate === null || throughDate === null || fromDate <= throughDate
const endsTooSoon = { path: ['throughDate'], message: 'This is before the first day.' }

export const saveCoverageInput = coverageFields({
  patientId: id,
  /** Not there: a new one. */
  coverageId: optionalId,
  version: version.optional(),
})
  .refine(isInOrder, endsTooSoon)
  .transform((one) => ({
    ...{ patientId: one.patientId, coverageId: one.coverageId, version: one.version },
    details: detailsOf(one),
  }))
export type SaveCoverageInput = z.infer<typeof saveCoverageInput>

/** The next policy, which begins the day after the one before it ends. */
export const replaceCoverageInput = coverageFields({ patientId: id, coverageId: id, version, fromDate: day })
  .refine(isInOrder, endsTooSoon)
  .transform((one) => ({
    ...{ patientId: one.patientId, coverageId: one.coverageId, version: one.version },
    details: { ...detailsOf(one), fromDate: one.fromDate },
  }))
export type ReplaceCoverageInput = z.infer<typeof replaceCoverageInput>

export const archiveCoverageInput = z.strictObject({ patientId: id, coverageId: id })
export type ArchiveCoverageInput = z.infer<typeof archiveCoverageInput>

export const addUsedVisitInput = z.strictObject({
  patientId: id,
  visitDate: day,
  visits: whole(1, 999),
  codes: optionalCodes,
})
export type AddUsedVisitInput = z.infer<typeof addUsedVisitInput>

export const archiveUsedVisitInput = z.strictObject({ patientId: id, usedVisitId: id })
export type ArchiveUsedVisitInput = z.infer<typeof archiveUsedVisitInput>
