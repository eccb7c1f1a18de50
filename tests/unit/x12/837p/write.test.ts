import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { write837P } from '../../../../lib/x12/837p/write'
import { check837P } from '../../../support/check-837p'
import { aClaim, aLine, anInterchange } from '../an-interchange'
import { goldenInterchanges } from './golden-interchanges'

describe('write837P', () => {
  test.each(Object.keys(goldenInterchanges))('writes %s byte for byte', (name) => {
    const golden = readFileSync(new URL(`../../../fixtures/x12/${name}.x12`, import.meta.url), 'utf8')
    const interchange = goldenInterchanges[name] ?? anInterchange()
    expect(write837P(interchange)).toBe(golden)
    expect(check837P(golden)).toEqual([])
  })

  test('gives the same bytes for the same input, and leaves the input as it was', () => {
    const frozen = anInterchange()
    const before = JSON.stringify(frozen)
    expect(write837P(frozen)).toBe(write837P(anInterchange()))
    expect(JSON.stringify(frozen)).toBe(before)
  })

  test('numbers ISA13 with nine digits, GS06 without zeros, and never names two batches alike', () => {
    const at = (control: number) => write837P(anInterchange({ control }))
    expect(at(7)).toContain('*000000007*0*T*:~\nGS*HC*GRPSUITE1*CLEARHOUSE1*20250911*0930*7*X*')
    expect(at(7)).toContain('BHT*0019*00*BATCH000007*')
    expect(at(123456789)).toContain('BHT*0019*00*BATCH123456789*')
    expect(check837P(at(999_999_999))).toEqual([])
  })

  test('opens a new subscriber loop after 100 claims of one patient', () => {
    const claims = Array.from({ length: 201 }, (_, i) => aClaim({ id: `C-${i}` }))
    const text = write837P(anInterchange({ claims }))
    expect(text.match(/^HL\*\d+\*1\*22\*0~$/gm)).toEqual(['HL*2*1*22*0~', 'HL*3*1*22*0~', 'HL*4*1*22*0~'])
    expect(check837P(text)).toEqual([])
  })

  test('writes 12 diagnoses and 50 lines, the most a claim holds', () => {
    const diagnoses = Array.from({ length: 12 }, (_, i) => `F4${i + 10}`)
    const lines = Array.from({ length: 50 }, () => aLine({ pointers: [12, 1, 11, 2] }))
    expect(check837P(write837P(anInterchange({ claims: [aClaim({ diagnoses, lines })] })))).toEqual([])
  })

  test('leaves the place out of a line that has the place of the claim', () => {
    const lines = [aLine(), aLine({ placeOfService: '10' })]
    const text = write837P(anInterchange({ claims: [aClaim({ lines })] }))
    expect(text).toContain('SV1*HC:90853*60*UN*1***1:2~')
    expect(text).toContain('SV1*HC:90853*60*UN*1*10**1:2~')
  })
})

describe('write837P throws rather than write', () => {
  const person = (over: object) => ({
    subscriber: { ...aClaim().subscriber, person: { ...aClaim().subscriber.person, ...over } },
  })
  test.each([
    ['a CLM01 of 21 characters', { id: 'A'.repeat(21) }],
    ['a CLM01 of other characters', { id: 'A_1' }],
    ['a total that is not the sum of the lines', { totalCents: 7499 }],
    ['a total of nothing', { lines: [aLine({ chargeCents: 0 })] }],
    ['a negative charge', { lines: [aLine({ chargeCents: -100 }), aLine()] }],
    ['a fraction of a cent', { lines: [aLine({ chargeCents: 60.5 })] }],
    ['no line', { lines: [], totalCents: 100 }],
    ['51 lines', { lines: Array.from({ length: 51 }, () => aLine()) }],
    ['no diagnosis', { diagnoses: [] }],
    ['13 diagnoses', { diagnoses: Array.from({ length: 13 }, (_, i) => `F4${i + 10}`) }],
    ['a diagnosis twice', { diagnoses: ['F331', 'F331'] }],
    ['a diagnosis with a dot', { diagnoses: ['F33.1', 'F411'] }],
    ['a pointer past the list', { lines: [aLine({ pointers: [3] })] }],
    ['a pointer to place 0', { lines: [aLine({ pointers: [0] })] }],
    ['no pointer', { lines: [aLine({ pointers: [] })] }],
    ['five pointers', { lines: [aLine({ pointers: [1, 2, 1, 2, 1] })] }],
    ['five modifiers', { lines: [aLine({ modifiers: ['95', '59', 'HJ', 'U1', 'U2'] })] }],
    ['a procedure code of four characters', { lines: [aLine({ code: '9085' })] }],
    ['no unit', { lines: [aLine({ units: 0 })] }],
    ['a day written otherwise', { lines: [aLine({ date: '2/28/2025' as never })] }],
    ['a place of one digit', { placeOfService: '2' }],
    [
      'a rendering NPI that fails its check',
      { rendering: { firstName: 'Ana', lastName: 'Rivera', npi: '1999999985' } },
    ],
    ['a tilde in a name', person({ lastName: 'Doe~CLM' })],
    ['a name in another script', person({ lastName: '王' })],
    ['a name of blanks', person({ lastName: '   ' })],
    ['a name of 61 characters', person({ lastName: 'X'.repeat(61) })],
    [
      'a service location without nine digits of ZIP',
      {
        serviceLocation: {
          name: 'North',
          address: { street: '7 Mill Rd', city: 'Otherville', state: 'OH', zip: '43216' },
        },
      },
    ],
  ])('%s', (_, over) => {
    expect(() => write837P(anInterchange({ claims: [aClaim(over)] }))).toThrow('Broken assumption')
  })

  test('a CLM01 twice, no claim, a control number of ten digits', () => {
    expect(() => write837P(anInterchange({ claims: [aClaim(), aClaim()] }))).toThrow('CLM01')
    expect(() => write837P(anInterchange({ claims: [] }))).toThrow('without a claim')
    expect(() => write837P(anInterchange({ control: 1_000_000_000 }))).toThrow('ISA13')
  })

  test("without saying the value, which may be a patient's", () => {
    const claims = [aClaim(person({ lastName: 'Doe~Secret' }))]
    expect(() => write837P(anInterchange({ claims }))).toThrow(
      'Broken assumption: NM103 has "~" as character 4, which a claim file uses to divide its data',
    )
  })
})
