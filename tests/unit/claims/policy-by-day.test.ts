import { expect, test } from 'vitest'
import { bill } from '../../../lib/claims/bill'
import type { IsoDate } from '../../../lib/kernel/dates'
import { completeSettings } from '../../../lib/policy/payer-settings'
import { factsOf } from '../../support/bill-file'
import { acmePatient, aSession, lakeside, others, present } from '../../support/practice-file-builder'

const day = (text: string) => text as IsoDate

test('a claim is judged by the policy of its day of service', () => {
  const patients = [acmePatient('A'), ...others(3)]
  const at = (id: string, date: string) =>
    aSession({ id, start: `${date}T10:00`, end: `${date}T11:00`, attendance: present(...patients) })
  const facts = factsOf(lakeside({ patients, sessions: [at('s1', '2026-10-14'), at('s2', '2026-10-21')] }))
  const large = completeSettings('commercial', { groupMax: 12, addonPolicy: { '99050': 'bill', '99051': 'bill' } })
  const payers = facts.payers.map((payer) => ({
    ...payer,
    settings: large,
    versions: [
      { from: day('2026-01-01'), settings: large },
      { from: day('2026-10-21'), settings: { ...large, groupMax: 3 } },
    ],
  }))
  const heldBy = (session: string) =>
    bill({ ...facts, payers }, { asOf: day('2026-11-23') })
      .claims.filter((claim) => claim.patient === 'A' && claim.lines.some((line) => line.session === session))
      .flatMap((claim) => claim.findings.filter((one) => one.severity === 'hold').map((one) => one.rule))
  expect(heldBy('s1')).not.toContain('G-05')
  expect(heldBy('s2')).toContain('G-05')
})
