import { expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { claimOf, expectReady, troublesOf } from '../support/expect-claim'
import { acmePatient, aSession, lakeside, others, present } from '../support/practice-file-builder'

test('EX-37: a weekly group at 17:30 stays in the evening when the clocks change', () => {
  const patients = [acmePatient('A'), ...others(5)]
  // 21:30Z and 22:30Z: the clocks go back on 2026-11-01.
  const sessions = ['2026-10-28', '2026-11-04'].map((date) =>
    aSession({
      id: date,
      start: `${date}T17:30`,
      end: `${date}T18:30`,
      partOfSeries: true,
      attendance: present(...patients),
    }),
  )

  const result = billFile(lakeside({ patients, sessions }))

  for (const date of ['2026-10-28', '2026-11-04']) {
    expectReady(
      claimOf(result, 'A', { date }),
      ['90853 - x1 $60.00 ptr A POS 11', '99051 - x1 $15.00 ptr A POS 11'],
      '$75.00',
    )
  }
  expect(troublesOf(result)).toEqual([])
})
