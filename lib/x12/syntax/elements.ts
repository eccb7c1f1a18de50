import { assert } from '../../kernel/assert'
import { dateOf, type IsoDate, type LocalDateTime, timeOf } from '../../kernel/dates'
import { isNpi } from '../../kernel/identifiers'
import { checkLength, checkText, foldText, type TextLength } from '../../kernel/x12-text'

// Each function makes one kind of element. The first argument says which element, for the message of a broken
// assumption; messages never repeat the value, which may be a patient's.

const shapeOfDay = /^\d{4}-\d{2}-\d{2}$/

/**
 * Free text as X12 writes it: upper case and unaccented; throws where checkText or checkLength has a problem
 * (domain.md E-01, E-02).
 */
export function textElement(element: string, value: string, length: TextLength): string {
  const text = foldText(value)
  if (text.length < length[0] || text.length > length[1]) assert(false, `${element} ${checkLength(value, length)}`)
  const problem = checkText(value)
  if (problem) assert(false, `${element} ${problem.message}`)
  return text
}

/** Free text that may be missing: '' for undefined and for blanks, else as textElement (domain.md E-01, E-02). */
export function optionalTextElement(element: string, value: string | undefined, length: TextLength): string {
  return value === undefined || foldText(value) === '' ? '' : textElement(element, value, length)
}

/** A code that must have a given shape, untouched; throws on any other (domain.md 7.1, E-36). */
export function codeElement(element: string, value: string, shape: RegExp): string {
  if (!shape.test(value)) assert(false, `${element} does not have the shape ${shape.source}`)
  return value
}

/**
 * Cents in dollars without trailing zeros: 6000 is '60', 6050 '60.5', 5 '0.05'; at most ten digits, never negative
 * (domain.md E-03, E-04).
 */
export function amountElement(element: string, amountCents: number): string {
  const isAllowed = Number.isSafeInteger(amountCents) && amountCents >= 0 && amountCents <= 9_999_999_999
  if (!isAllowed) assert(false, `${element} is not an amount from 0 to 99999999.99`)
  const digits = String(amountCents).padStart(3, '0')
  const dollars = digits.slice(0, -2)
  if (digits.endsWith('00')) return dollars
  return `${dollars}.${digits.endsWith('0') ? digits.slice(-2, -1) : digits.slice(-2)}`
}

/** A whole count of units from 1 (domain.md E-04; SV104). */
export function unitsElement(element: string, units: number): string {
  if (!(Number.isInteger(units) && units >= 1 && units <= 99_999_999))
    assert(false, `${element} is not a count of units`)
  return String(units)
}

/** CCYYMMDD (domain.md E-06); that the day exists is what IsoDate promises. */
export function dateElement(element: string, date: IsoDate): string {
  if (!shapeOfDay.test(date)) assert(false, `${element} is not a day`)
  return date.slice(0, 4) + date.slice(5, 7) + date.slice(8, 10)
}

/** CCYYMMDD and HHMM of a moment on the wall (domain.md E-06). */
export function dateAndTimeElements(element: string, at: LocalDateTime): [date: string, time: string] {
  const time = timeOf(at)
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) assert(false, `${element} is not a time`)
  return [dateElement(element, dateOf(at)), time.slice(0, 2) + time.slice(3, 5)]
}

/** An NPI whose check digit fits; throws on any other (domain.md E-09). */
export function npiElement(element: string, npi: string): string {
  if (!isNpi(npi)) assert(false, `${element} is not an NPI`)
  return npi
}

/** A ZIP of five or nine digits without its hyphen, nine where only nine will do (domain.md E-31; N403). */
export function zipElement(element: string, zip: string, digits: 'five or nine' | 'nine'): string {
  const bare = zip.length === 10 && zip[5] === '-' ? zip.slice(0, 5) + zip.slice(6) : zip
  return codeElement(element, bare, digits === 'nine' ? /^\d{9}$/ : /^(\d{5}|\d{9})$/)
}

/** A telephone number as ten digits, whatever stands between them and with or without +1 (PER04; domain.md E-35). */
export function phoneElement(element: string, phone: string): string {
  return codeElement(element, phone.replace(/^\+1|[ ().-]/g, ''), /^[2-9]\d{2}[2-9]\d{6}$/)
}

/** An employer's tax number as nine digits without its hyphen (REF*EI; domain.md 7.1). */
export function taxIdElement(element: string, taxId: string): string {
  return codeElement(element, taxId.replace(/-/g, ''), /^\d{9}$/)
}
