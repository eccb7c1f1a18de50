import { isTaxonomy } from '../../kernel/identifiers'
import { cite } from '../../policy/citations'
import type { ClaimSubject } from '../claim-subject'
import { hold, nothing } from '../finding'
import type { Rule } from '../rule'

export const taxonomyIsOne: Rule<ClaimSubject> = {
  id: 'E-10',
  title: 'A taxonomy is ten characters that end in X',
  cites: [cite('https://hl7.org/fhir/us/core/stu3.1.1/ValueSet-us-core-provider-specialty.html', 'taxonomy codes')],
  check: ({ payer, practice, rendering }) => {
    if (!payer) return nothing
    const wrong = [practice.taxonomy, rendering.taxonomy].find((one) => one !== null && !isTaxonomy(one))
    if (wrong === undefined || wrong === null) return nothing
    return hold(`${wrong} is not a taxonomy code: nine letters or digits and an X.`, { taxonomy: wrong })
  },
}
