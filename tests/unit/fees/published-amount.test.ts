import { expect, test } from 'vitest'
import { localitiesOf, publishedAmounts, publishedYears, sourceInWords } from '../../../lib/fees/published-amount'

const asked = { locality: 'OH-00', placeOfService: '11', licence: 'LCSW' as const, isQualifyingParticipant: false }

test('Ohio, LCSW, office, 2026 at 60.00 is the worked chain of domain.md 5.3, to the cent', () => {
  const [only] = publishedAmounts('90853', 6000, { ...asked, year: 2026 })
  expect(only?.answer).toMatchObject({
    amount: { fullCents: 2987, amountCents: 2240, locality: 'Ohio', setting: 'non_facility', factorHundredths: 75 },
    payment: { coinsuranceCents: 448, sequestrationCents: 36, paidCents: 1756, contractualCents: 3760 },
  })
})

test('a year with two conversion factors has two amounts (5.2)', () => {
  const amounts = publishedAmounts('90853', null, { ...asked, locality: 'national', licence: 'PsyD', year: 2024 })
  expect(amounts.map(({ from, answer }) => [from, 'amount' in answer && answer.amount.amountCents])).toEqual([
    ['2024-01-01', 2718],
    ['2024-03-09', 2763],
  ])
})

test('no amount rather than a wrong one: a year or a locality without a rate is said (R-03)', () => {
  expect(publishedAmounts('90853', null, { ...asked, year: 2031 })).toMatchObject([
    { answer: { none: 'no_rate_for_this_day' } },
  ])
  expect(publishedAmounts('90853', null, { ...asked, year: 2020 })).toMatchObject([
    { answer: { none: 'no_rate_for_this_locality' } },
  ])
})

test('years come latest first, localities by year, sources with their edition', () => {
  expect(publishedYears().slice(0, 2)).toEqual([2026, 2025])
  expect(localitiesOf(2020).map((one) => one.id)).toEqual(['national'])
  expect(sourceInWords('RVU26')).toEqual({ title: 'Relative value file RVU26C, 2026-06-30', link: null })
  expect(sourceInWords('https://example.org/a').link).toBe('https://example.org/a')
})
