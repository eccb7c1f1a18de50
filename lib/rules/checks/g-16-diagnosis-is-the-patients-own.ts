import { formatDiagnosis } from '../../codes/diagnosis'
import { listInWords } from '../../kernel/words'
import { cite } from '../../policy/citations'
import { hold, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const diagnosisIsThePatientsOwn: Rule<LineSubject> = {
  id: 'G-16',
  title: 'A diagnosis must stand on the patient’s own list that day',
  cites: [cite('SEED', 'diagnosis specific to each client')],
  check: ({ diagnoses, activeDiagnoses }) => {
    const foreign = diagnoses.filter((code) => !activeDiagnoses.includes(code))
    if (foreign.length === 0) return nothing
    const written = listInWords(foreign.map(formatDiagnosis))
    return hold(
      `${written} is not on the patient’s own diagnosis list that day. Add it there, or take it off the note.`,
      {
        diagnoses: foreign.map(formatDiagnosis).join(' '),
      },
    )
  },
}
