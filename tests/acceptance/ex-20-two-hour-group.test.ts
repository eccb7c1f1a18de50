import { describe, expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { claimOf, expectReady, rulesOf, troublesOf } from '../support/expect-claim'
import { acmePatient, aSession, lakeside, others, present } from '../support/practice-file-builder'

const patients = [acmePatient('A'), ...others(5)]

describe('EX-20: a two-hour group is one unit and one add-on', () => {
  test.each([
    { end: '20:00', warns: [] }, // exactly 120 minutes
    { end: '20:01', warns: ['G-08'] },
  ])('from 18:00 to $end, with warnings $warns', ({ end, warns }) => {
    const session = aSession({ start: '2026-10-14T18:00', end: `2026-10-14T${end}`, attendance: present(...patients) })

    const result = billFile(lakeside({ patients, sessions: [session] }))

    const claim = claimOf(result, 'A')
    expectReady(claim, ['90853 - x1 $60.00 ptr A POS 11', '99051 - x1 $15.00 ptr A POS 11'], '$75.00')
    expect(rulesOf(claim.findings, 'warn')).toEqual(warns)
    expect(troublesOf(result)).toEqual([])
  })
})
