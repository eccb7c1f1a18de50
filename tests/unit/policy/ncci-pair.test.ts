import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ncciPairOn } from '../../../lib/policy/ncci-pair'
import { day } from '../../support/days'

// The published file, row for row; the direction of the pairs has been so since 2014-10-01 (domain.md 3.1).
const file = new URL('../../fixtures/policy/ncci_ptp_90853_2024q3.csv', import.meta.url)
const rows = readFileSync(file, 'utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split(','))
  .map(([column1 = '', column2 = '', indicator = '']) => ({ column1, column2, indicator: Number(indicator) }))

describe('the NCCI edit of a pair', () => {
  test('is that of the published file, in whichever order the codes are given', () => {
    expect(rows).toHaveLength(137)
    for (const row of rows) {
      expect(ncciPairOn(row.column1, row.column2, day('2026-10-14'))).toEqual(row)
      expect(ncciPairOn(row.column2, row.column1, day('2024-07-01'))).toEqual(row)
    }
  })

  test.each([
    ['90834', '90853', '90834', 1], // individual therapy carries the modifier, not the group
    ['99213', '90853', '99213', 1],
    ['90791', '90791', '90853', 0], // the evaluation is paid, and no modifier opens the pair
    ['96127', '90853', '96127', 0],
    ['96112', '96112', '90853', 1], // here the modifier is on 90853
  ])('of %s with 90853', (other, column1, column2, indicator) => {
    expect(ncciPairOn('90853', other, day('2026-10-14'))).toEqual({ column1, column2, indicator })
  })

  test.each(['90785', '99050', '99051', '90863', '96130', '96139', '90853', 'constructor'])('%s has none', (other) => {
    expect(ncciPairOn('90853', other, day('2026-10-14'))).toBeNull()
  })

  test('is known only where one of the two is 90853', () => {
    expect(ncciPairOn('90834', '90837', day('2026-10-14'))).toBeNull()
  })

  test('begins on the day the direction changed', () => {
    expect(ncciPairOn('90853', '90834', day('2014-09-30'))).toBeNull()
    expect(ncciPairOn('90853', '90834', day('2014-10-01'))).not.toBeNull()
  })
})
