import { expect, test } from 'vitest'
import { presentLongEnough } from '../../../../lib/rules/checks/g-09-present-long-enough'
import { aLineSubject, aPayer, findingsOf } from '../../../support/rule-subjects'

const payer = aPayer({ minPresentMinutes: 30 })
const isPartial = true

test.each([
  ['30 of 30', { payer, isPartial, presentMinutes: 30 }, []],
  ['29 of 30', { payer, isPartial, presentMinutes: 29 }, ['hold']],
  ['a short session that was attended whole', { payer, presentMinutes: 29 }, []],
  ['no such setting', { isPartial, presentMinutes: 1 }, []],
  ['nobody to bill', { payer: null, isPartial, presentMinutes: 1 }, []],
  ['a service', { payer, room: null, isPartial, presentMinutes: 1 }, []],
])('a patient who was there for too short a time waits: %s', (_, over, found) => {
  expect(findingsOf(presentLongEnough, aLineSubject(over))).toEqual(found)
})
