import { describe, expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { claimOf, expectReady, findingOf, troublesOf } from '../support/expect-claim'
import { aPatient, aSession, lakeside, others, present, providersWith } from '../support/practice-file-builder'

const patients = [aPatient('D', 'PRI'), ...others(5)]
const session = aSession({ start: '2026-10-14T18:00', end: '2026-10-14T19:30', attendance: present(...patients) })

describe('EX-05: a payer that pays add-ons to primary care only', () => {
  test('gets no 99051 from a clinical social worker, and the claim says so', () => {
    const result = billFile(lakeside({ patients, sessions: [session] }))

    const claim = claimOf(result, 'D')
    expectReady(claim, ['90853 - x1 $60.00 ptr A POS 11'], '$60.00')
    expect(findingOf(claim.findings, 'A-13').severity).toBe('info')
    expect(troublesOf(result)).toEqual([])
  })

  test('gets 99051 from a provider of primary care', () => {
    const providers = providersWith('rivera', { specialty: 'primary_care' })

    const result = billFile(lakeside({ patients, providers, sessions: [session] }))

    expectReady(claimOf(result, 'D'), ['90853 - x1 $60.00 ptr A POS 11', '99051 - x1 $15.00 ptr A POS 11'], '$75.00')
    expect(troublesOf(result)).toEqual([])
  })
})
