import { describe, expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { claimOf, rulesOf, troublesOf } from '../support/expect-claim'
import {
  acmePatient,
  anAuthorization,
  aService,
  aSession,
  lakeside,
  others,
  present,
} from '../support/practice-file-builder'

const patients = [acmePatient('A', { authorizations: [anAuthorization({ codes: ['90853', '90834'] })] }), ...others(5)]
const sessions = [aSession({ attendance: present(...patients) })]

describe('EX-23: a group from 10:00 to 11:00', () => {
  test('and an individual session from 10:30 to 11:15 hold the claim by P-02', () => {
    const services = [aService({ start: '2026-10-14T10:30', end: '2026-10-14T11:15' })]

    const result = billFile(lakeside({ patients, sessions, services }))

    const claim = claimOf(result, 'A')
    expect(claim.status).toBe('held')
    expect(rulesOf(claim.findings, 'hold')).toEqual(['P-02'])
    expect(claim.lines.map((line) => line.code)).toEqual(['90853', '90834'])
    expect(claim.totalCents).toBe(19000)
    expect(troublesOf(result)).toEqual(['A hold P-02'])
  })

  test('and an individual session from 11:00 on do not overlap', () => {
    const services = [aService({ start: '2026-10-14T11:00', end: '2026-10-14T11:45' })]

    expect(troublesOf(billFile(lakeside({ patients, sessions, services })))).toEqual([])
  })
})
