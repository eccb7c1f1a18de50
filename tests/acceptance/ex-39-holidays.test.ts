import { describe, expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { claimOf, expectReady, troublesOf } from '../support/expect-claim'
import { acmePatient, aPatient, aSession, lakeside, others, payersAnd, present } from '../support/practice-file-builder'

const group = '90853 - x1 $60.00 ptr A POS 11'

describe('EX-39: holidays', () => {
  test('Veterans Day with the office open is 99051 for a payer with the federal list, not for one with six holidays', () => {
    const patients = [acmePatient('A'), aPatient('S', 'SIX'), ...others(4)]
    const payers = payersAnd({
      id: 'SIX',
      settings: {
        addonPolicy: { '99050': 'bill', '99051': 'bill' },
        holidays: ['new_years_day', 'memorial_day', 'independence_day', 'labor_day', 'thanksgiving', 'christmas'],
      },
    })
    const session = aSession({ start: '2026-11-11T10:00', end: '2026-11-11T11:00', attendance: present(...patients) })

    const result = billFile(lakeside({ patients, payers, sessions: [session] }))

    expectReady(claimOf(result, 'A'), [group, '99051 - x1 $15.00 ptr A POS 11'], '$75.00')
    expectReady(claimOf(result, 'S'), [group], '$60.00')
    expect(troublesOf(result)).toEqual([])
  })

  test('a single group on Thanksgiving, the office closed, is 99050', () => {
    const patients = [acmePatient('A'), ...others(5)]
    const session = aSession({
      start: '2026-11-26T10:00',
      end: '2026-11-26T11:00',
      outsideHoursReason: 'a death in the group',
      attendance: present(...patients),
    })

    const result = billFile(lakeside({ patients, sessions: [session] }), '2026-11-27')

    expectReady(claimOf(result, 'A'), [group, '99050 - x1 $25.00 ptr A POS 11'], '$85.00')
    expect(troublesOf(result)).toEqual([])
  })
})
