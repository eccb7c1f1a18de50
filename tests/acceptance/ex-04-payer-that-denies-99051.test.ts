import { expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { claimOf, expectReady, findingOf, troublesOf } from '../support/expect-claim'
import { aPatient, aSession, lakeside, others, present } from '../support/practice-file-builder'

test('EX-04: an add-on that the payer suppresses is not made, and the claim says so', () => {
  const patients = [aPatient('C', 'HZN'), ...others(5)]
  const session = aSession({ start: '2026-10-14T18:00', end: '2026-10-14T19:30', attendance: present(...patients) })

  const result = billFile(lakeside({ patients, sessions: [session] }))

  const claim = claimOf(result, 'C')
  expectReady(claim, ['90853 - x1 $60.00 ptr A POS 11'], '$60.00')
  expect(findingOf(claim.findings, 'A-12').severity).toBe('info')
  expect(troublesOf(result)).toEqual([])
})
