import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Segment, segmentWriter, serialize } from '../../../../lib/x12/syntax/serialize'
import { tokenize } from '../../../../lib/x12/syntax/tokenize'

describe('serialize', () => {
  test.each<[Segment, string]>([
    [['N3', '100 HARBOR ST', ''], 'N3*100 HARBOR ST~\n'],
    [['SBR', 'P', '', 'G1', '', '', '', '', '', 'CI'], 'SBR*P**G1******CI~\n'],
    [['SV1', ['HC', '90853', '', ''], '60', 'UN', '1', '', '', ['1', '2']], 'SV1*HC:90853*60*UN*1***1:2~\n'],
    [['SV1', ['HC', '', '95'], '', ['', '']], 'SV1*HC::95~\n'],
    [['HL', '1', '', '20', '1'], 'HL*1**20*1~\n'],
  ])('drops trailing empty elements and components only: %j', (segment, text) => {
    expect(serialize([segment])).toBe(text)
  })

  test.each(['A*B', 'A:B', 'A^B', 'A~B', 'A\nB', 'A\rB', 'A\0', '\x7f'])(
    'refuses %j in an element and in a component',
    (value) => {
      expect(() => serialize([['NM1', 'IL', value]])).toThrow('an element of NM1 holds a delimiter')
      expect(() => serialize([['SV1', ['HC', value]]])).toThrow('an element of SV1 holds a delimiter')
    },
  )

  test('writes with other delimiters, and refuses those instead', () => {
    const other = { element: '|', repetition: '!', component: '>', terminator: "'", newline: '' }
    expect(serialize([['SV1', ['HC', '90853'], '6*0']], other)).toBe("SV1|HC>90853|6*0'")
    expect(() => serialize([['N3', "O'BRIEN ST"]], other)).toThrow('an element of N3')
  })

  test('counts, and grows with what it is given', () => {
    const writer = segmentWriter()
    for (let i = 0; i < 3; i += 1)
      writer.write([
        ['NTE', 'ADD', 'X'.repeat(100_000)],
        ['LX', '1'],
      ])
    const { text, count } = writer.finish()
    expect(count).toBe(6)
    expect(text).toBe(`NTE*ADD*${'X'.repeat(100_000)}~\nLX*1~\n`.repeat(3))
  })

  test('tokenize gives back the segments', () => {
    const element = fc.string({ unit: fc.constantFrom(...'AZ09 -.&'), maxLength: 6 })
    const segment = fc.tuple(
      fc.constantFrom('N1', 'REF', 'CLM'),
      fc.array(element, { maxLength: 8 }),
      element.filter((e) => e !== ''),
    )
    const isa = `ISA*00*${' '.repeat(10)}*00*${' '.repeat(10)}*ZZ*${'A'.padEnd(15)}*ZZ*${'B'.padEnd(15)}*250911*0930*^*00501*000000101*0*T*:~\n`
    fc.assert(
      fc.property(fc.array(segment), (rows) => {
        const segments = rows.map(([id, elements, last]): Segment => [id, ...elements, last])
        const read = tokenize(isa + serialize(segments))
        expect(read.problems).toEqual([])
        expect(read.segments.slice(1).map(({ elements }) => elements)).toEqual(segments)
      }),
    )
  })
})
