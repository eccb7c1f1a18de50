import { counselorLicences } from '../../codes/licences'
import { cite } from '../../policy/citations'
import { info, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const counselorsByTelehealth: Rule<LineSubject> = {
  id: 'G-48',
  title: 'Medicare takes telehealth from counselors and family therapists since 2024',
  cites: [
    cite(
      'https://www.jdsupra.com/legalnews/behavioral-health-momentum-continues-in-6970111/',
      'distant-site practitioners',
    ),
    cite('https://nationalcredentialing.com/mhc-and-mft-medicare-enrollment-standards/', 'MFT and MHC'),
  ],
  check: ({ payer, rendering, isTelehealth, date }) => {
    if (payer?.type !== 'medicare' || !isTelehealth || !rendering || date < '2024-01-01') return nothing
    if (!counselorLicences.includes(rendering.licence)) return nothing
    return info('Medicare takes telehealth from this licence since Jan 1, 2024, not for hospital inpatients.', {
      licence: rendering.licence,
    })
  },
}
