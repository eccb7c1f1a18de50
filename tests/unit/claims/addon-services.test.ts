import { describe, expect, test } from 'vitest'
import { blockingAddonRules } from '../../../lib/claims/addon-services'
import type { Finding } from '../../../lib/rules/finding'
import { runRules } from '../../../lib/rules/rule'
import { billFile } from '../../support/bill-file'
import { claimsOf, notBilledOf, rulesOf } from '../../support/expect-claim'
import { aPatient, aService, lakeside, payersWith, type ServiceEntry } from '../../support/practice-file-builder'
import { anotherLine, aPayer, aProvider, aServiceSubject, medicaid, medicare } from '../../support/rule-subjects'

function found(over: Parameters<typeof aServiceSubject>[0], code = '99051'): string[] {
  const into: Finding[] = []
  runRules(blockingAddonRules, aServiceSubject({ code, others: [anotherLine()], ...over }), into)
  return into.map(({ rule, severity }) => `${severity} ${rule}`)
}

describe('a code for the hour that is given as a service is judged by payer and place', () => {
  const visitsOfPrimaryCare = aPayer({ addonSpecialties: ['primary_care'], addonBaseCodes: ['99213'] })

  test.each([
    ['in the office', {}, []],
    ['another place', { placeOfService: '12' }, ['block A-02']],
    ['telehealth', { placeOfService: '10', isTelehealth: true }, ['block A-03']],
    ['Medicare', { payer: medicare() }, ['block A-05']],
    ['the specialty and the code beside', { payer: visitsOfPrimaryCare }, ['block A-13', 'block A-14']],
    [
      'the specialty and the code that the payer wants',
      {
        payer: visitsOfPrimaryCare,
        rendering: aProvider({ specialty: 'primary_care' }),
        others: [anotherLine({ code: '99213' })],
      },
      [],
    ],
    ['what the payer has answered is not asked, a person has named the code', { payer: medicaid() }, []],
    ['nobody to bill', { payer: null, placeOfService: '12' }, []],
  ])('%s', (_, over, blocks) => {
    expect(found(over)).toEqual(blocks)
    expect(found(over, '99050')).toEqual(blocks)
  })

  test('and no other code is', () => {
    expect(found({ payer: medicare(), placeOfService: '12' }, '90834')).toEqual([])
  })
})

describe('on a claim', () => {
  const hour = (over: Partial<ServiceEntry> = {}) => aService({ id: 'v2', code: '99051', ...over })
  const billed = (payer: string, ...services: ServiceEntry[]) =>
    billFile(lakeside({ patients: [aPatient('A', payer)], services }))

  test('it stands beside its base, which a blocked one leaves as it is', () => {
    const codes = (payer: string) => claimsOf(billed(payer, aService(), hour()), 'A')[0]?.lines.map(({ code }) => code)
    expect([codes('ACME'), codes('MCR')]).toEqual([['90834', '99051'], ['90834']])
    expect(rulesOf(notBilledOf(billed('MCR', aService(), hour()), 'A').findings, 'block')).toEqual(['A-05'])
  })

  test.each([
    ['another code', { code: '90832' }],
    ['another clinician’s code', { code: '90832', provider: 'chen' }],
    ['a companion', { code: '90785' }],
  ])('it stands beside a code that the payer wants, whatever else of the day comes before: %s', (_, before) => {
    const payers = payersWith('ACME', { addonBaseCodes: ['90834'] })
    const first = aService({ id: 'v0', start: '2026-10-14T08:00', end: '2026-10-14T08:30', ...before })
    const services = [first, aService(), hour()]
    expect(billFile(lakeside({ payers, patients: [aPatient('A', 'ACME')], services })).notBilled).toEqual([])
  })

  test('alone, or beside another clinician’s service, it is not billed (A-04)', () => {
    const blocks = (...services: ServiceEntry[]) =>
      rulesOf(notBilledOf(billed('ACME', ...services), 'A', 'v2').findings, 'block')
    expect(blocks(hour())).toEqual(['A-04'])
    expect(blocks(hour(), aService({ provider: 'chen' }))).toEqual(['A-04'])
    expect(blocks(hour(), aService({ start: '2026-10-15T11:15', end: '2026-10-15T12:00' }))).toEqual(['A-04'])
  })
})
