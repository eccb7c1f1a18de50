import { describe, expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { claimOf, expectHeld, expectReady, findingOf, notBilledOf, rulesOf, troublesOf } from '../support/expect-claim'
import {
  acmePatient,
  aPatient,
  aSession,
  lakeside,
  others,
  present,
  providersWith,
} from '../support/practice-file-builder'

const lines = ['90853 - x1 $60.00 ptr A POS 11']
const company = others(5)
const sessionOf = (patient: ReturnType<typeof aPatient>) =>
  aSession({ facilitators: ['park'], attendance: present(patient, ...company) })

// The company has no coverage: no payer's rule speaks of who led their group.
describe('EX-30: a group led by an associate', () => {
  const medicare = aPatient('B', 'MCR')

  test('is billed to Medicare as incident to, by the enrolled supervisor', () => {
    const providers = providersWith('park', { supervisor: 'chen' }).map((one) =>
      one.id === 'chen' ? { ...one, enrolments: [{ payer: 'MCR', from: '2020-01-01' }] } : one,
    )

    const result = billFile(lakeside({ patients: [medicare, ...company], providers, sessions: [sessionOf(medicare)] }))

    const claim = claimOf(result, 'B')
    expectReady(claim, lines, '$60.00')
    expect(claim.rendering).toBe('chen')
    expect(findingOf(claim.findings, 'G-44')).toMatchObject({
      severity: 'info',
      message: expect.stringMatching(/supervision record/),
    })
    expect(troublesOf(result).filter((one) => one.startsWith('B'))).toEqual([])
  })

  test('is held by G-44 for Medicare while no supervisor is named', () => {
    const result = billFile(lakeside({ patients: [medicare, ...company], sessions: [sessionOf(medicare)] }))

    const claim = claimOf(result, 'B')
    expectHeld(claim, ['G-44'], lines, '$60.00')
    expect(claim.rendering).toBe('park')
  })

  test('is not billed to a payer that does not allow associates', () => {
    const acme = acmePatient('A')

    const result = billFile(lakeside({ patients: [acme, ...company], sessions: [sessionOf(acme)] }))

    expect(rulesOf(notBilledOf(result, 'A', 's1').findings, 'block')).toEqual(['G-45'])
    expect(result.claims.filter((claim) => claim.patient === 'A')).toEqual([])
  })
})
