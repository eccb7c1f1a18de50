import { aLicence, medicalLicences } from '../../codes/licences'
import { isEvaluationAndManagement } from '../../codes/service-codes'
import { cite } from '../../policy/citations'
import { block, nothing } from '../finding'
import type { LineSubject } from '../line-subject'
import type { Rule } from '../rule'

export const visitByMedicalLicence: Rule<LineSubject> = {
  id: 'P-07',
  title: 'Only physicians and advanced practitioners bill an E/M',
  cites: [cite('FIELD', 'Medicare: psychologists and social workers do not bill E/M')],
  check: ({ code, rendering }) => {
    if (!rendering || !isEvaluationAndManagement(code) || medicalLicences.includes(rendering.licence)) return nothing
    return block(`No claim: ${code} is an E/M, which ${aLicence(rendering.licence)} cannot bill.`, {
      code,
      licence: rendering.licence,
    })
  },
}
