import { expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { claimOf, expectReady, troublesOf } from '../support/expect-claim'
import { acmePatient, aSession, lakeside, others, present } from '../support/practice-file-builder'

test('EX-06: a Saturday morning inside posted hours adds 99051', () => {
  const patients = [acmePatient('A'), ...others(5)]
  const session = aSession({ start: '2026-10-17T09:30', end: '2026-10-17T10:30', attendance: present(...patients) })

  const result = billFile(lakeside({ patients, sessions: [session] }))

  expectReady(claimOf(result, 'A'), ['90853 - x1 $60.00 ptr A POS 11', '99051 - x1 $15.00 ptr A POS 11'], '$75.00')
  expect(troublesOf(result)).toEqual([])
})
