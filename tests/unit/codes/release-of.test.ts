import { expect, test } from 'vitest'
import { releaseOf } from '../../../lib/codes/release-of'

test.each([
  ['icd10cm-order-2027.txt', 'icd10cm', '2026-10-01', '2027-09-30'],
  ['icd10cm_order_2026.txt', 'icd10cm', '2025-10-01', '2026-09-30'],
  ['ccipra-v320r0-f1.txt', 'ncci_ptp', '2026-01-01', '2026-03-31'],
  ['ccipra-v323r0-f4.TXT', 'ncci_ptp', '2026-10-01', '2026-12-31'],
  ['ncci-pairs.txt', 'ncci_ptp', null, null],
  ['order.txt', 'icd10cm', null, null],
  ['something.txt', null, null, null],
])('%s says what it is and when it is in force', (name, kind, from, through) => {
  expect(releaseOf(name)).toEqual({ kind, from, through })
})
