import { expect, test } from 'vitest'
import { authorizationExists } from '../../../../lib/rules/checks/b-01-authorization-exists'
import { aCover, aLineSubject, findingsOf } from '../../../support/rule-subjects'

test.each([
  ['there is none for the code', aCover({ missing: 'none_for_code' }), ['hold']],
  ['there is one, out of force', aCover({ missing: 'not_in_force' }), []],
  ['there is one, used up', aCover({ missing: 'too_few_units' }), []],
  ['one covers the line', aCover({ number: 'AUTH1' }), []],
  ['none is asked for', aCover({ required: false, missing: 'none_for_code' }), []],
  ['nothing was looked up', null, []],
])('a line without any authorization waits where one is asked for: %s', (_, cover, found) => {
  expect(findingsOf(authorizationExists, aLineSubject({ cover }))).toEqual(found)
})

test('nobody to bill asks for none', () => {
  expect(
    findingsOf(authorizationExists, aLineSubject({ payer: null, cover: aCover({ missing: 'none_for_code' }) })),
  ).toEqual([])
})
