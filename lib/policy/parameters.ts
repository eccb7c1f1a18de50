import { assert } from '../kernel/assert'
import type { IsoDate } from '../kernel/dates'
import { type Citation, cite } from './citations'

type DatedValue<Value> = { from: IsoDate; value: Value; cites: Citation }

const day = (text: string) => text as IsoDate

/** Values that a regulator publishes, by the day of service from which each holds; no gap and no overlap. */
export const parameters = {
  /** Last day to which Medicare's telehealth flexibilities are known to run (domain.md T-03). */
  medicareTelehealthThrough: [
    {
      from: day('0001-01-01'),
      value: day('2027-12-31'),
      cites: cite(
        'https://www.hcintellect.com/post/2026-telehealth-policy-update-medicare-flexibilities-extended',
        'Consolidated Appropriations Act, 2026',
      ),
    },
  ],
} satisfies Record<string, readonly DatedValue<unknown>[]>

export type ParameterName = keyof typeof parameters

/** The value of a parameter on a day of service; throws before its first day, since a guess would be worse. */
export function parameterOn<Name extends ParameterName>(
  name: Name,
  dateOfService: IsoDate,
): (typeof parameters)[Name][number]['value'] {
  const values: readonly DatedValue<(typeof parameters)[Name][number]['value']>[] = parameters[name]
  const held = values.filter((one) => one.from <= dateOfService)
  const latest = held[held.length - 1]
  assert(latest, `${name} has a value on ${dateOfService}`)
  return latest.value
}
