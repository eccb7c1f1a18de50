import { cite } from '../../policy/citations'
import { hold, info, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const associateIncidentTo: Rule<LineSubject> = {
  id: 'G-44',
  title: 'Medicare pays an associate only incident to a named supervisor',
  cites: [
    cite('https://bassberry.com/news/medicare-physician-fee-schedule-2023-behavioral-health', 'general supervision'),
    cite('https://www.ecfr.gov/current/title-42/section-410.26', '42 CFR 410.26'),
  ],
  check: ({ payer, performing, rendering, supervision }) => {
    if (payer?.type !== 'medicare' || performing?.licence !== 'associate') return nothing
    const facts = { associate: performing.id, supervisor: performing.supervisor }
    if (supervision === 'supervisor_missing') {
      const who = `${performing.firstName} ${performing.lastName}`
      return hold(`${who} is an associate: name the supervising clinician, who bills for this.`, facts)
    }
    const who = rendering ? `${rendering.firstName} ${rendering.lastName}` : 'the supervisor'
    return info(`Billed by ${who}, incident to. Keep a supervision record.`, facts)
  },
}
