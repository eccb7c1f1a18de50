import { describe, expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { claimOf, expectReady, troublesOf } from '../support/expect-claim'
import { acmePatient, aSession, lakeside, others, payersWith, present } from '../support/practice-file-builder'

const patients = [acmePatient('A'), ...others(5)]
const session = aSession({ start: '2026-10-20T16:30', end: '2026-10-20T18:00', attendance: present(...patients) })
const group = '90853 - x1 $60.00 ptr A POS 11'

describe('EX-09: a session from 16:30 to 18:00', () => {
  test.each([
    { boundary: 'start' as const, lines: [group], total: '$60.00' },
    { boundary: 'any_overlap' as const, lines: [group, '99051 - x1 $15.00 ptr A POS 11'], total: '$75.00' },
    { boundary: 'entire' as const, lines: [group], total: '$60.00' },
  ])('is $total where $boundary must lie in the evening', ({ boundary, lines, total }) => {
    const result = billFile(lakeside({ patients, payers: payersWith('ACME', { boundary }), sessions: [session] }))

    expectReady(claimOf(result, 'A'), lines, total)
    expect(troublesOf(result)).toEqual([])
  })
})
