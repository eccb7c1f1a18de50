import { cite } from '../../policy/citations'
import { hold, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const audioOnlyHasItsReason: Rule<LineSubject> = {
  id: 'T-06',
  title: 'Telephone alone needs the reason why video was not used',
  cites: [
    cite('https://medicare.fcso.com/EM/0459457.asp', 'modifier 93'),
    cite('https://cchpca.org/federal/?category=medicaid-medicare&topic=overview', 'audio-only'),
  ],
  check: ({ mode, at, audioOnlyReason }) => {
    if (mode !== 'audio') return nothing
    if (audioOnlyReason === null || audioOnlyReason.trim() === '') {
      return hold('By telephone: write down why video was not used. Without the reason the claim waits.', {
        audioOnlyReason: null,
      })
    }
    if (at !== 'home') {
      return hold('Telephone alone is only for a patient at home. Check where the patient was.', { at })
    }
    return nothing
  },
}
