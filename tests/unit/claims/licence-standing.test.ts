import { describe, expect, test } from 'vitest'
import type { Enrolment, Provider } from '../../../lib/attendance/provider'
import { type LicenceVerdict, licenceStanding } from '../../../lib/claims/licence-standing'
import { onTheClaim } from '../../../lib/claims/supervision'
import { licences } from '../../../lib/codes/licences'
import type { Payer } from '../../../lib/policy/payer'
import { licenceIsEligible } from '../../../lib/rules/checks/g-40-licence-is-eligible'
import { counselorsFrom2024 } from '../../../lib/rules/checks/g-41-counselors-from-2024'
import { enrolledWithMedicare } from '../../../lib/rules/checks/g-42-enrolled-with-medicare'
import { associateIncidentTo } from '../../../lib/rules/checks/g-44-associate-incident-to'
import { associateAsPayerAllows } from '../../../lib/rules/checks/g-45-associate-as-payer-allows'
import { licenceAndCredentialingInForce } from '../../../lib/rules/checks/g-47-licence-and-credentialing-in-force'
import { day } from '../../support/days'
import {
  aLineSubject,
  anAssociate,
  aPayer,
  aProvider,
  findingsOf,
  medicaid,
  medicare,
} from '../../support/rule-subjects'

const on = day('2026-11-18')
const rules = [
  ...[associateIncidentTo, associateAsPayerAllows, licenceIsEligible],
  ...[counselorsFrom2024, enrolledWithMedicare, licenceAndCredentialingInForce],
]
const supervisor = aProvider({ id: 'chen', firstName: 'Judith', lastName: 'Chen', licence: 'PsyD' })
const list = (payer: string, from = '2024-01-01', through: string | null = null): Enrolment[] => [
  { payer, from: day(from), through: through === null ? null : day(through) },
]

const payers: Payer[] = [
  medicare(),
  medicare({ eligibleLicences: ['LCSW'] }),
  medicaid(),
  aPayer(),
  aPayer({ eligibleLicences: ['PhD', 'PsyD'] }),
  aPayer({ supervision: 'supervisor_renders' }),
  aPayer({ supervision: 'associate_renders_with_modifier' }),
]
const lists = [null, [], list('ACME'), list('MCR'), list('MCR', '2027-01-01'), list('ACME', '2020-01-01', '2025-01-01')]
const cases = licences.flatMap((licence) =>
  payers.flatMap((payer) =>
    lists.flatMap((enrolments) =>
      [null, supervisor, { ...supervisor, licenceThrough: day('2026-01-01') }].flatMap((over) =>
        [null, '2026-11-17', '2026-11-18'].flatMap((licenceThrough) =>
          [on, day('2023-12-31')].map((date) => ({ licence, payer, enrolments, over, licenceThrough, date })),
        ),
      ),
    ),
  ),
)

/** What the engine's own rules say of a session of that day. */
function verdictOfRules(provider: Provider, payer: Payer, over: Provider | null, date: typeof on) {
  const { rendering, supervision } = onTheClaim(provider, payer, over)
  const subject = aLineSubject({ payer, performing: provider, rendering, supervision, date })
  const found = rules.flatMap((rule) => findingsOf(rule, subject))
  if (found.includes('block')) return 'block'
  return found.includes('hold') ? 'hold' : 'bills'
}

const said: Record<LicenceVerdict, string> = {
  bills: 'bills',
  supervisor_bills: 'bills',
  waits: 'hold',
  no_claim: 'block',
}

describe('what a licence means for a payer', () => {
  test('is what the rules find on a claim, for every licence, payer and day', () => {
    expect(cases.length).toBeGreaterThan(5000)
    for (const { licence, payer, enrolments, over, licenceThrough, date } of cases) {
      const through = licenceThrough === null ? null : day(licenceThrough)
      const provider = { ...aProvider({ licence }), enrolments, licenceThrough: through }
      const { verdict, rules: ids, sentence } = licenceStanding({ provider, supervisor: over, payer, on: date })
      const told = `${licence} ${payer.name} ${date}: ${sentence}`
      expect(`${said[verdict]} ${told}`).toBe(`${verdictOfRules(provider, payer, over, date)} ${told}`)
      expect(ids.length).toBeGreaterThan(0)
    }
  })

  test.each([
    ['a social worker bills for oneself', aProvider(), aPayer(), null, 'bills'],
    ['a counselor bills Medicare since 2024', aProvider({ licence: 'LPCC' }), medicare(), null, 'bills'],
    ['an associate is not taken unless a payer says so', anAssociate(), aPayer(), supervisor, 'no_claim'],
    ['Medicare pays the supervisor of an associate', anAssociate(), medicare(), supervisor, 'supervisor_bills'],
    ['an associate waits for a supervisor', anAssociate(), medicare(), null, 'waits'],
    [
      'an associate who renders needs an NPI',
      anAssociate(),
      aPayer({ supervision: 'associate_renders_with_modifier' }),
      supervisor,
      'waits',
    ],
  ] as const)('%s', (_name, provider, payer, over, verdict) => {
    expect(licenceStanding({ provider, supervisor: over, payer, on }).verdict).toBe(verdict)
  })

  test('names what to do in the sentence', () => {
    const ended = { ...aProvider({ licenceThrough: '2026-11-01' }) }
    expect(licenceStanding({ provider: ended, supervisor: null, payer: aPayer(), on }).sentence).toBe(
      'The licence of this clinician ended on Nov 1, 2026. Record the renewal.',
    )
    const unlisted = { ...aProvider({ licence: 'LMFT' }), enrolments: [] }
    expect(licenceStanding({ provider: unlisted, supervisor: null, payer: medicare(), on }).sentence).toBe(
      'This clinician is not enrolled with Medicare Part B on Nov 18, 2026. Record the day that PECOS gives.',
    )
  })
})
