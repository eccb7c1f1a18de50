import { formatDiagnosis } from '../../codes/diagnosis'
import { isPsychotherapy } from '../../codes/service-codes'
import { cite } from '../../policy/citations'
import { nothing, warn } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const disorderComesFirst: Rule<LineSubject> = {
  id: 'G-17',
  title: 'Psychotherapy wants a disorder as its first diagnosis',
  cites: [cite('FIELD', 'many payers deny Z and symptom codes')],
  check: ({ code, diagnoses }) => {
    const first = diagnoses[0]
    if (first === undefined || !isPsychotherapy(code) || !/^[ZR]/.test(first)) return nothing
    return warn(`${formatDiagnosis(first)} is a circumstance or a symptom: many payers deny psychotherapy for it.`, {
      first: formatDiagnosis(first),
    })
  },
}
