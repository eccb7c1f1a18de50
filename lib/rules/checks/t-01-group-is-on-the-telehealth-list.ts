import { cite } from '../../policy/citations'
import { info, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const groupIsOnTheTelehealthList: Rule<LineSubject> = {
  id: 'T-01',
  title: '90853 is on Medicare’s permanent telehealth list',
  cites: [
    cite(
      'http://connectwithcare.org/cy-2021-proposed-pfs-and-white-house-eo-on-improving-rural-health-and-telehealth-access/',
      'Category 1',
    ),
  ],
  check: ({ payer, code, isTelehealth }) => {
    if (payer?.type !== 'medicare' || code !== '90853' || !isTelehealth) return nothing
    return info('90853 is on Medicare’s permanent telehealth list.', { code })
  },
}
