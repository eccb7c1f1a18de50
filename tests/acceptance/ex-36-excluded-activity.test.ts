import { describe, expect, test } from 'vitest'
import { billFile } from '../support/bill-file'
import { notBilledOf, rulesOf, troublesOf } from '../support/expect-claim'
import { acmePatient, aPatient, aSession, lakeside, present } from '../support/practice-file-builder'

const ofEveryPayer = [
  acmePatient('a'),
  aPatient('b', 'MCR', { diagnoses: [{ code: 'F33.0' }] }),
  aPatient('c', 'HZN'),
  aPatient('d', 'PRI'),
  aPatient('e', 'MOM'),
  aPatient('f', 'MAM'),
]

describe('EX-36: the activity of a session', () => {
  test('that is not psychotherapy is not billed to any payer with the list of the guide', () => {
    const session = aSession({ activity: 'recreational_therapy', attendance: present(...ofEveryPayer) })

    const result = billFile(lakeside({ patients: ofEveryPayer, sessions: [session] }))

    expect(result.claims).toEqual([])
    for (const { id } of ofEveryPayer) {
      expect(rulesOf(notBilledOf(result, id, 's1').findings, 'block')).toEqual(['G-30'])
    }
  })

  test('that is psychotherapy of an unusual kind is billed, with the warning to ask', () => {
    const session = aSession({ activity: 'dbt_skills', attendance: present(...ofEveryPayer) })

    const result = billFile(lakeside({ patients: ofEveryPayer, sessions: [session] }))

    expect(result.claims.map((claim) => claim.status)).toEqual(ofEveryPayer.map(() => 'ready'))
    expect(result.claims.flatMap((claim) => rulesOf(claim.findings, 'warn'))).toEqual([])
    expect(result.warnings.map(({ rule, severity, facts }) => [rule, severity, facts.session])).toEqual([
      ['G-34', 'warn', 's1'],
    ])
    expect(troublesOf(result)).toEqual([])
  })
})
