import { describe, expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { claimOf, expectReady, troublesOf } from '../support/expect-claim'
import { medicareEstimate } from '../support/medicare-estimate'
import {
  acmePatient,
  anAttendance,
  aPatient,
  aSession,
  lakeside,
  others,
  present,
} from '../support/practice-file-builder'

describe('EX-13: telehealth with the patient in a school', () => {
  const inTheRoom = others(4)
  const patients = [acmePatient('A'), aPatient('B', 'MCR', { diagnoses: [{ code: 'F33.0' }] }), ...inTheRoom]
  const session = aSession({
    start: '2026-10-20T18:00',
    end: '2026-10-20T19:00',
    attendance: [
      anAttendance('A', { mode: 'video', at: 'elsewhere' }),
      anAttendance('B', { mode: 'video', at: 'elsewhere' }),
      ...present(...inTheRoom),
    ],
  })
  const result = billFile(lakeside({ patients, sessions: [session] }))

  test.each(['A', 'B'])('is 90853 95 at place 02 for patient %s, without an add-on', (patient) => {
    expectReady(claimOf(result, patient), ['90853 95 x1 $60.00 ptr A POS 02'], '$60.00')
    expect(troublesOf(result)).toEqual([])
  })

  test('is estimated by the facility amount', () => {
    // 24.25 x 0.75, against 22.40 at home
    expect(medicareEstimate(claimOf(result, 'B'), 'LCSW', 'OH-00').allowedCents).toBe(1819)
  })
})
