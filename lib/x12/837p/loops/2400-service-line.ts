import { assert } from '../../../kernel/assert'
import { amountElement, codeElement, dateElement, unitsElement } from '../../syntax/elements'
import type { Segment } from '../../syntax/serialize'
import type { Claim837P, Line837P } from '../interchange'

const mostModifiers = 4
const mostPointers = 4

/**
 * Loop 2400: LX, SV1, DTP*472 and the REF*6R by which the 835 comes back to the line; SV105 only where the place is
 * not the claim's.
 */
export function serviceLine(claim: Claim837P, line: Line837P, number: number): Segment[] {
  const place = line.placeOfService === claim.placeOfService ? '' : codeElement('SV105', line.placeOfService, /^\d{2}$/)
  return [
    ['LX', String(number)],
    [
      'SV1',
      procedureElement(line),
      amountElement('SV102', line.chargeCents),
      'UN',
      unitsElement('SV104', line.units),
      place,
      '',
      pointerElement(claim, line),
    ],
    ['DTP', '472', 'D8', dateElement('DTP03', line.date)],
    ['REF', '6R', `${claim.id}-${number}`],
  ]
}

// SV101: a fifth modifier would land in SV101-7, the description, without a word from anyone (x12.md 1.13).
function procedureElement({ code, modifiers }: Line837P): string[] {
  assert(modifiers.length <= mostModifiers, `SV101 has ${modifiers.length} modifiers, not 0 to ${mostModifiers}`)
  const procedure = ['HC', codeElement('SV101-2', code, /^(?=.*\d)[A-Z0-9]{5}$/)]
  for (const modifier of modifiers) procedure.push(codeElement('SV101-3', modifier, /^[A-Z0-9]{2}$/))
  return procedure
}

// SV107: at least one pointer, four at most, each to a code that HI has (domain.md E-08).
function pointerElement({ diagnoses }: Claim837P, { pointers }: Line837P): string[] {
  const count = pointers.length
  assert(count >= 1 && count <= mostPointers, `SV107 has ${count} pointers, not 1 to ${mostPointers}`)
  return pointers.map((pointer) => {
    const isInList = Number.isInteger(pointer) && pointer >= 1 && pointer <= diagnoses.length
    if (!isInList) assert(false, `SV107 points at diagnosis ${pointer} of ${diagnoses.length}`)
    return String(pointer)
  })
}
