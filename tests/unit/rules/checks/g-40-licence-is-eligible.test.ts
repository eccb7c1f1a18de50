import { expect, test } from 'vitest'
import { independentLicences } from '../../../../lib/codes/licences'
import { licenceIsEligible } from '../../../../lib/rules/checks/g-40-licence-is-eligible'
import { aLineSubject, anAssociate, aPayer, aProvider, findingsOf } from '../../../support/rule-subjects'

const lcsw = aProvider()

test.each([
  ['every licence of the list at first', aPayer(), lcsw, []],
  ['a licence the payer does not name', aPayer({ eligibleLicences: ['PsyD', 'MD'] }), lcsw, ['hold']],
  ['a licence the payer names', aPayer({ eligibleLicences: ['LCSW'] }), lcsw, []],
  ['an associate, whom G-44 and G-45 judge', aPayer(), anAssociate(), []],
  ['nobody on the claim', aPayer(), null, []],
  ['nobody to bill', null, lcsw, []],
])('the licence on the claim is one the payer takes: %s', (_, payer, rendering, found) => {
  expect(findingsOf(licenceIsEligible, aLineSubject({ payer, rendering }))).toEqual(found)
})

test.each(independentLicences)('%s is eligible unless a payer says otherwise', (licence) => {
  expect(findingsOf(licenceIsEligible, aLineSubject({ rendering: aProvider({ licence }) }))).toEqual([])
})
