import { counselorLicences, type Licence } from '../codes/licences'
import { assert } from '../kernel/assert'
import { type IsoDate, yearOf } from '../kernel/dates'
import { type Cents, cents, roundedRatio } from '../kernel/money'
import { err, ok, type Result } from '../kernel/result'
import type { Citation } from '../policy/citations'
import {
  conversionFactors,
  counselorsPaidFrom,
  facilityPlaces,
  type Locality,
  localities,
  nationalTotals2026,
  practitionerFactors,
  relativeValues90853,
} from './medicare-tables'

export type AmountRequest = {
  /** 90853 when not said; a few other codes have a national amount in 2026. */
  code?: string
  date: IsoDate
  locality: string
  placeOfService: string
  licence: Licence
  /** True for a qualifying participant of an alternative payment model; from 2026 that is another factor. */
  isQualifyingParticipant?: boolean
}

/** The published amount and everything it was made of. */
export type MedicareAmount = {
  /** Before the practitioner's part. */
  fullCents: Cents
  /** What Medicare allows this licence. */
  amountCents: Cents
  year: number
  locality: string
  setting: Setting
  factorHundredths: number
  conversionFactor: number
  isQualifyingParticipant: boolean
  sources: Citation['source'][]
}

export type Setting = 'facility' | 'non_facility'

export type NoAmount =
  | 'no_rate_for_this_code'
  | 'no_rate_for_this_day'
  | 'no_rate_for_this_locality'
  | 'no_rate_for_this_setting'
  | 'licence_is_not_paid'

/**
 * What Medicare publishes for one unit of a code: relative values times cost indices times the conversion factor of the
 * day, rounded half up to cents, then the practitioner's part, rounded again (domain.md 5.1, 5.2). No estimate rather
 * than a wrong one: a code, day, locality, setting or licence without a published rate is said to have none.
 */
export function medicareAmount(request: AmountRequest): Result<MedicareAmount, NoAmount> {
  const { code = '90853', date, licence } = request
  const year = yearOf(date)
  const conversion = conversionFactors.find((one) => one.from <= date && date <= one.through)
  if (!conversion) return err('no_rate_for_this_day')
  const locality = localities.find((one) => one.id === request.locality && (one.year === null || one.year === year))
  if (!locality) return err('no_rate_for_this_locality')
  const factorHundredths = practitionerPart(licence, date)
  if (factorHundredths === null) return err('licence_is_not_paid')
  const setting = facilityPlaces.includes(request.placeOfService) ? 'facility' : 'non_facility'
  const adjusted = adjustedValue(code, year, locality, setting)
  if (!adjusted.ok) return adjusted

  const isQualifyingParticipant = request.isQualifyingParticipant ?? false
  const conversionFactor = isQualifyingParticipant ? conversion.qpFactor : conversion.factor
  // Hundred-thousandths times ten-thousandths of a dollar is 10^-9 dollars, that is 10^-7 cents.
  const full = roundedRatio(adjusted.value * conversionFactor, 10_000_000)
  return ok({
    fullCents: full,
    amountCents: roundedRatio(full * factorHundredths, 100),
    year,
    locality: locality.name,
    setting,
    factorHundredths,
    conversionFactor,
    isQualifyingParticipant,
    sources: [
      year === 2026 ? 'RVU26' : 'RVU1925',
      ...(locality.year === null ? [] : ['GPCI26' as const]),
      conversion.source,
    ],
  })
}

function practitionerPart(licence: Licence, date: IsoDate): number | null {
  return counselorLicences.includes(licence) && date < counselorsPaidFrom ? null : practitionerFactors[licence]
}

// Hundredths of a relative value times thousandths of a cost index, together hundred-thousandths.
function adjustedValue(code: string, year: number, locality: Locality, setting: Setting): Result<number, NoAmount> {
  if (code === '90853') {
    const values = relativeValues90853[year]
    if (!values) return err('no_rate_for_this_day')
    const practice = setting === 'facility' ? values.practiceFacility : values.practiceNonFacility
    return ok(values.work * locality.work + practice * locality.practice + values.malpractice * locality.malpractice)
  }
  const total = nationalTotals2026.get(code)
  if (total === undefined) return err('no_rate_for_this_code')
  if (year !== 2026) return err('no_rate_for_this_day')
  if (locality.id !== 'national') return err('no_rate_for_this_locality')
  return setting === 'facility' ? err('no_rate_for_this_setting') : ok(total * 1000)
}

export type MedicarePayment = {
  allowedCents: Cents
  /** What of the deductible this service uses up; the patient owes it beside the coinsurance. */
  deductibleCents: Cents
  coinsuranceCents: Cents
  programCents: Cents
  sequestrationCents: Cents
  paidCents: Cents
  contractualCents: Cents
}

/**
 * How an allowed amount is paid: the lesser of charge and amount, less the deductible, a fifth to the patient, the rest
 * from the program less sequestration of that day; paid, patient's part, sequestration, deductible and contractual
 * add up to the charge (domain.md 5.1, 5.3). All in cents.
 */
export function medicarePayment(
  chargeCents: number,
  amountCents: number,
  deductibleCents: number,
  sequestrationHundredths: number,
): MedicarePayment {
  assert(
    Math.min(chargeCents, amountCents, deductibleCents) >= 0,
    'a charge, an amount and a deductible are not negative',
  )
  const allowed = Math.min(chargeCents, amountCents)
  const deductible = Math.min(allowed, deductibleCents)
  const afterDeductible = allowed - deductible
  const coinsurance = roundedRatio(afterDeductible * 20, 100)
  const program = afterDeductible - coinsurance
  const withheld = roundedRatio(program * sequestrationHundredths, 100)
  return {
    allowedCents: cents(allowed),
    deductibleCents: cents(deductible),
    coinsuranceCents: coinsurance,
    programCents: cents(program),
    sequestrationCents: withheld,
    paidCents: cents(program - withheld),
    contractualCents: cents(chargeCents - allowed),
  }
}
