import { cite } from '../../policy/citations'
import type { AddonSubject } from '../addon-subject'
import { hold, info, nothing } from '../finding'
import type { Rule } from '../rule'

export const payerAnswerOnAddons: Rule<AddonSubject> = {
  id: 'A-12',
  title: 'Each payer is asked once whether it pays 99050 and 99051',
  cites: [cite('SEED', 'add-on codes'), cite('HORIZON', '99051 denied as included')],
  check: ({ code, payer }) => {
    const answer = payer.settings.addonPolicy[code]
    if (answer === 'bill') return nothing
    const facts = { code, addonPolicy: answer }
    if (answer === 'suppress') return info(`No ${code}: ${payer.name} does not pay it.`, facts)
    return hold(`${payer.name} has not been asked about ${code}. Answer once, and its other claims follow.`, facts)
  },
}
