import { missingParts, partWords } from '../../attendance/member-note'
import { listInWords } from '../../kernel/words'
import { cite } from '../../policy/citations'
import { nothing, warn } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

/**
 * The date, the times, the group, how many took part and who led it are the record's own, so no note lacks them; a missing
 * signature is G-12.
 */
export const noteIsComplete: Rule<LineSubject> = {
  id: 'G-13',
  title: 'A note says how the patient took part and responded, and links to the treatment plan',
  cites: [
    cite('NEXTGEN', 'the number of participants must be documented'),
    cite('AAPC-a', 'the patient’s own participation'),
    cite('https://wellnotesai.com/tools/cpt-code-reference/90853', 'documentation checklist'),
  ],
  check: ({ note, diagnoses, room }) => {
    if (note === null) return nothing
    const missing = missingParts(note).map((part) => partWords[part])
    if (diagnoses.length === 0) missing.push('diagnosis')
    if (missing.length === 0) return nothing
    return warn(`The note lacks its ${listInWords(missing)}. Write it before signing, or add it to the signed note.`, {
      ...note,
      diagnosis: diagnoses.length > 0,
      participants: room?.present ?? null,
    })
  },
}
