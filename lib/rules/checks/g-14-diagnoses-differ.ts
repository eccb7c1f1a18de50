import { cite } from '../../policy/citations'
import { nothing, warn } from '../finding'
import type { Rule } from '../rule'
import type { SessionSubject } from '../session-subject'

export const diagnosesDiffer: Rule<SessionSubject> = {
  id: 'G-14',
  title: 'A diagnosis belongs to a patient, not to the topic of a group',
  cites: [cite('SEED', 'diagnosis specific to each client')],
  check: ({ session, diagnosisLists }) => {
    const first = diagnosisLists[0]
    if (diagnosisLists.length < 2 || first === undefined || first === '') return nothing
    if (diagnosisLists.some((one) => one !== first)) return nothing
    return warn(
      `All ${diagnosisLists.length} people carry the same diagnoses. A diagnosis must be the patient’s own.`,
      {
        session,
        diagnoses: first,
        people: diagnosisLists.length,
      },
    )
  },
}
