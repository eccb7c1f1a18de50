import { counselorLicences } from '../../codes/licences'
import { cite } from '../../policy/citations'
import { block, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const counselorsFrom2024: Rule<LineSubject> = {
  id: 'G-41',
  title: 'Medicare pays counselors and family therapists from January 1, 2024',
  cites: [
    cite('https://codingintel.com/?p=51400', 'MFT and MHC'),
    cite(
      'https://www.camft.org/Resources/Legal-Articles/Chronological-Article-List/cms-proposed-regulations-to-integrate-mfts-and-mhc-into-the-medicare-system',
      'effective date',
    ),
  ],
  check: ({ payer, rendering, date }) => {
    if (payer?.type !== 'medicare' || !rendering || date >= '2024-01-01') return nothing
    if (!counselorLicences.includes(rendering.licence)) return nothing
    return block(`No claim: Medicare pays an ${rendering.licence} only from Jan 1, 2024.`, {
      licence: rendering.licence,
      date,
    })
  },
}
