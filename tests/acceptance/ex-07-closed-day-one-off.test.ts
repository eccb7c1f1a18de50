import { describe, expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { claimOf, expectHeld, expectReady, troublesOf } from '../support/expect-claim'
import { acmePatient, aSession, lakeside, others, present } from '../support/practice-file-builder'

const patients = [acmePatient('A'), ...others(5)]
const lines = ['90853 - x1 $60.00 ptr A POS 11', '99050 - x1 $25.00 ptr A POS 11']

const billed = (outsideHoursReason?: string) => {
  const sunday = aSession({ start: '2026-10-18T14:00', end: '2026-10-18T15:00', attendance: present(...patients) })
  return billFile(lakeside({ patients, sessions: [{ ...sunday, outsideHoursReason }] }))
}

describe('EX-07: a single session on a closed day', () => {
  test('adds 99050 when its reason is recorded', () => {
    const result = billed('group moved, building emergency')

    expectReady(claimOf(result, 'A'), lines, '$85.00')
    expect(troublesOf(result)).toEqual([])
  })

  test.each([
    { reason: undefined, name: 'is missing' },
    { reason: '', name: 'is empty' },
  ])('is held by A-11 when the reason $name; the line is made and counted all the same', ({ reason }) => {
    const result = billed(reason)

    expectHeld(claimOf(result, 'A'), ['A-11'], lines, '$85.00')
    expect(troublesOf(result)).toEqual(['A hold A-11'])
  })
})
