import { cite } from '../../policy/citations'
import type { ClaimSubject } from '../claim-subject'
import { hold, nothing } from '../finding'
import type { Rule } from '../rule'

export const modifiersAreCodes: Rule<ClaimSubject> = {
  id: 'E-25',
  title: 'A modifier is two letters or digits',
  cites: [cite('PYX12', 'SV101-3 to SV101-6')],
  check: ({ lines }) => {
    for (const line of lines) {
      const wrong = line.modifiers.find((one) => !/^[0-9A-Z]{2}$/.test(one))
      if (wrong !== undefined)
        return hold(`${wrong} on ${line.code} is not a modifier: two letters or digits.`, {
          code: line.code,
          modifier: wrong,
        })
    }
    return nothing
  },
}
