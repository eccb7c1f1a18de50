import { expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { findingOf, notBilledOf, rulesOf } from '../support/expect-claim'
import { acmePatient, anAttendance, aSession, lakeside, others } from '../support/practice-file-builder'

test('EX-16: one person is not a group: nothing is billed, and the individual code is only suggested', () => {
  const absent = others(7)
  const session = aSession({
    end: '2026-10-14T10:50',
    attendance: [anAttendance('A'), ...absent.map((one) => anAttendance(one, { status: 'no_show' }))],
  })

  const result = billFile(lakeside({ patients: [acmePatient('A'), ...absent], sessions: [session] }))

  expect(result.claims).toEqual([])
  const { findings, patientChargeCents } = notBilledOf(result, 'A', 's1')
  expect(rulesOf(findings, 'block')).toEqual(['G-06'])
  expect(patientChargeCents).toBe(0)
  // 50 minutes lie in 38 to 52.
  const { message } = findingOf(findings, 'G-06')
  expect(message).toContain('90834')
  expect(message).not.toMatch(/90832|90837/)
  for (const { id } of absent) expect(rulesOf(notBilledOf(result, id).findings, 'block')).toEqual(['G-10'])
})
