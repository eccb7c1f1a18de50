import { describe, expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { claimOf, expectHeld, expectReady, troublesOf } from '../support/expect-claim'
import { anAttendance, aPatient, aSession, lakeside, others, present } from '../support/practice-file-builder'

const inTheRoom = others(5)
const lines = ['90853 93 x1 $60.00 ptr A POS 10']

const billed = (audioOnlyReason?: string) => {
  const byTelephone = anAttendance('B', { mode: 'audio', at: 'home', audioOnlyReason })
  const session = aSession({ attendance: [byTelephone, ...present(...inTheRoom)] })
  return billFile(lakeside({ patients: [aPatient('B', 'MCR'), ...inTheRoom], sessions: [session] }))
}

describe('EX-12: a patient at home by telephone', () => {
  test('is 90853 93 at place 10 when the note has the reason', () => {
    const result = billed('no video device')

    expectReady(claimOf(result, 'B'), lines, '$60.00')
    expect(troublesOf(result)).toEqual([])
  })

  test('is held by T-06 when the reason is missing', () => {
    const result = billed()

    expectHeld(claimOf(result, 'B'), ['T-06'], lines, '$60.00')
    expect(troublesOf(result)).toEqual(['B hold T-06'])
  })
})
