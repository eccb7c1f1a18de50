import { cite } from '../../policy/citations'
import { info, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const homeIsAnAllowedPlace: Rule<LineSubject> = {
  id: 'T-02',
  title: 'For behavioral health the home is an allowed place',
  cites: [cite('https://codingintel.com/behavioral-health-and-telemedicine', 'originating site')],
  check: ({ payer, isTelehealth, at }) => {
    if (payer?.type !== 'medicare' || !isTelehealth || at !== 'home') return nothing
    return info('Medicare lets a patient be at home, anywhere, for behavioral telehealth.', { at })
  },
}
