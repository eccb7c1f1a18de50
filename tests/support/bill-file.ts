import { bill } from '../../lib/claims/bill'
import type { BillResult } from '../../lib/claims/bill-result'
import type { BillingFacts } from '../../lib/claims/billing-facts'
import type { IsoDate } from '../../lib/kernel/dates'
import { parsePracticeFile } from '../../lib/practice-file/parse'
import type { PracticeFile } from './practice-file-builder'

/** The day of the worked cases (domain.md 13.0); a case whose sessions do not fit it names its own. */
export const today = '2026-11-23'

/** Bills a practice file as the command line does: through its JSON text. */
export function billFile(file: PracticeFile, asOf: string = today): BillResult {
  return bill(factsOf(file), { asOf: asOf as IsoDate })
}

/** The facts of a file that is not refused; the refusals of one that is end the test. */
export function factsOf(file: PracticeFile): BillingFacts {
  const facts = parsePracticeFile(JSON.stringify(file))
  if (facts.ok) return facts.value
  throw new Error(facts.error.map(({ path, message }) => `${path}: ${message}`).join('\n'))
}
