import { cite } from '../../policy/citations'
import { nothing } from '../finding'
import type { Rule } from '../rule'
import type { SessionSubject } from '../session-subject'

export const wallTimeExists: Rule<SessionSubject> = {
  id: 'C-09',
  title: 'A wall time that the clocks skip or repeat is said',
  cites: [cite('DESIGN', 'domain.md C-09')],
  check: ({ session, service, clockChanges }) => {
    if (clockChanges.length === 0) return nothing
    return clockChanges.map(({ at, change }) => ({
      severity: 'warn' as const,
      message:
        change === 'skipped'
          ? `${at.replace('T', ' ')} does not exist: the clocks go forward. It is taken one hour later.`
          : `${at.replace('T', ' ')} happens twice: the clocks go back. The first is taken.`,
      facts: { session, service, at, change },
    }))
  },
}
