import { describe, expect, test } from 'vitest'
import type { Practice } from '../../../lib/claims/billing-facts'
import { checkSender, isPostOfficeBox } from '../../../lib/practice-file/check-sender'
import { factsOf } from '../../support/bill-file'
import { lakeside } from '../../support/practice-file-builder'

const { practice } = factsOf(lakeside())
const placesOf = (over: Partial<Practice>) => {
  const result = checkSender({ ...practice, ...over })
  return result.ok ? [] : result.error.map(({ path }) => path)
}
const atStreet = (street: string) => ({ address: { ...practice.address, street } })

test('a practice that has everything sends under its name, the telephone in ten digits', () => {
  const sender = checkSender({ ...practice, phone: '+1 (555) 555-0100' })
  expect(sender).toEqual({
    ok: true,
    value: {
      submitter: {
        id: 'GRPSUITE1',
        name: 'Lakeside Group Therapy PLLC',
        contact: 'Billing Office',
        phone: '5555550100',
      },
      receiver: { id: 'CLEARHOUSE1', name: 'Clearhouse One' },
    },
  })
})

describe('a practice cannot send a file (E-31, E-35)', () => {
  test.each<[string, Partial<Practice>, string[]]>([
    ['without a submitter', { submitter: null }, ['practice.submitter']],
    ['without a receiver', { receiver: null }, ['practice.receiver']],
    ['without a telephone', { phone: null }, ['practice.phone']],
    ['with an area code from 0', { phone: '0555550100' }, ['practice.phone']],
    ['with an area code from 1', { phone: '1555550100' }, ['practice.phone']],
    ['with an exchange from 1', { phone: '5551550100' }, ['practice.phone']],
    ['with nine digits', { phone: '555555010' }, ['practice.phone']],
    ['with a ZIP of five digits', { address: { ...practice.address, zip: '43215' } }, ['practice.address.zip']],
    ['from a PO box', atStreet('PO Box 12'), ['practice.address.street']],
    ['with a tax ID of eight digits', { taxId: '31-123456' }, ['practice.taxId']],
    ['with a short interchange id', { submitter: { id: 'X', contact: null } }, ['practice.submitter.id']],
    ['with a name a file cannot carry', { name: 'Lake*Side' }, ['practice.name']],
    [
      'with nothing of it',
      { submitter: null, receiver: null, phone: null },
      ['practice.submitter', 'practice.receiver', 'practice.phone'],
    ],
  ])('%s', (_, over, places) => {
    expect(placesOf(over)).toEqual(places)
  })

  test('a tax ID may have its hyphen', () => {
    expect(placesOf({ taxId: '31-1234567' })).toEqual([])
  })
})

test.each([
  'PO Box 12',
  'P.O. Box 12',
  'p o box 12',
  'Post Office Box 12',
  'Lock Box 3',
  'Lockbox 3',
  '12 Elm St PMB 7',
])('%s is no street', (line) => {
  expect(isPostOfficeBox(line)).toBe(true)
})

test.each(['100 Harbor St', '7 Boxwood Ln', '3 Poe Blvd', 'Ste 200', ''])('%j is', (line) => {
  expect(isPostOfficeBox(line)).toBe(false)
})
