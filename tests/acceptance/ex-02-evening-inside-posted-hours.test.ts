import { expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { authorizationOf, claimOf, expectReady, troublesOf } from '../support/expect-claim'
import { acmePatient, anAuthorization, aSession, lakeside, others, present } from '../support/practice-file-builder'

test('EX-02: an evening inside posted hours adds 99051, which takes no unit of the authorization', () => {
  const auth1 = anAuthorization({ unitsApproved: 20, unitsUsed: 3, from: '2026-09-01', through: '2027-02-28' })
  const patients = [
    acmePatient('A', { authorizations: [auth1], diagnoses: [{ code: 'F33.1' }, { code: 'F41.1' }] }),
    ...others(5),
  ]
  const session = aSession({ start: '2026-10-14T18:00', end: '2026-10-14T19:30', attendance: present(...patients) })

  const result = billFile(lakeside({ patients, sessions: [session] }))

  expectReady(claimOf(result, 'A'), ['90853 - x1 $60.00 ptr AB POS 11', '99051 - x1 $15.00 ptr AB POS 11'], '$75.00')
  // 3 used before + 1, not 2
  expect(authorizationOf(result, 'AUTH1')).toMatchObject({ used: 4, remaining: 16 })
  expect(troublesOf(result)).toEqual([])
})
