import { assert } from '../../../kernel/assert'
import { textLengths } from '../../../kernel/x12-text'
import { amountElement, codeElement, optionalTextElement } from '../../syntax/elements'
import type { Segment } from '../../syntax/serialize'
import type { Claim837P } from '../interchange'

const mostDiagnoses = 12
const mostLines = 50

/**
 * Loop 2300: CLM, REF*G1 where an authorization is given, HI, in this order (x12.md 1.1); CLM02 is the sum of the
 * lines (domain.md E-07).
 */
export function claim(claim: Claim837P): Segment[] {
  const { lines, totalCents } = claim
  assert(lines.length >= 1 && lines.length <= mostLines, `a claim has ${lines.length} lines, not 1 to ${mostLines}`)
  assert(totalCents > 0, 'CLM02 of a chargeable claim is not above 0')
  let sumCents = 0
  for (const line of lines) sumCents += line.chargeCents
  assert(totalCents === sumCents, 'CLM02 is not the sum of SV102')
  const place = codeElement('CLM05-1', claim.placeOfService, /^\d{2}$/)
  const segments: Segment[] = [
    [
      'CLM',
      codeElement('CLM01', claim.id, /^[A-Z0-9-]{1,20}$/),
      amountElement('CLM02', totalCents),
      '',
      '',
      [place, 'B', '1'], // CLM05-3: an original claim
      'Y', // CLM06, signature on file
      'A', // CLM07, assigned
      'Y', // CLM08, benefits assigned
      'Y', // CLM09, release of information
    ],
  ]
  const authorization = optionalTextElement('REF02', claim.authorization, textLengths.reference)
  if (authorization !== '') segments.push(['REF', 'G1', authorization])
  segments.push(['HI', ...diagnosisElements(claim.diagnoses)])
  return segments
}

function diagnosisElements(diagnoses: readonly string[]): string[][] {
  const count = diagnoses.length
  assert(count >= 1 && count <= mostDiagnoses, `HI has ${count} diagnoses, not 1 to ${mostDiagnoses}`)
  return diagnoses.map((code, i) => {
    assert(diagnoses.indexOf(code) === i, 'HI has a diagnosis twice')
    return [i === 0 ? 'ABK' : 'ABF', codeElement('HI', code, /^[A-Z][A-Z0-9]{2,6}$/)]
  })
}
