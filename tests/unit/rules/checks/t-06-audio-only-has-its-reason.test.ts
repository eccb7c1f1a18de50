import { expect, test } from 'vitest'
import { audioOnlyHasItsReason } from '../../../../lib/rules/checks/t-06-audio-only-has-its-reason'
import { aTelehealthSubject, findingsOf, medicare } from '../../../support/rule-subjects'

const call = { mode: 'audio', audioOnlyReason: 'no video device' } as const

test.each([
  ['a reason', call, []],
  ['no reason', { ...call, audioOnlyReason: null }, ['hold']],
  ['blanks', { ...call, audioOnlyReason: ' ' }, ['hold']],
  ['no reason and nobody to bill', { ...call, audioOnlyReason: null, payer: null }, ['hold']],
  ['video without a reason', { mode: 'video' as const }, []],
  ['Medicare elsewhere', { ...call, payer: medicare(), at: 'elsewhere' as const }, ['hold']],
  ['Medicare at home', { ...call, payer: medicare() }, []],
  ['another payer elsewhere', { ...call, at: 'elsewhere' as const }, ['hold']],
  ['nobody to bill, elsewhere', { ...call, at: 'elsewhere' as const, payer: null }, ['hold']],
  ['video elsewhere', { mode: 'video' as const, at: 'elsewhere' as const }, []],
])('telephone alone has its reason and a patient at home, whoever pays: %s', (_, over, found) => {
  expect(findingsOf(audioOnlyHasItsReason, aTelehealthSubject(over))).toEqual(found)
})
