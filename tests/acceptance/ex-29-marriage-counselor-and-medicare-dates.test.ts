import { describe, expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { claimOf, expectReady, notBilledOf, rulesOf, troublesOf } from '../support/expect-claim'
import { medicareEstimate } from '../support/medicare-estimate'
import { aPatient, aSession, lakeside, others, present, providersWith } from '../support/practice-file-builder'

const patients = [aPatient('B', 'MCR'), ...others(5)]
const onDay = (date: string) =>
  aSession({ facilitators: ['cole'], start: `${date}T10:00`, end: `${date}T11:00`, attendance: present(...patients) })

describe('EX-29: a Medicare group by a marriage and family therapist', () => {
  test('is not payable in 2023', () => {
    const result = billFile(lakeside({ patients, sessions: [onDay('2023-12-15')] }), '2023-12-16')

    expect(rulesOf(notBilledOf(result, 'B', 's1').findings, 'block')).toEqual(['G-41'])
    expect(troublesOf(result)).toEqual(['B block G-41'])
  })

  const providers = providersWith('cole', { enrolments: [{ payer: 'MCR', from: '2024-01-01' }] })

  test('is billed in 2024, once enrolled', () => {
    const result = billFile(lakeside({ patients, providers, sessions: [onDay('2024-01-05')] }), '2024-01-06')

    const claim = claimOf(result, 'B')
    expectReady(claim, ['90853 - x1 $60.00 ptr A POS 11'], '$60.00')
    expect(claim.rendering).toBe('cole')
    // 27.18 x 0.75, the conversion factor of the time before 2024-03-09
    expect(medicareEstimate(claim, 'LMFT', 'national').allowedCents).toBe(2039)
    expect(troublesOf(result)).toEqual([])
  })
})
