import { expect, test } from 'vitest'
import { standardDelimiters } from '../../../../lib/x12/syntax/delimiters'
import { type Envelope, wrapInEnvelope } from '../../../../lib/x12/syntax/envelope'
import { moment } from '../an-interchange'

const parties = { sender: 'me', receiver: 'FIFTEEN-LETTERS' }
const kind = { functionalGroup: 'HC', transactionSet: '837', version: '005010X222A1' }
const envelope: Envelope = { control: 42, at: moment('2026-01-02T03:04'), usage: 'P', ...parties, ...kind }

test('an ISA of 106 characters, counts that include ST and SE, control numbers that match', () => {
  const lines = wrapInEnvelope(envelope, { text: 'BHT*1~\nCLM*2~\n', count: 2 }, standardDelimiters).split('\n')
  expect(lines[0]).toHaveLength(106)
  expect(lines).toEqual([
    'ISA*00*          *00*          *ZZ*ME             *ZZ*FIFTEEN-LETTERS*260102*0304*^*00501*000000042*0*P*:~',
    'GS*HC*ME*FIFTEEN-LETTERS*20260102*0304*42*X*005010X222A1~',
    'ST*837*0001*005010X222A1~',
    'BHT*1~',
    'CLM*2~',
    'SE*4*0001~',
    'GE*1*42~',
    'IEA*1*000000042~',
    '',
  ])
})

test.each<[string, Partial<Envelope>]>([
  ['a control number of 0', { control: 0 }],
  ['a sender of 16 characters', { sender: 'X'.repeat(16) }],
  ['a sender of one character', { sender: 'X' }],
  ['a delimiter in the receiver', { receiver: 'A*B' }],
  ['a time that does not exist', { at: moment('2026-01-02T24:00') }],
])('refuses %s', (_, over) => {
  expect(() => wrapInEnvelope({ ...envelope, ...over }, { text: '', count: 0 }, standardDelimiters)).toThrow(
    'Broken assumption',
  )
})
