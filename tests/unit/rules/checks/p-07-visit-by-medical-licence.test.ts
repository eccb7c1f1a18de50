import { expect, test } from 'vitest'
import { visitByMedicalLicence } from '../../../../lib/rules/checks/p-07-visit-by-medical-licence'
import { aProvider, aServiceSubject, findingsOf } from '../../../support/rule-subjects'

test.each(['MD', 'DO', 'NP', 'CNS', 'PA'] as const)('%s bills a visit', (licence) => {
  expect(
    findingsOf(visitByMedicalLicence, aServiceSubject({ code: '99213', rendering: aProvider({ licence }) })),
  ).toEqual([])
})

test.each([
  ['a visit', '99213', 'LCSW', ['block']],
  ['a visit, by a psychologist', '99202', 'PsyD', ['block']],
  ['a nursing home visit', '99307', 'LCSW', ['block']],
  ['a telehealth visit', '98000', 'LCSW', ['block']],
  ['a short telehealth visit', '98016', 'LCSW', ['block']],
  ['a hospital’s clinic visit, which is the hospital’s', 'G0463', 'LCSW', []],
  ['a visit, by an associate', '99213', 'associate', ['block']],
  ['a code below the visits', '99201', 'LCSW', []],
  ['screening', '99408', 'LCSW', []],
  ['therapy', '90834', 'LCSW', []],
] as const)('no one else does: %s', (_, code, licence, found) => {
  expect(findingsOf(visitByMedicalLicence, aServiceSubject({ code, rendering: aProvider({ licence }) }))).toEqual(found)
})
