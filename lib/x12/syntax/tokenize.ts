import type { Delimiters } from './delimiters'

/** A segment as read: elements[0] is its id, so elements[4] is CLP04 of a CLP; components are not yet taken apart. */
export type Token = {
  elements: string[]
  position: number // of the segment in the file, from 1
  offset: number // of its first character, from 0
  delimiters: Delimiters
}
/** What cannot be read, and where. */
export type TokenProblem = { position: number; segment: string; message: string }
export type Tokens = { segments: Token[]; problems: TokenProblem[] }

/**
 * Takes a file apart into segments, with the delimiters each ISA declares (X12.5: characters 4, 83, 105 and 106).
 * Blanks and line ends around segments are no data. Never throws: what is not X12 is a problem, and so is a last
 * segment without its terminator.
 */
export function tokenize(text: string): Tokens {
  const segments: Token[] = []
  const problems: TokenProblem[] = []
  let delimiters: Delimiters | null = null
  let offset = skipBlank(text, 0)
  while (offset < text.length) {
    const position = segments.length + 1
    if (text.startsWith('ISA', offset)) {
      delimiters = delimitersOf(text, offset)
      if (!delimiters)
        problems.push({ position, segment: 'ISA', message: 'the ISA is not 106 characters of sixteen elements' })
    }
    if (!delimiters) {
      if (problems.length === 0)
        problems.push({ position, segment: '', message: 'the file does not begin with an ISA' })
      break
    }
    let end = text.indexOf(delimiters.terminator, offset)
    if (end < 0) {
      end = text.length
      problems.push({
        position,
        segment: text.slice(offset, offset + 3),
        message: 'the last segment has no terminator',
      })
    }
    segments.push({ elements: text.slice(offset, end).split(delimiters.element), position, offset, delimiters })
    offset = skipBlank(text, end + 1)
  }
  return { segments, problems }
}

/** The components of an element (composite data element, ISA16 between them); one for a simple element. */
export function componentsOf(token: Token, element: number): string[] {
  return (token.elements[element] ?? '').split(token.delimiters.component)
}

// A byte order mark, blanks and line ends may stand before and between segments; NUL and ^Z end files of old systems.
function skipBlank(text: string, from: number): number {
  let at = from
  while (at < text.length && '\uFEFF \r\n\t\0\x1a'.includes(text[at] as string)) at += 1
  return at
}

function delimitersOf(text: string, offset: number): Delimiters | null {
  const isa = text.slice(offset, offset + 106)
  const element = isa[3]
  const [repetition, component, terminator] = [isa[82], isa[104], isa[105]]
  if (!element || !repetition || !component || !terminator) return null
  const starts = [6, 17, 20, 31, 34, 50, 53, 69, 76, 81, 83, 89, 99, 101, 103]
  const isFixedWidth = starts.every((at) => isa[at] === element) && isa.split(element).length === 17
  if (!isFixedWidth || /[A-Za-z0-9 ]/.test(element + component + terminator)) return null
  const newline = /^\r?\n/.exec(text.slice(offset + 106, offset + 108))?.[0] ?? ''
  return { element, repetition, component, terminator, newline }
}
