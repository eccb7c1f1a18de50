import { describe, expect, test } from 'vitest'
import type { Licence } from '../../../lib/codes/licences'
import { medicareAmount, medicarePayment } from '../../../lib/fees/medicare-amount'
import { sequestrationOn } from '../../../lib/fees/sequestration-on'
import type { IsoDate } from '../../../lib/kernel/dates'

function amount(date: string, licence: Licence, placeOfService = '11', locality = 'national', qp = false) {
  return medicareAmount({ date: date as IsoDate, licence, placeOfService, locality, isQualifyingParticipant: qp })
}

function centsOf(...args: Parameters<typeof amount>) {
  const result = amount(...args)
  return result.ok ? result.value.amountCents : result.error
}

describe('the published Medicare amount of 90853', () => {
  // Columns: non-facility, facility, 85 percent, 75 percent (domain.md 5.2).
  test.each([
    ['2019-06-01', 2739, 2523, 2328, 2054],
    ['2020-06-01', 2815, 2526, 2393, 2111],
    ['2021-06-01', 2757, 2408, 2343, 2068],
    ['2022-06-01', 2734, 2388, 2324, 2051],
    ['2023-06-01', 2677, 2338, 2275, 2008],
    ['2024-03-08', 2718, 2358, 2310, 2039],
    ['2024-03-09', 2763, 2397, 2349, 2072],
    ['2025-06-01', 2814, 2426, 2392, 2111],
    ['2026-06-01', 3039, 2438, 2583, 2279],
  ])('national on %s', (date, nonFacility, facility, nurse, social) => {
    expect(centsOf(date, 'PsyD')).toBe(nonFacility)
    expect(centsOf(date, 'MD', '02')).toBe(facility)
    expect(centsOf(date, 'NP')).toBe(nurse)
    expect(centsOf(date, 'LCSW')).toBe(social)
  })

  test('a qualifying participant has another factor from 2026', () => {
    expect(centsOf('2026-06-01', 'PsyD', '11', 'national', true)).toBe(3055)
    expect(centsOf('2026-06-01', 'MD', '22', 'national', true)).toBe(2450)
    expect(centsOf('2026-06-01', 'NP', '11', 'national', true)).toBe(2597)
    expect(centsOf('2026-06-01', 'LCSW', '11', 'national', true)).toBe(2291)
  })

  // Non-facility, facility, 85 percent, 75 percent (domain.md 5.3).
  test.each([
    ['OH-00', 2987, 2425, 2539, 2240],
    ['NY-01', 3434, 2642, 2919, 2576],
    ['AL-00', 2929, 2403, 2490, 2197],
  ])('in %s in 2026', (locality, nonFacility, facility, nurse, social) => {
    expect(centsOf('2026-10-14', 'PhD', '11', locality)).toBe(nonFacility)
    expect(centsOf('2026-10-14', 'DO', '02', locality)).toBe(facility)
    expect(centsOf('2026-10-14', 'PA', '10', locality)).toBe(nurse)
    expect(centsOf('2026-10-14', 'LMFT', '11', locality)).toBe(social)
  })

  test('a social worker at place 02 in Ohio: 24.25 times 0.75 is 18.19', () => {
    expect(centsOf('2026-10-20', 'LCSW', '02', 'OH-00')).toBe(1819)
  })

  test('there is none rather than a wrong one', () => {
    expect(centsOf('2018-12-31', 'MD')).toBe('no_rate_for_this_day')
    expect(centsOf('2027-01-01', 'MD')).toBe('no_rate_for_this_day')
    expect(centsOf('2025-06-01', 'MD', '11', 'OH-00')).toBe('no_rate_for_this_locality')
    expect(centsOf('2026-06-01', 'associate')).toBe('licence_is_not_paid')
  })

  test('it says what it was made of', () => {
    const result = amount('2026-10-14', 'LCSW', '11', 'OH-00')
    expect(result.ok && result.value).toMatchObject({
      year: 2026,
      locality: 'Ohio',
      setting: 'non_facility',
      factorHundredths: 75,
      isQualifyingParticipant: false,
      sources: ['RVU26', 'GPCI26', 'CF26'],
    })
  })
})

describe('how it is paid', () => {
  test('the chain of the worked example, to the cent', () => {
    // Charge 60.00, allowed 22.40: 20 percent is 4.48, program 17.92, two percent of it 0.36, paid 17.56, contractual 37.60.
    const payment = medicarePayment(6000, 2240, 0, sequestrationOn('2026-10-14' as IsoDate))
    expect(payment).toEqual({
      allowedCents: 2240,
      coinsuranceCents: 448,
      programCents: 1792,
      sequestrationCents: 36,
      paidCents: 1756,
      contractualCents: 3760,
    })
    expect(payment.paidCents + payment.coinsuranceCents + payment.sequestrationCents + payment.contractualCents).toBe(
      6000,
    )
  })

  test('a charge below the amount is all that is allowed, and a deductible comes first', () => {
    expect(medicarePayment(2000, 2240, 0, 2)).toMatchObject({ allowedCents: 2000, contractualCents: 0 })
    expect(medicarePayment(6000, 2240, 2240, 2)).toMatchObject({ coinsuranceCents: 0, paidCents: 0 })
  })

  test.each([
    ['2013-03-31', 0],
    ['2013-04-01', 2],
    ['2020-04-30', 2],
    ['2020-05-01', 0],
    ['2022-03-31', 0],
    ['2022-04-01', 1],
    ['2022-06-30', 1],
    ['2022-07-01', 2],
  ])('sequestration on %s is %i percent', (date, hundredths) => {
    expect(sequestrationOn(date as IsoDate)).toBe(hundredths)
  })
})
