import { expect, test } from 'vitest'
import { hasAQualifiedFacilitator } from '../../../../lib/rules/checks/g-33-has-a-qualified-facilitator'
import { aLineSubject, aRoom, findingsOf } from '../../../support/rule-subjects'

test.each([
  ['nobody led it', 0, ['block']],
  ['one led it', 1, []],
  ['two led it', 2, []],
])('a session that no clinician led is not billed, to anyone: %s', (_, facilitators, found) => {
  expect(findingsOf(hasAQualifiedFacilitator, aLineSubject({ room: aRoom({ facilitators }) }))).toEqual(found)
  expect(findingsOf(hasAQualifiedFacilitator, aLineSubject({ payer: null, room: aRoom({ facilitators }) }))).toEqual(
    found,
  )
})
