import { describe, expect, test } from 'vitest'
import type { IsoDate } from '../../../lib/kernel/dates'
import { type DatedPayer, payerOn } from '../../../lib/policy/payer'
import { completeSettings, defaultSettings } from '../../../lib/policy/payer-settings'

const day = (text: string) => text as IsoDate
const settings = (groupMax: number) => completeSettings('commercial', { groupMax })
const acme: DatedPayer = {
  ...{ id: 'acme', name: 'Acme', payerId: '99901', type: 'commercial', filingIndicator: 'CI' },
  settings: settings(12),
  versions: [
    { from: day('2026-03-01'), settings: settings(8) },
    { from: day('2026-09-01'), settings: settings(12) },
  ],
}

describe('the policy of a day of service', () => {
  test.each([
    { date: '2026-02-28', groupMax: defaultSettings('commercial').groupMax },
    { date: '2026-03-01', groupMax: 8 },
    { date: '2026-08-31', groupMax: 8 },
    { date: '2026-09-01', groupMax: 12 },
    { date: '2027-01-01', groupMax: 12 },
  ])('on $date allows $groupMax people', ({ date, groupMax }) => {
    expect(payerOn(acme, day(date)).settings.groupMax).toBe(groupMax)
  })

  test('is the only one where there are no versions, and the payer itself is given back', () => {
    const always = { ...acme, versions: [] }
    expect(payerOn(always, day('1999-01-01'))).toBe(always)
  })
})
