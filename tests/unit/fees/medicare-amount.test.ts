import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Licence } from '../../../lib/codes/licences'
import { medicareAmount, medicarePayment } from '../../../lib/fees/medicare-amount'
import { sequestrationOn } from '../../../lib/fees/sequestration-on'
import type { IsoDate } from '../../../lib/kernel/dates'
import { sum } from '../../../lib/kernel/money'

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

  // Medicare pays them from 2024-01-01 (domain.md G-41, EX-29); 27.18 times 0.75 is 20.39.
  test.each<Licence>(['LMFT', 'LPC', 'LMHC', 'LPCC', 'LCPC'])('%s is paid 75 percent from 2024', (licence) => {
    expect(centsOf('2023-12-31', licence)).toBe('licence_is_not_paid')
    expect(centsOf('2024-01-01', licence)).toBe(2039)
  })

  test.each([
    '02',
    '06',
    '08',
    '19',
    '21',
    '22',
    '23',
    '24',
    '26',
    '31',
    '34',
    '41',
    '42',
    '51',
    '52',
    '53',
    '56',
    '61',
  ])('place %s is a facility', (place) => expect(centsOf('2026-06-01', 'MD', place)).toBe(2438))

  test.each(['10', '11', '12', '03', '49', '50', '99'])('place %s is not', (place) => {
    expect(centsOf('2026-06-01', 'MD', place)).toBe(3039)
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

  test.each([
    ['2020-06-01', ['RVU1925', 'CF1323']],
    ['2026-06-01', ['RVU26', 'CF26']],
  ])('and where each part stands written, on %s', (date, sources) => {
    const result = amount(date, 'MD')
    expect(result.ok && result.value.sources).toEqual(sources)
  })

  test.each(['2024-01-01', '2024-12-31', '2025-06-01'])('the factor of %s has an address', (date) => {
    const result = amount(date, 'MD')
    expect(result.ok && result.value.sources[1]).toMatch(/^https:/)
  })
})

describe('the other codes of which only the national total of 2026 is known', () => {
  const other = (code: string, date = '2026-06-01', placeOfService = '11', locality = 'national') => {
    const result = medicareAmount({ code, date: date as IsoDate, licence: 'MD', placeOfService, locality })
    return result.ok ? result.value.amountCents : result.error
  }

  test.each([
    ['90785', 1470], // published as 14.70
    ['90832', 8584], // 2.57 times 33.4009 is 85.840…
    ['90834', 11390], // 3.41 times 33.4009 is 113.897…
    ['90837', 16700],
    ['90847', 10955], // 3.28 times 33.4009 is 109.554…
    ['90849', 4042],
    ['90853', 3039],
  ])('%s', (code, cents) => {
    expect(other(code)).toBe(cents)
  })

  test('have none elsewhere, and a code that is not listed has none at all', () => {
    expect(other('90834', '2025-06-01')).toBe('no_rate_for_this_day')
    expect(other('90834', '2026-06-01', '02')).toBe('no_rate_for_this_setting')
    expect(other('90834', '2026-06-01', '11', 'OH-00')).toBe('no_rate_for_this_locality')
    expect(other('99213')).toBe('no_rate_for_this_code')
  })
})

describe('how it is paid', () => {
  test('the chain of the worked example, to the cent', () => {
    // Charge 60.00, allowed 22.40: 20 percent is 4.48, program 17.92, two percent of it 0.36, paid 17.56, contractual 37.60.
    const payment = medicarePayment(6000, 2240, 0, sequestrationOn('2026-10-14' as IsoDate))
    expect(payment).toEqual({
      allowedCents: 2240,
      deductibleCents: 0,
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
    // 10.00 of the deductible is left: a fifth of 12.40 is 2.48, program 9.92, two percent of it 0.20.
    expect(medicarePayment(6000, 2240, 1000, 2)).toMatchObject({
      deductibleCents: 1000,
      coinsuranceCents: 248,
      sequestrationCents: 20,
      paidCents: 972,
    })
    expect(medicarePayment(6000, 2240, 9900, 2)).toMatchObject({ deductibleCents: 2240, paidCents: 0 })
  })

  test('its parts add up to the charge, and none is negative', () => {
    const amounts = fc.integer({ min: 0, max: 1_000_000 })
    fc.assert(
      fc.property(amounts, amounts, amounts, fc.constantFrom(0, 1, 2), (charge, allowed, deductible, hundredths) => {
        const { allowedCents, programCents, ...parts } = medicarePayment(charge, allowed, deductible, hundredths)
        expect(sum(Object.values(parts))).toBe(charge)
        expect(Math.min(...Object.values(parts))).toBeGreaterThanOrEqual(0)
        expect(programCents).toBe(parts.paidCents + parts.sequestrationCents)
        expect(allowedCents).toBe(charge - parts.contractualCents)
      }),
    )
  })

  test('a negative charge, amount or deductible is our own mistake', () => {
    for (const [charge, allowed, deductible] of [[-1, 1, 0] as const, [1, -1, 0] as const, [1, 1, -1] as const]) {
      expect(() => medicarePayment(charge, allowed, deductible, 2)).toThrow('not negative')
    }
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
