import { cite } from '../../policy/citations'
import { hold, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const medicareTelehealthPlace: Rule<LineSubject> = {
  id: 'T-04',
  title: 'Medicare telehealth is at place 10, the home, or 02',
  cites: [cite('POS', '02 and 10'), cite('https://compliancecosmos.org/news-briefs-june-10-2024', 'Transmittal 12671')],
  check: ({ payer, mode, placeOfService, date }) => {
    if (payer?.type !== 'medicare' || mode === 'in_person' || date < '2024-01-01') return nothing
    if (placeOfService === '02' || placeOfService === '10') return nothing
    return hold('A Medicare telehealth claim has place of service 10 or 02.', { placeOfService })
  },
}
