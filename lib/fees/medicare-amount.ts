import type { Licence } from '../codes/licences'
import { type IsoDate, yearOf } from '../kernel/dates'
import { type Cents, cents, roundedRatio } from '../kernel/money'
import { err, ok, type Result } from '../kernel/result'
import {
  conversionFactors,
  facilityPlaces,
  type Locality,
  localities,
  practitionerFactors,
  relativeValues90853,
} from './medicare-tables'

export type AmountRequest = {
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
  setting: 'facility' | 'non_facility'
  factorHundredths: number
  conversionFactor: number
  isQualifyingParticipant: boolean
  sources: string[]
}

export type NoAmount = 'no_rate_for_this_day' | 'no_rate_for_this_locality' | 'licence_is_not_paid'

/**
 * What Medicare publishes for one 90853: relative values times cost indices times the conversion factor of the day,
 * rounded half up to cents, then the practitioner's part, rounded again (domain.md 5.1, 5.2). No estimate rather than a
 * wrong one: a day, locality or licence without a published rate is said to have none.
 */
export function medicareAmount(request: AmountRequest): Result<MedicareAmount, NoAmount> {
  const { date, licence } = request
  const year = yearOf(date)
  const values = relativeValues90853[year]
  const conversion = conversionFactors.find((one) => one.from <= date && date <= one.through)
  if (!values || !conversion) return err('no_rate_for_this_day')
  const locality = localities.find((one) => one.id === request.locality && (one.year === null || one.year === year))
  if (!locality) return err('no_rate_for_this_locality')
  const factorHundredths = practitionerFactors[licence]
  if (factorHundredths === null) return err('licence_is_not_paid')

  const isFacility = facilityPlaces.includes(request.placeOfService)
  const isQualifyingParticipant = request.isQualifyingParticipant ?? false
  const conversionFactor = isQualifyingParticipant ? conversion.qpFactor : conversion.factor
  const practice = isFacility ? values.practiceFacility : values.practiceNonFacility
  const full = fullAmount(values.work, practice, values.malpractice, locality, conversionFactor)
  return ok({
    fullCents: full,
    amountCents: roundedRatio(full * factorHundredths, 100),
    year,
    locality: locality.name,
    setting: isFacility ? 'facility' : 'non_facility',
    factorHundredths,
    conversionFactor,
    isQualifyingParticipant,
    sources: [
      year === 2026 ? 'RVU26' : 'RVU1925',
      locality.year === null ? 'national' : 'GPCI26',
      year < 2024 ? 'CF1323' : 'CF26',
    ],
  })
}

// Hundredths times thousandths times ten-thousandths of a dollar is 10^-9 dollars, that is 10^-7 cents.
function fullAmount(work: number, practice: number, malpractice: number, locality: Locality, factor: number): Cents {
  const adjusted = work * locality.work + practice * locality.practice + malpractice * locality.malpractice
  return roundedRatio(adjusted * factor, 10_000_000)
}

export type MedicarePayment = {
  allowedCents: Cents
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
  const allowed = Math.min(chargeCents, amountCents)
  const afterDeductible = Math.max(0, allowed - deductibleCents)
  const coinsurance = roundedRatio(afterDeductible * 20, 100)
  const program = afterDeductible - coinsurance
  const withheld = roundedRatio(program * sequestrationHundredths, 100)
  return {
    allowedCents: cents(allowed),
    coinsuranceCents: coinsurance,
    programCents: cents(program),
    sequestrationCents: withheld,
    paidCents: cents(program - withheld),
    contractualCents: cents(chargeCents - allowed),
  }
}
