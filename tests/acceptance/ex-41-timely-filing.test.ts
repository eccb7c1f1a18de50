import { describe, expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { claimOf, expectReady, findingOf, notBilledOf, rulesOf, troublesOf } from '../support/expect-claim'
import { acmePatient, aPatient, aSession, lakeside, others, present } from '../support/practice-file-builder'

const billed = (patient: ReturnType<typeof aPatient>, date: string) => {
  const patients = [patient, ...others(5)]
  const session = aSession({ start: `${date}T10:00`, end: `${date}T11:00`, attendance: present(...patients) })
  return billFile(lakeside({ patients, sessions: [session] }), '2026-11-23')
}

describe('EX-41: on 2026-11-23', () => {
  test('a Medicare session whose deadline was three days ago is not billed', () => {
    const result = billed(aPatient('B', 'MCR'), '2025-11-20')

    expect(rulesOf(notBilledOf(result, 'B', 's1').findings, 'block')).toEqual(['L-20'])
    expect(troublesOf(result)).toEqual(['B block L-20'])
  })

  test.each([
    { patient: aPatient('B', 'MCR'), date: '2025-11-24', deadline: '2026-11-24', daysLeft: 1, says: /1 day left/ },
    { patient: aPatient('B', 'MCR'), date: '2025-11-23', deadline: '2026-11-23', daysLeft: 0, says: /last day/i },
    { patient: acmePatient('A'), date: '2026-08-25', deadline: '2026-11-23', daysLeft: 0, says: /last day/i },
  ])(
    'a session of $date with deadline $deadline is billed, with the warning',
    ({ patient, date, deadline, daysLeft, says }) => {
      const result = billed(patient, date)

      const claim = claimOf(result, patient.id)
      expectReady(claim, ['90853 - x1 $60.00 ptr A POS 11'], '$60.00')
      expect(rulesOf(claim.findings, 'warn')).toEqual(['L-21'])
      const { message, facts } = findingOf(claim.findings, 'L-21')
      expect(message).toMatch(says)
      expect(Object.values(facts)).toEqual(expect.arrayContaining([deadline, daysLeft]))
      expect(troublesOf(result)).toEqual([])
    },
  )

  test('an ACME session of the day before that one is not billed', () => {
    const result = billed(acmePatient('A'), '2026-08-24')

    expect(troublesOf(result)).toEqual(['A block L-20'])
  })
})
