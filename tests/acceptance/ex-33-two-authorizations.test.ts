import { expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { authorizationOf, claimsOf, lineOf, troublesOf } from '../support/expect-claim'
import {
  acmePatient,
  anAuthorization,
  aService,
  aSession,
  lakeside,
  others,
  present,
} from '../support/practice-file-builder'

test('EX-33: two authorizations on one day are two claims, each with its own number', () => {
  const authorizations = [
    anAuthorization({ number: 'AUTH1', codes: ['90853'] }),
    anAuthorization({ number: 'AUTH2', codes: ['90834'] }),
  ]
  const patients = [acmePatient('A', { authorizations }), ...others(5)]

  const result = billFile(
    lakeside({ patients, sessions: [aSession({ attendance: present(...patients) })], services: [aService()] }),
  )

  expect(claimsOf(result, 'A').map((claim) => [claim.status, claim.authorization, ...claim.lines.map(lineOf)])).toEqual(
    [
      ['ready', 'AUTH1', '90853 - x1 $60.00 ptr A POS 11'],
      ['ready', 'AUTH2', '90834 59 x1 $130.00 ptr A POS 11'],
    ],
  )
  expect(authorizationOf(result, 'AUTH1').used).toBe(1)
  expect(authorizationOf(result, 'AUTH2').used).toBe(1)
  expect(troublesOf(result)).toEqual([])
})
