import { expect, test } from 'vitest'
import { medicareTelehealthPlace } from '../../../../lib/rules/checks/t-04-medicare-telehealth-place'
import { aPayer, aTelehealthSubject, findingsOf, medicare } from '../../../support/rule-subjects'

test.each([
  ['at 10', { placeOfService: '10' }, []],
  ['at 02', { placeOfService: '02' }, []],
  ['at 11', { placeOfService: '11' }, ['hold']],
  ['by telephone at 11', { mode: 'audio' as const, placeOfService: '11' }, ['hold']],
  ['at 11 on the first day', { placeOfService: '11', date: '2024-01-01' }, ['hold']],
  ['at 11 on the day before', { placeOfService: '11', date: '2023-12-31' }, []],
  ['of another payer at 11', { placeOfService: '11', payer: aPayer() }, []],
  ['of nobody at 11', { placeOfService: '11', payer: null }, []],
  ['in person at 11', { mode: 'in_person' as const, placeOfService: '11' }, []],
])('Medicare telehealth is at 10 or 02 from 2024: %s', (_, over, found) => {
  expect(findingsOf(medicareTelehealthPlace, aTelehealthSubject({ payer: medicare(), ...over }))).toEqual(found)
})
