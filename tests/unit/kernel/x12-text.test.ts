import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkLength, checkText, foldText } from '../../../lib/kernel/x12-text'
import { anyText } from '../x12/837p/arbitrary-interchange'

describe('foldText', () => {
  test.each([
    ['Jane Doe', 'JANE DOE'],
    ['  Jane  Doe ', 'JANE  DOE'],
    ['José Nuñez', 'JOSE NUNEZ'],
    ['Jose\u0301', 'JOSE'], // the accent as a character of its own
    ['Łucja Sørensen Đorđe', 'LUCJA SORENSEN DORDE'],
    ['Ǿrsted', 'ORSTED'],
    ['Weiß Æsir œuvre Þór ıdil', 'WEISS AESIR OEUVRE THOR IDIL'],
    ['a`{|}\\<>#$%@[]_', 'A`{|}\\<>#$%@[]_'],
  ])('%j is written %j', (value, written) => {
    expect(foldText(value)).toBe(written)
    expect(checkText(value)).toBeNull()
  })
})

describe('checkText', () => {
  test.each([
    ['A*B', '*', 2, 'delimiter'],
    ['A:B', ':', 2, 'delimiter'],
    ['^', '^', 1, 'delimiter'],
    ['José~', '~', 5, 'delimiter'],
    ['Jose\u0301~', '~', 6, 'delimiter'],
    ['A\nB', '\n', 2, 'control'],
    [' A\t', '\t', 3, 'control'],
    ['A\0', '\0', 2, 'control'],
    ['A\u0085', '\u0085', 2, 'control'],
    ['O\u2019Brien', '\u2019', 2, 'outside'],
    ['a \u2260 b', '\u2260', 3, 'outside'], // not folded to the equals sign
    ['\u0301A', '\u0301', 1, 'outside'], // an accent on nothing
    ['A\u200bB', '\u200b', 2, 'outside'],
    ['王小明', '王', 1, 'outside'],
    ['A😀*', '😀', 2, 'outside'],
    ['A\ud800', '\ud800', 2, 'outside'],
    ['A\u0345', '\u0345', 2, 'outside'],
  ])('%j: %j as character %i', (value, character, position, kind) => {
    expect(checkText(value)).toMatchObject({ character, position, kind })
  })

  test('says the character and the place in words', () => {
    expect(checkText('O\u2019Brien')?.message).toBe(
      'has "\u2019" (U+2019) as character 2, which a claim file cannot carry',
    )
    expect(checkText('A\tB')?.message).toBe('has a control character (U+0009) as character 2')
    expect(checkText('A*B')?.message).toBe('has "*" as character 2, which a claim file uses to divide its data')
    expect(checkText('A\u202eB')?.message).toBe('has U+202E as character 2, which a claim file cannot carry')
  })

  test('has a problem exactly when the written form does not fit the set', () => {
    const fits = (text: string) =>
      [...text].every((c) => c >= ' ' && c <= '~' && !'*:^~'.includes(c) && !/[a-z]/.test(c))
    fc.assert(
      fc.property(anyText, (value) => {
        const problem = checkText(value)
        expect(problem === null).toBe(fits(foldText(value)))
        if (problem) expect([...value][problem.position - 1]).toBe(problem.character)
        else expect(foldText(foldText(value))).toBe(foldText(value))
      }),
      { numRuns: 2000 },
    )
  })

  test('is not slowed to a crawl by ten thousand accents', () => {
    expect(foldText(`e${'\u0301'.repeat(10_000)}`)).toBe('E')
    expect(checkText(`e${'\u0301'.repeat(10_000)}~`)?.position).toBe(10_002)
  })
})

describe('checkLength', () => {
  test('counts the written form: an ß is two letters, blanks around are none', () => {
    expect(checkLength(' ß ', [2, 2])).toBeNull()
    expect(checkLength('  ', [1, 60])).toBe('is empty')
    expect(checkLength('OHIO', [2, 2])).toBe('has 4 characters where a claim file takes exactly 2')
    expect(checkLength('A', [2, 30])).toBe('has 1 characters where a claim file takes 2 to 30')
  })
})
