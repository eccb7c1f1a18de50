import { expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { claimOf, expectHeld, expectReady, troublesOf } from '../support/expect-claim'
import { acmePatient, aPatient, aSession, lakeside, present } from '../support/practice-file-builder'

test('EX-17: two people are held for the payer that wants three, and billed to the payer that wants two', () => {
  const patients = [acmePatient('A'), aPatient('M', 'MOM', { diagnoses: [{ code: 'F41.1' }] })]

  const result = billFile(lakeside({ patients, sessions: [aSession({ attendance: present(...patients) })] }))

  expectReady(claimOf(result, 'A'), ['90853 - x1 $60.00 ptr A POS 11'], '$60.00')
  expectHeld(claimOf(result, 'M'), ['G-06'], ['90853 - x2 $60.00 ptr A POS 11'], '$60.00')
  expect(troublesOf(result)).toEqual(['M hold G-06'])
})
