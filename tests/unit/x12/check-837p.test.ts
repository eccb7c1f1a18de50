import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { check837P } from '../../support/check-837p'

// A checker is trusted only if it catches what is planted.

const read = (name: string) => readFileSync(new URL(`../../fixtures/x12/${name}.x12`, import.meta.url), 'utf8')
const sample = read('evening-session-with-add-on')
const child = read('child-of-the-subscriber')

// Keeps SE01 right, so that only the planted fault is left to find.
function recount(text: string): string {
  const segments = text.trimEnd().split('\n').length - 4
  return text.replace(/SE\*\d+/, `SE*${segments}`)
}

describe('check837P finds', () => {
  test.each<[string, string | RegExp, string]>([
    ['REF*G1 after HI', 'REF*G1*AUTH778812~\nHI*ABK:F331*ABF:F411~\n', 'HI*ABK:F331*ABF:F411~\nREF*G1*AUTH778812~\n'],
    ['a short ISA', 'GRPSUITE1      *', 'GRPSUITE1     *'],
    ['a wrong SE01', 'SE*32', 'SE*31'],
    ['a wrong IEA02', 'IEA*1*000000101', 'IEA*1*000000102'],
    ['a wrong GE02', 'GE*1*101', 'GE*1*102'],
    ['the wrong guide', 'X*005010X222A1', 'X*005010X222'],
    ['a wrong parent', 'HL*2*1*22', 'HL*2*2*22'],
    ['numbering that starts again', 'HL*2*1*22', 'HL*1*1*22'],
    ['SBR02 missing though the subscriber is the patient', 'SBR*P*18*', 'SBR*P**'],
    ['children announced and not there', '22*0~', '22*1~'],
    ['no birth date of the patient', 'DMG*D8*19850314*F~\n', ''],
    ['no address of the patient', 'N3*12 ELM ST~\nN4*ANYTOWN*OH*43215~\n', ''],
    ['no tax number', 'REF*EI*311234567~\n', ''],
    ['no payer', 'NM1*PR*2*SAMPLE COMMERCIAL PLAN*****PI*99999~\n', ''],
    ['a total that is not the sum', '*75***', '*76***'],
    ['a trailing zero', '*75***', '*75.00***'],
    ['a pointer past the list', '***1:2~\nDTP', '***1:3~\nDTP'],
    ['the same REF*6R twice', '-07-2~', '-07-1~'],
    ['no REF*6R', 'REF*6R*GS2025091001-07-2~\n', ''],
    ['LX that does not count', 'LX*2', 'LX*3'],
    ['a dot in a diagnosis', 'F331', 'F33.1'],
    ['ABF first', 'HI*ABK', 'HI*ABF'],
    ['a fifth modifier', 'HC:90853*', 'HC:90853:95:59:HJ:U1:U2*'],
    ['a trailing empty element', 'CLEARHOUSE1~\nHL', 'CLEARHOUSE1*~\nHL'],
    ['lower case', 'JANE', 'Jane'],
    ['an injected segment', 'JANE', 'JANE~\nREF*F8*1'],
    ['a missing newline', '~\nREF*G1', '~REF*G1'],
    ['an accent', 'JANE', 'JANÉ'],
  ])('%s', (_, good, bad) => {
    expect(sample).toContain(good)
    const changed = sample.replace(good, bad)
    const isCount = String(good).startsWith('SE')
    expect(check837P(isCount ? changed : recount(changed))).not.toEqual([])
  })

  test.each([
    ["the dependent's level numbered anew", 'HL*4*1*22', 'HL*2*1*22'],
    ['the dependent under the practice', 'HL*3*2*23', 'HL*3*1*23'],
    ['SBR02 although another is the patient', 'SBR*P**GRP', 'SBR*P*18*GRP'],
    ['no relationship', 'PAT*19~\n', ''],
    ['no address of the dependent', 'NOAH~\nN3*12 ELM ST~\n', 'NOAH~\n'],
    ['a CLM01 twice', 'CLM*N-2', 'CLM*N-1'],
  ])('%s', (_, good, bad) => {
    expect(child).toContain(good)
    expect(check837P(recount(child.replace(good, bad)))).not.toEqual([])
  })

  test('nothing in the golden files, counted again', () => {
    expect(check837P(recount(sample))).toEqual([])
    expect(check837P(recount(child))).toEqual([])
  })
})
