import { textLengths } from '../../../kernel/x12-text'
import { textElement } from '../../syntax/elements'
import type { Segment } from '../../syntax/serialize'
import type { Interchange837P } from '../interchange'

/** Loop 1000B: who receives the file, mostly a clearinghouse (NM1*40). */
export function receiver({ receiver: { id, name } }: Interchange837P): Segment[] {
  const organization = textElement('NM103', name, textLengths.organizationName)
  return [['NM1', '40', '2', organization, '', '', '', '', '46', textElement('NM109', id, textLengths.interchangeId)]]
}
