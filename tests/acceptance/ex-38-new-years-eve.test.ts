import { expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { claimOf, expectReady, troublesOf } from '../support/expect-claim'
import { acmePatient, aSession, lakeside, others, present } from '../support/practice-file-builder'

test('EX-38: an evening of New Year’s Eve is of the old year in date, visit year and fee', () => {
  const limited = acmePatient('A', {
    coverages: [{ payer: 'ACME', memberId: 'W123456789', visitLimit: { count: 20, period: 'calendar_year' } }],
  })
  const patients = [limited, ...others(5)]
  const nextYear = [
    { code: '90853', cents: 9900, from: '2027-01-01' },
    { code: '99051', cents: 9900, from: '2027-01-01' },
  ]
  // 2027-01-01T00:30Z
  const session = aSession({ start: '2026-12-31T19:30', end: '2026-12-31T20:30', attendance: present(...patients) })

  const result = billFile(
    lakeside({ patients, fees: [...lakeside().fees, ...nextYear], sessions: [session] }),
    '2027-01-01',
  )

  const claim = claimOf(result, 'A')
  expectReady(claim, ['90853 - x1 $60.00 ptr A POS 11', '99051 - x1 $15.00 ptr A POS 11'], '$75.00')
  expect(claim.lines.map((line) => line.date)).toEqual(['2026-12-31', '2026-12-31'])
  expect(result.visitLimits).toMatchObject([{ counted: 1, periodFrom: '2026-01-01', periodThrough: '2026-12-31' }])
  expect(troublesOf(result)).toEqual([])
})
