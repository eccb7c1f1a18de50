import { expect, test } from 'vitest'
import { addonChargeIsUniform } from '../../../../lib/rules/checks/a-18-addon-charge-is-uniform'
import { aClaimLine, aClaimSubject, findingsOf } from '../../../support/rule-subjects'

test.each([
  ['the general charge', '99051', 1500, 1500, []],
  ['another charge', '99051', 2000, 1500, ['warn']],
  ['another charge of 99050', '99050', 2000, 2500, ['warn']],
  ['no general charge', '99051', 1500, null, []],
  ['another charge of the group', '90853', 3000, 6000, []],
])('99050 and 99051 cost the same for all: %s', (_, code, chargeCents, uniformCents, found) => {
  const lines = [aClaimLine(), aClaimLine({ code, chargeCents, uniformCents })]
  expect(findingsOf(addonChargeIsUniform, aClaimSubject({ lines }))).toEqual(found)
})
