import { expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { authorizationOf, claimOf, expectReady, notBilledOf, rulesOf, troublesOf } from '../support/expect-claim'
import { acmePatient, aSession, lakeside, others, present } from '../support/practice-file-builder'

test('EX-18: of two groups on a day the first is billed; the second is not, and takes no unit', () => {
  const company = others(5)
  const patients = [acmePatient('A'), ...company]
  const morning = aSession({ id: 'morning', attendance: present(...patients) })
  const afternoon = aSession({
    id: 'afternoon',
    start: '2026-10-14T14:00',
    end: '2026-10-14T15:00',
    attendance: present(acmePatient('A'), ...others(10).slice(5)),
  })

  const result = billFile(lakeside({ patients: [acmePatient('A'), ...others(10)], sessions: [afternoon, morning] }))

  const claim = claimOf(result, 'A')
  expectReady(claim, ['90853 - x1 $60.00 ptr A POS 11'], '$60.00')
  expect(claim.lines[0]?.session).toBe('morning')
  expect(rulesOf(notBilledOf(result, 'A', 'afternoon').findings, 'block')).toEqual(['G-03'])
  expect(authorizationOf(result, 'AUTH-A').used).toBe(1)
  expect(troublesOf(result)).toEqual(['A block G-03'])
})
