import { assert } from '../../kernel/assert'
import { type Delimiters, standardDelimiters } from './delimiters'

/** One element; a list of its components where it is a composite. */
export type Element = string | readonly string[]
/** A segment: its id, then its elements, so that segment[2] is the second element as people count it. */
export type Segment = readonly [id: string, ...elements: Element[]]
/** Segments as text, and how many they are (SE01 counts them). */
export type SegmentText = { text: string; count: number }
/** Takes segments a few at a time, and gives all of them as text at the end. */
export type SegmentWriter = { write: (segments: readonly Segment[]) => void; finish: () => SegmentText }

/**
 * A writer that drops trailing empty elements and components (domain.md E-05). It throws on data that holds a
 * delimiter or anything but printable ASCII (E-01, E-02): X12 has no escape, so such data would make new segments. It
 * collects bytes rather than strings, since a file of many small strings costs more in garbage than in writing.
 */
export function segmentWriter(delimiters: Delimiters = standardDelimiters): SegmentWriter {
  const refused = refusedCodes(delimiters)
  const elementCode = delimiters.element.charCodeAt(0)
  const componentCode = delimiters.component.charCodeAt(0)
  const end = delimiters.terminator + delimiters.newline
  let bytes = new Uint8Array(65_536)
  let used = 0
  let count = 0

  function makeRoom(length: number): void {
    if (used + length <= bytes.length) return
    const larger = new Uint8Array(Math.max(bytes.length * 2, used + length))
    larger.set(bytes)
    bytes = larger
  }

  // Some separators, then a value; one separator for each empty value that was skipped, and one of its own.
  function put(separators: number, code: number, value: string, segment: Segment): void {
    const length = value.length
    makeRoom(separators + length)
    const target = bytes
    let at = used
    for (let i = 0; i < separators; i += 1) target[at++] = code
    for (let i = 0; i < length; i += 1) {
      const character = value.charCodeAt(i)
      if (character > 126 || refused[character] === 1) refuse(segment)
      target[at++] = character
    }
    used = at
  }

  function putComposite(separators: number, components: readonly string[], segment: Segment): void {
    put(separators, elementCode, '', segment)
    let pending = 0
    for (const component of components) {
      if (component !== '') {
        put(pending, componentCode, component, segment)
        pending = 0
      }
      pending += 1
    }
  }

  function write(segments: readonly Segment[]): void {
    for (const segment of segments) {
      put(0, elementCode, segment[0], segment)
      let pending = 0
      for (let i = 1; i < segment.length; i += 1) {
        const element = segment[i] as Element
        pending += 1
        if (isEmpty(element)) continue
        if (typeof element === 'string') put(pending, elementCode, element, segment)
        else putComposite(pending, element, segment)
        pending = 0
      }
      makeRoom(end.length)
      for (let i = 0; i < end.length; i += 1) bytes[used + i] = end.charCodeAt(i)
      used += end.length
    }
    count += segments.length
  }

  return { write, finish: () => ({ text: new TextDecoder().decode(bytes.subarray(0, used)), count }) }
}

/** Segments as text with the standard delimiters, under the guarantee of segmentWriter (domain.md E-02, E-05). */
export function serialize(segments: readonly Segment[], delimiters: Delimiters = standardDelimiters): string {
  const writer = segmentWriter(delimiters)
  writer.write(segments)
  return writer.finish().text
}

function isEmpty(element: Element): boolean {
  if (typeof element === 'string') return element === ''
  for (const component of element) if (component !== '') return false
  return true
}

function refusedCodes({ element, component, repetition, terminator }: Delimiters): Uint8Array {
  const refused = new Uint8Array(127).fill(1, 0, 32)
  for (const delimiter of [element, component, repetition, terminator]) refused[delimiter.charCodeAt(0)] = 1
  return refused
}

// The value is not said: it may be a patient's, and this text goes to a log.
function refuse(segment: Segment): never {
  assert(false, `an element of ${segment[0]} holds a delimiter or a control character`)
}
