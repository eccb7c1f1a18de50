import type { Claim } from '../../lib/claims/bill-result'
import type { Licence } from '../../lib/codes/licences'
import { type MedicarePayment, medicareAmount, medicarePayment } from '../../lib/fees/medicare-amount'
import { sequestrationOn } from '../../lib/fees/sequestration-on'

/** What Medicare should pay for a claim's first line, the deductible met; the test ends when there is no rate. */
export function medicareEstimate(claim: Claim, licence: Licence, locality: string): MedicarePayment {
  const [line] = claim.lines
  if (!line) throw new Error('A claim has a line.')
  const { date, placeOfService, chargeCents } = line
  const amount = medicareAmount({ date, locality, placeOfService, licence })
  if (!amount.ok) throw new Error(amount.error)
  return medicarePayment(chargeCents, amount.value.amountCents, 0, sequestrationOn(date))
}
