import type { Licence } from '../codes/licences'
import { type IsoDate, isoDate, yearOf } from '../kernel/dates'
import { sources } from '../policy/sources'
import {
  type MedicareAmount,
  type MedicarePayment,
  medicareAmount,
  medicarePayment,
  type NoAmount,
} from './medicare-amount'
import { conversionFactors, localities } from './medicare-tables'
import { sequestrationOn } from './sequestration-on'

export type AmountQuestion = {
  year: number
  locality: string
  placeOfService: string
  licence: Licence
  isQualifyingParticipant: boolean
}

/** What Medicare publishes beside a fee, and how a claim at that fee would be paid; `from` where a year has two factors. */
export type PublishedAmount = {
  code: string
  from: IsoDate
  answer: { amount: MedicareAmount; payment: MedicarePayment | null } | { none: NoAmount }
}

/** The years for which there is a conversion factor, the latest first. */
export function publishedYears(): number[] {
  return [...new Set(conversionFactors.map((one) => yearOf(one.from)))].sort((a, b) => b - a)
}

/** The localities that are known for a year. */
export function localitiesOf(year: number): { id: string; name: string }[] {
  return localities.filter((one) => one.year === null || one.year === year).map(({ id, name }) => ({ id, name }))
}

/**
 * The published amount of a code for a year, place, locality and licence, once for each conversion factor of the year
 * (domain.md ); the payment is of a charge, with the deductible met.
 */
export function publishedAmounts(code: string, chargeCents: number | null, asked: AmountQuestion): PublishedAmount[] {
  const factors = conversionFactors.filter((one) => yearOf(one.from) === asked.year)
  const days = factors.length > 0 ? factors.map((one) => one.from) : [isoDate(asked.year, 1, 1)]
  return days.map((from) => {
    const { year: _year, ...rest } = asked
    const found = medicareAmount({ ...rest, code, date: from })
    if (!found.ok) return { code, from, answer: { none: found.error } }
    const amount = found.value
    const payment =
      chargeCents === null ? null : medicarePayment(chargeCents, amount.amountCents, 0, sequestrationOn(from))
    return { code, from, answer: { amount, payment } }
  })
}

/** A source as a person reads it: its title and edition, or its address. */
export function sourceInWords(key: MedicareAmount['sources'][number]): { title: string; link: string | null } {
  if (!(key in sources)) return { title: key, link: key }
  const { title, edition, link } = sources[key as keyof typeof sources]
  return { title: `${title}, ${edition}`, link }
}
