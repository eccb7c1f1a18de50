// What text a claim file can carry. It stands in the kernel because two steps must judge alike: the rules, which hold a
// claim for a bad character, and the X12 writer, which refuses to write one.

/** The first character of a value that a claim file cannot carry; position counts characters from 1. */
export type TextProblem = {
  character: string
  position: number
  kind: 'delimiter' | 'control' | 'outside'
  message: string
}

/** The fewest and the most characters of an element. */
export type TextLength = readonly [least: number, most: number]

/** How long the free text of an 837P may be, by what it is (domain.md 7.1; X12 element beside each). */
export const textLengths = {
  organizationName: [1, 60], // NM103
  lastName: [1, 60], // NM103
  firstName: [1, 35], // NM104
  contact: [1, 60], // PER02
  street: [1, 55], // N301, N302
  city: [2, 30], // N401
  state: [2, 2], // N402
  interchangeId: [2, 15], // ISA06, ISA08, GS02, GS03
  memberId: [2, 80], // NM109
  payerId: [2, 80], // NM109
  groupNumber: [1, 50], // SBR03
  reference: [1, 50], // REF02, PRV03
} as const satisfies Record<string, TextLength>

// The extended set of domain.md E-01 is all of printable ASCII; these are that set without * : ^ ~.
const outsideTheSet = /[^ !-)+-9;-\]_-}]/
// U+0345 is left out: it is no accent of ours, and upper case makes a Greek letter of it.
const accented = /([A-Z])[\u0300-\u0344\u0346-\u036f]+/g
const accent = /^[\u0300-\u0344\u0346-\u036f]$/

// Capitals that no decomposition takes apart; upper case already makes SS of ß and I of ı.
const wholeLetters: Record<string, string> = {
  Ł: 'L',
  Ø: 'O',
  Đ: 'D',
  Ð: 'D',
  Ħ: 'H',
  Ŧ: 'T',
  Ƀ: 'B',
  Ɨ: 'I',
  ẞ: 'SS',
  Æ: 'AE',
  Œ: 'OE',
  Þ: 'TH',
}
const anyWholeLetter = new RegExp(`[${Object.keys(wholeLetters).join('')}]`, 'g')

/**
 * The value as it is written: upper case, no accents, no blanks at the ends; characters it cannot fold stay
 * (domain.md E-02).
 */
export function foldText(value: string): string {
  const text = hasOuterBlank(value) ? value.replace(/^ +| +$/g, '') : value
  return outsideTheSet.test(text) ? foldLetters(text) : text.toUpperCase()
}

/**
 * Null when the written form of the value holds only the extended set without delimiters, else its first bad
 * character (domain.md E-01, E-02).
 */
export function checkText(value: string): TextProblem | null {
  if (!outsideTheSet.test(value) || !outsideTheSet.test(foldLetters(value))) return null
  let position = 0
  let followsLetter = false
  for (const character of value) {
    position += 1
    if (followsLetter && accent.test(character)) continue
    const folded = foldLetters(character)
    if (outsideTheSet.test(folded)) return problemAt(character, position)
    followsLetter = /[A-Z]$/.test(folded)
  }
  return problemAt('', position) // not reached: text that cannot be written has a character that cannot
}

/** Null when the written form has a length the element allows, else the sentence that says so (domain.md 7.1). */
export function checkLength(value: string, [least, most]: TextLength): string | null {
  const length = foldText(value).length
  if (length >= least && length <= most) return null
  if (length === 0) return 'is empty'
  const allowed = least === most ? `exactly ${most}` : `${least} to ${most}`
  return `has ${length} characters where a claim file takes ${allowed}`
}

function hasOuterBlank(value: string): boolean {
  return value.charCodeAt(0) === 32 || value.charCodeAt(value.length - 1) === 32
}

// A mark is taken off a letter only: '≠' decomposes into '=' and a mark, and must not become '='.
function foldLetters(value: string): string {
  const capitals = value.normalize('NFD').toUpperCase()
  return capitals.replace(anyWholeLetter, (letter) => wholeLetters[letter] ?? letter).replace(accented, '$1')
}

function problemAt(character: string, position: number): TextProblem {
  const codePoint = character.codePointAt(0) ?? 0
  const name = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
  if ('*:^~'.includes(character)) {
    const message = `has "${character}" as character ${position}, which a claim file uses to divide its data`
    return { character, position, kind: 'delimiter', message }
  }
  if (codePoint < 32 || (codePoint > 126 && codePoint < 160)) {
    return {
      character,
      position,
      kind: 'control',
      message: `has a control character (${name}) as character ${position}`,
    }
  }
  const shown = /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character) ? `"${character}" (${name})` : name
  return {
    character,
    position,
    kind: 'outside',
    message: `has ${shown} as character ${position}, which a claim file cannot carry`,
  }
}
