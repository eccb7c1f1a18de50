import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { write837P } from '../../../../lib/x12/837p/write'
import { componentsOf, tokenize } from '../../../../lib/x12/syntax/tokenize'
import { anInterchange } from '../an-interchange'

const file = write837P(anInterchange())

describe('tokenize', () => {
  test('says of each segment where it stands', () => {
    const { segments, problems } = tokenize(file)
    expect(problems).toEqual([])
    expect(segments.map(({ position }) => position)).toEqual(segments.map((_, i) => i + 1))
    for (const { elements, offset } of segments) expect(file.startsWith(elements.join('*'), offset)).toBe(true)
    expect(segments[0]?.delimiters).toEqual({
      element: '*',
      repetition: '^',
      component: ':',
      terminator: '~',
      newline: '\n',
    })
  })

  test.each([
    ['a byte order mark and blank lines before', `\uFEFF\r\n \n${file}`],
    ['CRLF', file.replaceAll('\n', '\r\n')],
    ['no line ends', file.replaceAll('\n', '')],
    ['NUL and ^Z at the end', `${file}\0\x1a`],
  ])('reads the same segments with %s', (_, text) => {
    const elementsOf = (source: string) => tokenize(source).segments.map(({ elements }) => elements)
    expect(tokenize(text).problems).toEqual([])
    expect(elementsOf(text)).toEqual(elementsOf(file))
  })

  test('takes the delimiters of each interchange from its own ISA', () => {
    const other = file.replaceAll('\n', '').replaceAll('*', '|').replaceAll(':', '>').replaceAll('~', '\n')
    const { segments, problems } = tokenize(file + other)
    expect(problems).toEqual([])
    const procedures = segments.filter(({ elements }) => elements[0] === 'SV1').map((sv1) => componentsOf(sv1, 1))
    expect(procedures).toEqual([
      ['HC', '90853'],
      ['HC', '99051'],
      ['HC', '90853'],
      ['HC', '99051'],
    ])
  })

  test.each([
    ['', []],
    ['hello', ['the file does not begin with an ISA']],
    [file.replace('ISA*00*', 'ISA*0*'), ['the ISA is not 106 characters of sixteen elements']],
    [file.slice(0, 105), ['the ISA is not 106 characters of sixteen elements']],
    [file.slice(0, -2), ['the last segment has no terminator']],
  ])('of %j says %j', (text, messages) => {
    expect(tokenize(text).problems.map(({ message }) => message)).toEqual(messages)
  })

  test('never throws, and loses nothing it cannot place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(file.length), (noise, at) => {
        const { segments, problems } = tokenize(file.slice(0, at) + noise + file.slice(at))
        expect(segments.length + problems.length).toBeGreaterThan(0)
      }),
    )
  })
})
