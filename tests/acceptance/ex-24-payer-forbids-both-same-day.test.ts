import { expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { claimOf, expectReady, notBilledOf, rulesOf, troublesOf } from '../support/expect-claim'
import {
  acmePatient,
  anAuthorization,
  aService,
  aSession,
  lakeside,
  others,
  payersWith,
  present,
} from '../support/practice-file-builder'

test('EX-24: a payer that forbids both on one day gets the individual session, without a modifier, and not the group', () => {
  const patients = [
    acmePatient('A', { authorizations: [anAuthorization({ codes: ['90853', '90834'] })] }),
    ...others(5),
  ]

  const result = billFile(
    lakeside({
      patients,
      payers: payersWith('ACME', { sameDayIndividualAndGroup: false }),
      sessions: [aSession({ attendance: present(...patients) })],
      services: [aService()],
    }),
  )

  expectReady(claimOf(result, 'A'), ['90834 - x1 $130.00 ptr A POS 11'], '$130.00')
  expect(rulesOf(notBilledOf(result, 'A', 's1').findings, 'block')).toEqual(['P-03'])
  expect(troublesOf(result)).toEqual(['A block P-03'])
})
