import { describe, expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { claimOf, expectHeld, expectReady, notBilledOf, rulesOf, troublesOf } from '../support/expect-claim'
import { aPatient, aSession, lakeside, others, present } from '../support/practice-file-builder'

const patients = [aPatient('M', 'MOM'), ...others(4)]
const session = aSession({ attendance: present(...patients) })

describe('EX-19: a payer that counts units of 30 minutes', () => {
  test.each([
    { end: '11:00', units: 2, total: '$60.00' },
    { end: '11:15', units: 2, total: '$60.00' }, // floor(75 / 30)
    { end: '11:30', units: 3, total: '$90.00' },
  ])('gets $units units for a group from 10:00 to $end', ({ end, units, total }) => {
    const result = billFile(lakeside({ patients, sessions: [{ ...session, end: `2026-10-14T${end}` }] }))

    expectReady(claimOf(result, 'M'), [`90853 - x${units} ${total} ptr A POS 11`], total)
    expect(troublesOf(result)).toEqual([])
  })

  test('gets what the day still allows of a second group, held by G-04', () => {
    const second = { ...session, id: 's2', start: '2026-10-14T14:00', end: '2026-10-14T15:00' }

    // Only M comes back; the others are new, so that each of them has one group that day.
    const all = [aPatient('M', 'MOM'), ...others(8)]
    const attendance = present(aPatient('M', 'MOM'), ...others(8).slice(4))
    const result = billFile(lakeside({ patients: all, sessions: [session, { ...second, attendance }] }))

    // 2 units + 2 units > 3 a day: one is left.
    expectHeld(
      claimOf(result, 'M'),
      ['G-04'],
      ['90853 - x2 $60.00 ptr A POS 11', '90853 - x1 $30.00 ptr A POS 11'],
      '$90.00',
    )
    expect(troublesOf(result)).toEqual(['M hold G-04'])
  })

  test('gets nothing for 29 minutes: no units is no line', () => {
    const result = billFile(lakeside({ patients, sessions: [{ ...session, end: '2026-10-14T10:29' }] }))

    expect(rulesOf(notBilledOf(result, 'M').findings, 'block')).toEqual(['G-04'])
    expect(troublesOf(result)).toEqual(['M block G-04'])
  })
})
