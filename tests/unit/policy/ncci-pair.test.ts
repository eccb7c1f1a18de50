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

describe('a release that the practice has read', () => {
  const edit = (column1: string, column2: string, through: string | null, indicator: 0 | 1 | 9) => ({
    ...{ column1, column2, from: day('2014-10-01'), through: through === null ? null : day(through), indicator },
  })
  const releases = [
    {
      ...{ from: day('2026-10-01'), through: day('2026-12-31') },
      edits: [
        edit('90853', '90834', null, 0),
        edit('90853', '90832', '2026-10-31', 1),
        edit('90853', '90837', null, 9),
      ],
    },
  ]

  test('goes before the edition here on its own days', () => {
    const pair = { column1: '90853', column2: '90834' }
    expect(ncciPairOn('90834', '90853', day('2026-10-14'), releases)).toEqual({ ...pair, indicator: 0 })
    expect(ncciPairOn('90834', '90853', day('2027-01-01'), releases)).toEqual({ ...pair, indicator: 1 })
  })

  test('ends an edit that it says has ended or is not in force', () => {
    expect(ncciPairOn('90832', '90853', day('2026-10-31'), releases)?.indicator).toBe(1)
    expect(ncciPairOn('90832', '90853', day('2026-11-01'), releases)).toBeNull()
    expect(ncciPairOn('90837', '90853', day('2026-11-01'), releases)).toBeNull()
  })

  test('leaves a pair that it does not have to the edition here', () => {
    expect(ncciPairOn('90847', '90853', day('2026-11-01'), releases)?.indicator).toBe(1)
  })
})
