import { describe, expect, test } from 'vitest'
import { isIsoDate } from '../../../lib/kernel/dates'
import { type Source, type SourceKey, sources } from '../../../lib/policy/sources'

const list: [string, Source][] = Object.entries(sources)

// domain.md 0.2, and three of our own: the payer page of 2.1, our design, and what is not yet confirmed.
const keys =
  'SEED THERA PTP24 MUE24 AOC24 PFSIND24 POS X12CODES RVU26 GPCI26 RVU1925 CF1323 CF26 PYX12 RFI NEXTGEN L39852 ' +
  'L34616 L33632 L35101 L39853 L33252 AAPC-a AAPC-b AAPC-c AAPC-d AAPC-e AAPC-f AAPC-g NUCC05 OEMR25 STEDI TR3N ' +
  'ICD21 ICD26 ICD27 NYOMH NY588 GFEREG HORIZON DESIGN FIELD'

describe('the sources', () => {
  test('are all of those the domain reference names', () => {
    expect(list.map(([key]) => key).sort()).toEqual(keys.split(' ').sort())
  })

  test.each(list)('%s says what it is, from when and when it was read', (_, source) => {
    for (const text of [source.title, source.publisher, source.edition]) expect(text.trim()).not.toBe('')
    expect(source.link ?? 'https://none').toMatch(/^https:\/\/\S+$/)
    expect(isIsoDate(source.read)).toBe(true)
    expect(source.effective === null || isIsoDate(source.effective)).toBe(true)
  })

  test.each<[SourceKey, string | null]>([
    ['PTP24', '2024-07-01'],
    ['L39853', '2024-10-20'],
    ['ICD27', '2026-10-01'],
    ['SEED', null],
  ])('%s is in force from %s', (key, effective) => {
    expect(sources[key].effective).toBe(effective)
  })
})
