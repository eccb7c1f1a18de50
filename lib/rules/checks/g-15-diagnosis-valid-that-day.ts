import { diagnosisOn, formatDiagnosis } from '../../codes/diagnosis'
import { dayInWords } from '../../kernel/words'
import { cite } from '../../policy/citations'
import { block, type FindingDraft, nothing, warn } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const diagnosisValidThatDay: Rule<LineSubject> = {
  id: 'G-15',
  title: 'A claim needs a diagnosis that could be billed on the day of service',
  cites: [
    cite('ICD27', 'F chapter by date'),
    cite('SEED', 'diagnosis specific to the client'),
    cite('X12CODES', 'CARC 146, 11'),
  ],
  check: ({ diagnoses, date, codeTables }) => {
    if (diagnoses.length === 0) {
      return block('No claim: the patient has no diagnosis on this day. Add one, and the claim is made.', { date })
    }
    const found: FindingDraft[] = []
    for (const code of diagnoses) {
      const state = diagnosisOn(code, date, codeTables?.diagnoses)
      if (state === 'billable') continue
      const written = formatDiagnosis(code)
      const facts = { diagnosis: written, date, state }
      if (state === 'unknown') {
        found.push(...warn(`${written} is not in the code table here. Check that it could be billed that day.`, facts))
      } else {
        found.push(...block(`No claim: ${written} is not a code that can be billed on ${dayInWords(date)}.`, facts))
      }
    }
    return found.length === 0 ? nothing : found
  },
}
