import { textLengths } from '../../kernel/x12-text'
import { codeElement, optionalTextElement, textElement, zipElement } from '../syntax/elements'
import type { Segment } from '../syntax/serialize'
import type { Address837P } from './interchange'

/** N3 and N4 of an address; nine digits of ZIP where the guide asks for them (2010AA and 2310C; domain.md E-31). */
export function addressSegments(address: Address837P, zipDigits: 'five or nine' | 'nine'): Segment[] {
  return [
    [
      'N3',
      textElement('N301', address.street, textLengths.street),
      optionalTextElement('N302', address.street2, textLengths.street),
    ],
    [
      'N4',
      textElement('N401', address.city, textLengths.city),
      codeElement('N402', textElement('N402', address.state, textLengths.state), /^[A-Z]{2}$/),
      zipElement('N403', address.zip, zipDigits),
    ],
  ]
}
