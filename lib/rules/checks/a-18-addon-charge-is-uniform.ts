import { cite } from '../../policy/citations'
import type { ClaimSubject } from '../claim-subject'
import { nothing, warn } from '../finding'
import type { Rule } from '../rule'

export const addonChargeIsUniform: Rule<ClaimSubject> = {
  id: 'A-18',
  title: 'The charge for 99050 and 99051 is the same for all patients',
  cites: [cite('FIELD', 'uniform charge')],
  check: ({ lines }) => {
    const other = lines.find(
      (line) => isAddon(line.code) && line.uniformCents !== null && line.chargeCents !== line.uniformCents,
    )
    if (!other) return nothing
    return warn(
      `${other.code} has another charge here than in the general fee schedule. It should be the same for all.`,
      {
        code: other.code,
        chargeCents: other.chargeCents,
        uniformCents: other.uniformCents,
      },
    )
  },
}

function isAddon(code: string): boolean {
  return code === '99050' || code === '99051'
}
