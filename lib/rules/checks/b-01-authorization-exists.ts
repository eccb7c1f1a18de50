import { cite } from '../../policy/citations'
import { hold, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const authorizationExists: Rule<LineSubject> = {
  id: 'B-01',
  title: 'Where the payer asks for one, there is an authorization for the code',
  cites: [cite('SEED', 'get authorization'), cite('X12CODES', 'CARC 197')],
  check: ({ payer, cover, code }) => {
    if (!payer || !cover?.required || cover.missing !== 'none_for_code') return nothing
    return hold(
      `${payer.name} asks for an authorization for ${code}, and there is none. Request it and record the number.`,
      {
        code,
        authRequired90853: true,
      },
    )
  },
}
