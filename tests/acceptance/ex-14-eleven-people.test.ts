import { describe, expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { claimOf, expectHeld, expectReady, troublesOf } from '../support/expect-claim'
import { acmePatient, aPatient, aSession, lakeside, payersWith, present } from '../support/practice-file-builder'

const medicare = ['m1', 'm2', 'm3', 'm4']
const acme = ['a1', 'a2', 'a3', 'a4']
const lines = ['90853 - x1 $60.00 ptr A POS 11']
const patients = [
  ...medicare.map((id) => aPatient(id, 'MCR', { diagnoses: [{ code: 'F33.0' }] })),
  ...acme.map((id) => acmePatient(id)),
  ...['h1', 'h2'].map((id) => aPatient(id, 'HZN')),
  aPatient('k1', 'MAM'),
]
const sessions = [aSession({ attendance: present(...patients) })]

describe('EX-14: eleven people, whoever pays', () => {
  test('hold the claims of the payers with ten at most, and no other', () => {
    const result = billFile(lakeside({ patients, sessions }))

    for (const id of [...medicare, ...acme]) expectHeld(claimOf(result, id), ['G-05'], lines, '$60.00')
    for (const id of ['h1', 'h2', 'k1']) expectReady(claimOf(result, id), lines, '$60.00')
    expect(troublesOf(result)).toHaveLength(8)
  })

  test('are not too many for Medicare once its own limit is twelve', () => {
    const result = billFile(lakeside({ patients, sessions, payers: payersWith('MCR', { groupMax: 12 }) }))

    for (const id of medicare) expectReady(claimOf(result, id), lines, '$60.00')
    expect(troublesOf(result)).toEqual(acme.map((id) => `${id} hold G-05`))
  })
})
