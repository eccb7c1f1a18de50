import { describe, expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { claimOf, expectReady, notBilledOf, rulesOf, troublesOf } from '../support/expect-claim'
import { aPatient, aSession, lakeside, present } from '../support/practice-file-builder'

// Three families, seven people; the identified patient is not the first of any.
const identified = ['a2', 'b2', 'c3']
const relatives = ['a1', 'b1', 'c1', 'c2']
const familiesOf = (payer: string) =>
  ['a1', 'a2', 'b1', 'b2', 'c1', 'c2', 'c3'].map((id, i) =>
    aPatient(id, payer, {
      family: id.slice(0, 1),
      identifiedPatient: identified.includes(id),
      diagnoses: [{ code: i % 2 === 0 ? 'F33.1' : 'F41.1' }],
    }),
  )
const sessionOf = (patients: ReturnType<typeof familiesOf>) =>
  aSession({ group: 'families', attendance: present(...patients) })

describe('EX-47: a multi-family group of three families and seven people', () => {
  test('is one 90849 a family where the payer covers it, of the identified patient', () => {
    const patients = familiesOf('MAM')

    const result = billFile(lakeside({ patients, sessions: [sessionOf(patients)] }))

    expect(result.claims.map((claim) => claim.patient)).toEqual(identified)
    for (const id of identified) {
      expectReady(claimOf(result, id), ['90849 - x1 $75.00 ptr A POS 11'], '$75.00')
    }
    expect(result.notBilled.map((one) => one.patient)).toEqual(relatives)
    for (const id of relatives) {
      expect(notBilledOf(result, id, 's1').findings).toMatchObject([{ rule: 'G-21', severity: 'info' }])
    }
    expect(troublesOf(result)).toEqual([])
  })

  test('is not billed to Medicare, with the note on the status of the code', () => {
    const patients = familiesOf('MCR')

    const result = billFile(lakeside({ patients, sessions: [sessionOf(patients)] }))

    expect(result.claims).toEqual([])
    for (const id of identified) {
      const { findings } = notBilledOf(result, id, 's1')
      expect(rulesOf(findings, 'block')).toEqual(['G-20'])
      expect(findings.filter((one) => one.severity === 'info').map((one) => one.message)).toContainEqual(
        expect.stringContaining('2024'),
      )
    }
    for (const id of relatives) expect(rulesOf(notBilledOf(result, id).findings, 'info')).toEqual(['G-21'])
  })
})
