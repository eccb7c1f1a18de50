import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { claimId } from '../../../lib/claims/claim-id'
import { addDays } from '../../../lib/kernel/dates'
import { day } from '../../support/days'

const date = day('2026-10-14')
const id = claimId('A', 'ACME', 'rivera', date, 'AUTH1')

test('has twenty characters a payer gives back unchanged, and begins with the day', () => {
  const text = fc.string({ maxLength: 40, unit: 'binary' })
  fc.assert(
    fc.property(text, fc.option(text), text, fc.option(text), (patient, payer, rendering, authorization) => {
      expect(claimId(patient, payer, rendering, date, authorization)).toMatch(/^261014-[0-9A-HJKMNP-TV-Z]{13}$/)
    }),
  )
})

test('is the same for ever: claims that were sent are found again by it', () => {
  expect(id).toBe('261014-59VGE1NCSCGVE')
  expect(claimId('A', null, 'rivera', date, null)).toBe('261014-WQ1E7HQHR1VWM')
})

describe('is made of all that makes a claim one', () => {
  test.each([
    ['patient', claimId('B', 'ACME', 'rivera', date, 'AUTH1')],
    ['payer', claimId('A', 'HZN', 'rivera', date, 'AUTH1')],
    ['no payer', claimId('A', null, 'rivera', date, 'AUTH1')],
    ['rendering provider', claimId('A', 'ACME', 'chen', date, 'AUTH1')],
    ['day', claimId('A', 'ACME', 'rivera', day('2026-10-15'), 'AUTH1')],
    ['the same day of another century', claimId('A', 'ACME', 'rivera', day('2126-10-14'), 'AUTH1')],
    ['authorization', claimId('A', 'ACME', 'rivera', date, 'AUTH2')],
    ['no authorization', claimId('A', 'ACME', 'rivera', date, null)],
  ])('another %s makes another id', (_, other) => {
    expect(other).not.toBe(id)
  })

  test('nothing and a text that looks like nothing are two things', () => {
    expect(claimId('A', '-', 'rivera', date, null)).not.toBe(claimId('A', null, 'rivera', date, null))
    expect(claimId('A', '', 'rivera', date, null)).not.toBe(claimId('A', null, 'rivera', date, null))
  })

  test('what ends one part does not begin the next', () => {
    expect(claimId('A|1:B', 'C', 'r', date, null)).not.toBe(claimId('A', 'B|1:C', 'r', date, null))
    expect(claimId('AB', 'C', 'r', date, null)).not.toBe(claimId('A', 'BC', 'r', date, null))
  })
})

test('a hundred thousand claims of much alike practices share none', () => {
  const ids = new Set<string>()
  for (let p = 0; p < 1000; p++) {
    for (let d = 0; d < 100; d++) ids.add(claimId(`p${p}`, 'ACME', 'rivera', addDays(date, d % 4), `AUTH${d}`))
  }
  expect(ids.size).toBe(100_000)
})
