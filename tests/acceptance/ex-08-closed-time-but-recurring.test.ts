import { expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { claimOf, expectHeld, expectReady, troublesOf } from '../support/expect-claim'
import { acmePatient, anOffice, aSession, h1, lakeside, others, present } from '../support/practice-file-builder'

const patients = [acmePatient('A'), ...others(5)]

const sunday = (date: string) =>
  aSession({
    id: date,
    start: `${date}T14:00`,
    end: `${date}T15:00`,
    partOfSeries: true,
    attendance: present(...patients),
  })

test('EX-08: a series outside posted hours makes no add-on and is held, until the hours are posted as they are', () => {
  const withSundays = { from: '2026-11-01', weekly: { ...h1.weekly, sun: [['13:00', '16:00'] as [string, string]] } }

  const result = billFile(
    lakeside({
      patients,
      locations: [anOffice([h1, withSundays])],
      sessions: [sunday('2026-10-18'), sunday('2026-11-08')],
    }),
  )

  expectHeld(claimOf(result, 'A', { date: '2026-10-18' }), ['A-09'], ['90853 - x1 $60.00 ptr A POS 11'], '$60.00')
  expectReady(
    claimOf(result, 'A', { date: '2026-11-08' }),
    ['90853 - x1 $60.00 ptr A POS 11', '99051 - x1 $15.00 ptr A POS 11'],
    '$75.00',
  )
  expect(troublesOf(result)).toEqual(['A hold A-09'])
})
