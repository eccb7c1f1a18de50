import type { Licence } from '../codes/licences'
import { type IsoDate, isoDate } from '../kernel/dates'
import type { Citation } from '../policy/citations'

// What CMS publishes, each in its own unit so that nothing is rounded before it must be (domain.md 5, R-04):
// relative values in hundredths, cost indices in thousandths, conversion factors in ten-thousandths of a dollar.

const day = (text: string) => text as IsoDate

export type RelativeValues = {
  work: number
  practiceNonFacility: number
  practiceFacility: number
  malpractice: number
}

/** Relative values of 90853 by year, in hundredths (sources RVU1925, RVU26). */
export const relativeValues90853: Readonly<Record<number, RelativeValues>> = {
  2019: { work: 59, practiceNonFacility: 15, practiceFacility: 9, malpractice: 2 },
  2020: { work: 59, practiceNonFacility: 17, practiceFacility: 9, malpractice: 2 },
  2021: { work: 59, practiceNonFacility: 18, practiceFacility: 8, malpractice: 2 },
  2022: { work: 59, practiceNonFacility: 18, practiceFacility: 8, malpractice: 2 },
  2023: { work: 59, practiceNonFacility: 18, practiceFacility: 8, malpractice: 2 },
  2024: { work: 62, practiceNonFacility: 19, practiceFacility: 8, malpractice: 2 },
  2025: { work: 65, practiceNonFacility: 20, practiceFacility: 8, malpractice: 2 },
  2026: { work: 67, practiceNonFacility: 23, practiceFacility: 5, malpractice: 1 },
}

/**
 * Total relative values of other codes in 2026, in hundredths: national and outside a facility, since their parts are
 * not known here (source RVU26). That of 90785 is the one that makes its published 14.70.
 */
export const nationalTotals2026: ReadonlyMap<string, number> = new Map([
  ['90785', 44],
  ['90832', 257],
  ['90834', 341],
  ['90837', 500],
  ['90847', 328],
  ['90849', 121],
])

export type ConversionFactor = {
  from: IsoDate
  through: IsoDate
  factor: number
  qpFactor: number
  source: Citation['source']
}

const asco: Citation['source'] =
  'https://society.asco.org/news-initiatives/policy-news-analysis/2024-medicare-provider-conversion-factor-updated-reflect'

/** Conversion factors by the day from which each holds, in ten-thousandths of a dollar; qp is for qualifying participants. */
export const conversionFactors: readonly ConversionFactor[] = [
  yearly(2019, 360_391, 'CF1323'),
  yearly(2020, 360_896, 'CF1323'),
  yearly(2021, 348_931, 'CF1323'),
  yearly(2022, 346_062, 'CF1323'),
  yearly(2023, 338_872, 'CF1323'),
  { ...yearly(2024, 327_442, asco), through: day('2024-03-08') },
  { ...yearly(2024, 332_875, asco), from: day('2024-03-09') },
  yearly(2025, 323_465, 'https://stage.pbn.hcprostage.com'),
  { ...yearly(2026, 334_009, 'CF26'), qpFactor: 335_675 },
]

function yearly(year: number, factor: number, source: Citation['source']): ConversionFactor {
  return { from: isoDate(year, 1, 1), through: isoDate(year, 12, 31), factor, qpFactor: factor, source }
}

export type Locality = {
  id: string
  name: string
  year: number | null
  work: number
  practice: number
  malpractice: number
}

/** Cost indices in thousandths; national has 1.000 for every year (source GPCI26, work floor 1.0 in 2026). */
export const localities: readonly Locality[] = [
  { id: 'national', name: 'National', year: null, work: 1000, practice: 1000, malpractice: 1000 },
  { id: 'OH-00', name: 'Ohio', year: 2026, work: 1000, practice: 934, malpractice: 934 },
  { id: 'NY-01', name: 'Manhattan', year: 2026, work: 1063, practice: 1318, malpractice: 1285 },
  { id: 'AL-00', name: 'Alabama', year: 2026, work: 1000, practice: 875, malpractice: 566 },
]

/** Places of service at which the facility amount is paid (source POS). */
export const facilityPlaces: readonly string[] = [
  ...['02', '06', '08', '19', '21', '22', '23', '24', '26', '31', '34', '41', '42', '51', '52', '53', '56', '61'],
]

/** The part of the amount a licence is paid, in hundredths; an associate is paid nothing of one's own (domain.md 5.1). */
export const practitionerFactors: Readonly<Record<Licence, number | null>> = {
  MD: 100,
  DO: 100,
  PhD: 100,
  PsyD: 100,
  NP: 85,
  PA: 85,
  CNS: 85,
  LCSW: 75,
  LMFT: 75,
  LPC: 75,
  LMHC: 75,
  LPCC: 75,
  LCPC: 75,
  associate: null,
}

/** The first day of service for which Medicare pays counselors and family therapists at all (domain.md G-41). */
export const counselorsPaidFrom = day('2024-01-01')

/** Sequestration in hundredths of the program payment, by the day from which each holds (CO-253; domain.md 5.1). */
export const sequestration: readonly { from: IsoDate; hundredths: number }[] = [
  { from: day('2013-04-01'), hundredths: 2 },
  { from: day('2020-05-01'), hundredths: 0 },
  { from: day('2022-04-01'), hundredths: 1 },
  { from: day('2022-07-01'), hundredths: 2 },
]
