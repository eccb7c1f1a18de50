import { expect, test } from 'vitest'
import { serviceLocationZip } from '../../../../lib/rules/checks/e-31-service-location-zip'
import { aClaimSubject, aPerson, findingsOf } from '../../../support/rule-subjects'

const at = (zip: string) => ({ name: 'North', address: { ...aPerson().address, zip } })

test.each([
  ['nine digits', at('432150001'), []],
  ['five digits', at('43215'), ['hold']],
  ['none sent', null, []],
])('a service location that is sent has a ZIP of nine digits: %s', (_, serviceLocation, found) => {
  expect(findingsOf(serviceLocationZip, aClaimSubject({ serviceLocation }))).toEqual(found)
})

test('nobody to bill needs none', () => {
  expect(findingsOf(serviceLocationZip, aClaimSubject({ payer: null, serviceLocation: at('43215') }))).toEqual([])
})
