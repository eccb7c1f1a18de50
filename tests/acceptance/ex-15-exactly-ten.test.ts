import { expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { claimOf, expectReady, troublesOf } from '../support/expect-claim'
import { acmePatient, anAttendance, aPatient, aSession, lakeside, present } from '../support/practice-file-builder'

test('EX-15: ten people are not too many for a payer with ten at most; who did not come is not counted', () => {
  const ten = [
    ...['m1', 'm2', 'm3', 'm4'].map((id) => aPatient(id, 'MCR', { diagnoses: [{ code: 'F33.0' }] })),
    ...['a1', 'a2', 'a3', 'a4'].map((id) => acmePatient(id)),
    ...['o1', 'o2'].map((id) => aPatient(id, 'MOM')),
  ]
  const absent = acmePatient('z')
  const attendance = [...present(...ten), anAttendance(absent, { status: 'no_show' })]

  const result = billFile(lakeside({ patients: [...ten, absent], sessions: [aSession({ attendance })] }))

  for (const { id } of ten.slice(0, 8)) expectReady(claimOf(result, id), ['90853 - x1 $60.00 ptr A POS 11'], '$60.00')
  for (const id of ['o1', 'o2']) expectReady(claimOf(result, id), ['90853 - x2 $60.00 ptr A POS 11'], '$60.00')
  expect(troublesOf(result)).toEqual(['z block G-10'])
})
