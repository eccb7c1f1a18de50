import { cite } from '../../policy/citations'
import { hold, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const withinVisitLimit: Rule<LineSubject> = {
  id: 'L-03',
  title: 'A visit past the plan’s limit waits',
  cites: [cite('X12CODES', 'CARC 119'), cite('DESIGN', 'domain.md L-03')],
  check: ({ visits }) => {
    const passed = visits.find((one) => one.before + 1 > one.limit)
    if (!passed) return nothing
    return hold(
      `Visit ${passed.before + 1} of ${passed.limit}: the plan’s limit is reached. Tell the patient before the next one.`,
      {
        limit: passed.limit,
        counted: passed.before + 1,
        period: passed.period,
        periodFrom: passed.from,
        periodThrough: passed.through,
      },
    )
  },
}
