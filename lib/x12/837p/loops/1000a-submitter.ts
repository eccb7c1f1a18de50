import { textLengths } from '../../../kernel/x12-text'
import { optionalTextElement, phoneElement, textElement } from '../../syntax/elements'
import type { Segment } from '../../syntax/serialize'
import type { Interchange837P } from '../interchange'

/** Loop 1000A: who sends the file, and whom to call about it (NM1*41, PER*IC). */
export function submitter({ submitter: { id, name, contact, phone } }: Interchange837P): Segment[] {
  const organization = textElement('NM103', name, textLengths.organizationName)
  const code = textElement('NM109', id, textLengths.interchangeId)
  return [
    ['NM1', '41', '2', organization, '', '', '', '', '46', code],
    ['PER', 'IC', optionalTextElement('PER02', contact, textLengths.contact), 'TE', phoneElement('PER04', phone)],
  ]
}
