import { expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { authorizationOf, claimOf, expectReady, rulesOf, troublesOf } from '../support/expect-claim'
import { acmePatient, anAuthorization, aSession, lakeside, others, present } from '../support/practice-file-builder'

test('EX-01: a plain weekday group is one unit of 90853 under its authorization, and nothing else', () => {
  const auth1 = anAuthorization({ unitsApproved: 20, unitsUsed: 3, from: '2026-09-01', through: '2027-02-28' })
  const patients = [acmePatient('A', { authorizations: [auth1] }), ...others(5)]

  const result = billFile(lakeside({ patients, sessions: [aSession({ attendance: present(...patients) })] }))

  const claim = claimOf(result, 'A')
  expectReady(claim, ['90853 - x1 $60.00 ptr A POS 11'], '$60.00')
  expect(claim).toMatchObject({ payer: 'ACME', rendering: 'rivera', authorization: 'AUTH1', diagnoses: ['F331'] })
  expect(rulesOf(claim.findings, 'warn')).toEqual([])
  // 20 approved - 3 used before - 1 here
  expect(authorizationOf(result, 'AUTH1')).toMatchObject({ approved: 20, used: 4, reserved: 0, remaining: 16 })
  expect(troublesOf(result)).toEqual([])
})
