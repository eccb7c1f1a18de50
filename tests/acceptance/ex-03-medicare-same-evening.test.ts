import { expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { claimOf, expectReady, findingOf, rulesOf, troublesOf } from '../support/expect-claim'
import { medicareEstimate } from '../support/medicare-estimate'
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
  // 29.87 x 0.75 = 22.40; a fifth is 4.48; 2 percent of 17.92 is 0.36
  expect(medicareEstimate(claim, 'LCSW', 'OH-00')).toMatchObject({
    allowedCents: 2240,
    coinsuranceCents: 448,
    sequestrationCents: 36,
    paidCents: 1756,
    contractualCents: 3760,
  })
})
