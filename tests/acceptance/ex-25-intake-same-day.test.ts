import { expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { claimOf, expectReady, notBilledOf, rulesOf, troublesOf } from '../support/expect-claim'
import { aPatient, aService, aSession, lakeside, others, present } from '../support/practice-file-builder'

test('EX-25: an intake on the day of a group is billed, and the group is not', () => {
  const patients = [aPatient('B', 'MCR'), ...others(5)]
  const evening = aSession({ start: '2026-10-14T18:00', end: '2026-10-14T19:00', attendance: present(...patients) })
  const intake = aService({ patient: 'B', code: '90791', start: '2026-10-14T09:00', end: '2026-10-14T10:00' })

  const result = billFile(lakeside({ patients, sessions: [evening], services: [intake] }))

  expectReady(claimOf(result, 'B'), ['90791 - x1 $200.00 ptr A POS 11'], '$200.00')
  expect(rulesOf(notBilledOf(result, 'B', 's1').findings, 'block')).toEqual(['P-05'])
  expect(troublesOf(result)).toEqual(['B block P-05'])
})
