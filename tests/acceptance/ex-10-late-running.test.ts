import { expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { claimOf, expectReady, findingOf, troublesOf } from '../support/expect-claim'
import { acmePatient, aSession, lakeside, others, present } from '../support/practice-file-builder'

test('EX-10: a session that ran late past closing counts as scheduled: neither 99050 nor 99051', () => {
  const patients = [acmePatient('A'), ...others(5)]
  const session = aSession({
    start: '2026-10-30T16:45',
    actualStart: '2026-10-30T17:10',
    end: '2026-10-30T18:00',
    attendance: present(...patients),
  })

  const result = billFile(lakeside({ patients, sessions: [session] }))

  const claim = claimOf(result, 'A')
  expectReady(claim, ['90853 - x1 $60.00 ptr A POS 11'], '$60.00')
  expect(findingOf(claim.findings, 'A-10').severity).toBe('info')
  expect(troublesOf(result)).toEqual([])
})
