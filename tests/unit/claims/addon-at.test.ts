import { expect, test } from 'vitest'
import { addonAt } from '../../../lib/claims/addon-at'
import { sessionHours } from '../../../lib/hours/posted-hours'
import { localAfter } from '../../../lib/kernel/dates'
import { completeSettings, type PayerSettingsGiven, type PayerType } from '../../../lib/policy/payer-settings'
import { aLocation } from '../../support/a-location'
import { moment, time } from '../../support/days'

function answer(start: string, given: PayerSettingsGiven = {}, type: PayerType = 'commercial', placeOfService = '11') {
  const location = aLocation({ placeOfService })
  const begins = moment(start)
  const payer = {
    ...{ id: 'a', name: 'Acme', payerId: '99901', type, filingIndicator: 'CI' },
    settings: completeSettings(type, given),
  }
  const hours = sessionHours(location, begins, null, [])
  return addonAt({ location, hours, start: begins, end: localAfter(begins, 90), payer })
}

const bills: PayerSettingsGiven = { addonPolicy: { '99050': 'bill', '99051': 'bill' } }

test.each<[string, Parameters<typeof answer>, [string | null, string, string | null]]>([
  ['an evening', ['2026-10-14T18:00', bills], ['99051', 'from 5:00 PM', 'A-06']],
  ['a weekend', ['2026-10-17T09:30', bills], ['99051', 'weekend', 'A-06']],
  ['a holiday', ['2026-11-11T10:00', bills], ['99051', 'Veterans Day', 'A-06']],
  ['a morning', ['2026-10-14T10:00', bills], [null, 'daytime', null]],
  ['outside hours', ['2026-10-18T14:00', bills], ['99050', 'outside hours', 'A-07']],
  [
    'early, where that counts',
    ['2026-10-14T09:00', { ...bills, earlyBefore: time('09:30') }],
    ['99051', 'before 9:30 AM', 'A-06'],
  ],
  ['Medicare', ['2026-10-14T18:00', {}, 'medicare'], [null, 'never paid', 'A-05']],
  ['a payer that does not pay it', ['2026-10-14T18:00', {}, 'medicaid'], [null, 'not billed', 'A-12']],
  ['another place', ['2026-10-14T18:00', bills, 'commercial', '53'], [null, 'not at this place', 'A-02']],
  ['before the first version', ['2001-10-14T18:00', bills], [null, 'hours not known', 'C-01']],
])('%s', (_, asked, [code, short, rule]) => {
  expect(answer(...asked)).toMatchObject({ code, short, rule, isOpen: false })
})

test('a payer that was never asked leaves the line open', () => {
  expect(answer('2026-10-14T18:00')).toMatchObject({ code: '99051', isOpen: true, rule: 'A-12' })
})

test('the sentence is the one that a claim says', () => {
  expect(answer('2026-10-14T18:00', bills).sentence).toBe('99051: posted open, and an evening for Acme.')
  expect(answer('2026-10-14T18:00', {}, 'medicare').sentence).toMatch(/^No 99051: Medicare never pays it/)
})
