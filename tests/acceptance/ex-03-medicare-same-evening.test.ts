import { expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { claimOf, expectReady, findingOf, rulesOf, troublesOf } from '../support/expect-claim'
import { aPatient, aSession, lakeside, others, present } from '../support/practice-file-builder'

test('EX-03: Medicare bundles 99051, so the evening is 90853 alone and the claim says why', () => {
  const patients = [aPatient('B', 'MCR'), ...others(5)]
  const session = aSession({ start: '2026-10-14T18:00', end: '2026-10-14T19:30', attendance: present(...patients) })

  const result = billFile(lakeside({ patients, sessions: [session] }))

  const claim = claimOf(result, 'B')
  expectReady(claim, ['90853 - x1 $60.00 ptr A POS 11'], '$60.00')
  expect(findingOf(claim.findings, 'A-05')).toMatchObject({
    severity: 'info',
    message: expect.stringContaining('99051'),
  })
  // One finding says why the add-on is not there, not several.
  expect(rulesOf(claim.findings, 'info').filter((rule) => rule.startsWith('A-'))).toEqual(['A-05'])
  expect(troublesOf(result)).toEqual([])
})
