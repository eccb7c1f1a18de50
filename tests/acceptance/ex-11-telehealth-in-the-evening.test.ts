import { describe, expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { claimOf, expectReady, findingOf, troublesOf } from '../support/expect-claim'
import {
  acmePatient,
  anAttendance,
  aPatient,
  aSession,
  lakeside,
  others,
  present,
} from '../support/practice-file-builder'

describe('EX-11: telehealth in the evening', () => {
  const inTheRoom = others(4)
  const patients = [acmePatient('A'), aPatient('B', 'MCR', { diagnoses: [{ code: 'F33.0' }] }), ...inTheRoom]
  const session = aSession({
    start: '2026-10-20T18:00',
    end: '2026-10-20T19:00',
    attendance: [
      anAttendance('A', { mode: 'video', at: 'home' }),
      anAttendance('B', { mode: 'video', at: 'home' }),
      ...present(...inTheRoom),
    ],
  })
  const result = billFile(lakeside({ patients, sessions: [session] }))

  test.each(['A', 'B'])('is 90853 95 at place 10 for patient %s, without an add-on', (patient) => {
    const claim = claimOf(result, patient)
    expectReady(claim, ['90853 95 x1 $60.00 ptr A POS 10'], '$60.00')
    expect(findingOf(claim.findings, 'A-03').severity).toBe('info')
  })

  test('leaves those in the room at place 11', () => {
    expectReady(claimOf(result, 'other1'), ['90853 - x1 $60.00 ptr A POS 11'], '$60.00')
    expect(troublesOf(result)).toEqual([])
  })
})
