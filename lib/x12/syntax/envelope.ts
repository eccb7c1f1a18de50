import { assert } from '../../kernel/assert'
import type { LocalDateTime } from '../../kernel/dates'
import { textLengths } from '../../kernel/x12-text'
import type { Delimiters } from './delimiters'
import { dateAndTimeElements, textElement } from './elements'
import { type Segment, type SegmentText, serialize } from './serialize'

/** What stands on the envelope of one interchange with one group and one transaction set. */
export type Envelope = {
  control: number // ISA13 and IEA02, GS06 and GE02
  at: LocalDateTime
  usage: 'P' | 'T' // ISA15
  sender: string // ISA06, GS02
  receiver: string // ISA08, GS03
  functionalGroup: string // GS01
  transactionSet: string // ST01
  version: string // GS08, ST03
}

/**
 * Puts ISA, GS, ST and SE, GE, IEA around a body, with matching control numbers and right counts (X12.5, X12.6;
 * x12.md 1.3).
 */
export function wrapInEnvelope(envelope: Envelope, body: SegmentText, delimiters: Delimiters): string {
  const { control, functionalGroup, transactionSet, version } = envelope
  assert(Number.isInteger(control) && control >= 1 && control <= 999_999_999, 'ISA13 is not a number of nine digits')
  const [date, time] = dateAndTimeElements('GS04', envelope.at)
  const sender = textElement('ISA06', envelope.sender, textLengths.interchangeId)
  const receiver = textElement('ISA08', envelope.receiver, textLengths.interchangeId)

  const head: Segment[] = [
    ['GS', functionalGroup, sender, receiver, date, time, String(control), 'X', version],
    ['ST', transactionSet, '0001', version],
  ]
  const tail: Segment[] = [
    ['SE', String(body.count + 2), '0001'], // SE01 counts ST and SE
    ['GE', '1', String(control)],
    ['IEA', '1', nineDigits(control)],
  ]
  const header = isa(envelope, sender, receiver, date.slice(2), time, delimiters)
  return header + serialize(head, delimiters) + body.text + serialize(tail, delimiters)
}

// Written apart from the other segments: it alone holds delimiters as data, blanks that count and a fixed width.
function isa(
  envelope: Envelope,
  sender: string,
  receiver: string,
  date: string,
  time: string,
  delimiters: Delimiters,
): string {
  const elements = [
    'ISA',
    '00', // ISA01, no authorization information
    ' '.repeat(10),
    '00', // ISA03, no security information
    ' '.repeat(10),
    'ZZ', // ISA05, mutually defined
    sender.padEnd(15),
    'ZZ', // ISA07
    receiver.padEnd(15),
    date, // ISA09, YYMMDD
    time, // ISA10
    delimiters.repetition, // ISA11
    '00501',
    nineDigits(envelope.control),
    '0', // ISA14, no TA1 asked for
    envelope.usage,
    delimiters.component, // ISA16
  ]
  const text = elements.join(delimiters.element) + delimiters.terminator
  assert(text.length === 106, `the ISA has ${text.length} characters, not 106`)
  return text + delimiters.newline
}

function nineDigits(control: number): string {
  return String(control).padStart(9, '0')
}
