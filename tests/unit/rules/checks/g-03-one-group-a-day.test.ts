import { expect, test } from 'vitest'
import { oneGroupADay } from '../../../../lib/rules/checks/g-03-one-group-a-day'
import { aLineSubject, aPayer, findingsOf, medicare, someUnits } from '../../../support/rule-subjects'

const second = { units: someUnits({ earlierToday: true }) }

test.each([
  ['a first one', {}, []],
  ['a second one', second, ['block']],
  ['a second one, of Medicare', { ...second, payer: medicare() }, ['block']],
  ['a second one where three units are paid', { ...second, payer: aPayer({ maxUnitsPerDay: 3 }) }, []],
  ['another code', { ...second, code: '90834' }, []],
  ['nobody to bill', { ...second, payer: null }, []],
])('where a payer pays one 90853 a day, the later is not billed: %s', (_, over, found) => {
  expect(findingsOf(oneGroupADay, aLineSubject(over))).toEqual(found)
})
