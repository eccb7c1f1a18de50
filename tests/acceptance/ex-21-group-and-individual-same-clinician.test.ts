import { expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { authorizationOf, claimOf, expectReady, troublesOf } from '../support/expect-claim'
import {
  acmePatient,
  anAuthorization,
  aService,
  aSession,
  lakeside,
  others,
  present,
} from '../support/practice-file-builder'

test('EX-21: group and individual on one day are one claim, with the modifier on the individual line', () => {
  const patients = [
    acmePatient('A', { authorizations: [anAuthorization({ codes: ['90853', '90834'] })] }),
    ...others(5),
  ]

  const result = billFile(
    lakeside({ patients, sessions: [aSession({ attendance: present(...patients) })], services: [aService()] }),
  )

  const claim = claimOf(result, 'A')
  expectReady(claim, ['90853 - x1 $60.00 ptr A POS 11', '90834 59 x1 $130.00 ptr A POS 11'], '$190.00')
  expect(claim.authorization).toBe('AUTH1')
  expect(claim.lines.map(({ session, service }) => ({ session, service }))).toEqual([
    { session: 's1', service: null },
    { session: null, service: 'v1' },
  ])
  expect(authorizationOf(result, 'AUTH1').used).toBe(2)
  expect(troublesOf(result)).toEqual([])
})
