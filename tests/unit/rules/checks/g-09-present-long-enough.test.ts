import { expect, test } from 'vitest'
import { presentLongEnough } from '../../../../lib/rules/checks/g-09-present-long-enough'
import { aLineSubject, aPayer, findingsOf } from '../../../support/rule-subjects'

const payer = aPayer({ minPresentMinutes: 30 })

test.each([
  ['30 of 30', { payer, presentMinutes: 30 }, []],
  ['29 of 30', { payer, presentMinutes: 29 }, ['hold']],
  ['no such setting', { presentMinutes: 1 }, []],
  ['nobody to bill', { payer: null, presentMinutes: 1 }, []],
  ['a service', { payer, room: null, presentMinutes: 1 }, []],
])('a patient who was there for too short a time waits: %s', (_, over, found) => {
  expect(findingsOf(presentLongEnough, aLineSubject(over))).toEqual(found)
})
