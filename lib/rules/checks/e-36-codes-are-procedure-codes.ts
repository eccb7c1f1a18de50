import { cite } from '../../policy/citations'
import type { ClaimSubject } from '../claim-subject'
import { hold, nothing } from '../finding'
import type { Rule } from '../rule'

export const codesAreProcedureCodes: Rule<ClaimSubject> = {
  id: 'E-36',
  title: 'A procedure code is five letters or digits with at least one digit',
  cites: [cite('STEDI', 'procedure code format')],
  check: ({ lines }) => {
    const wrong = lines.find((line) => !/^(?=.*[0-9])[0-9A-Z]{5}$/.test(line.code))
    if (!wrong) return nothing
    return hold(`${wrong.code} is not a procedure code: five letters or digits, one digit at least.`, {
      code: wrong.code,
    })
  },
}
