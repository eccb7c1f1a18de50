import { z } from 'zod'
import { isIsoDate, isIsoTime, isLocalDateTime, isTimeZone } from '../kernel/dates'
import { isNpi, npiCheckDigit } from '../kernel/identifiers'

/** A text of any content; what is wrong with it for a claim is a finding, not a refusal. */
export const text = z.string({
  error: (issue) => (issue.input === undefined ? 'This is missing.' : 'This must be text.'),
})

/** An id: something to refer to. */
export const id = text.min(1, 'An id must not be empty.')

export const flag = z.boolean({ error: 'This must be true or false.' })

export const wholeNumber = z
  .int({ error: (issue) => (issue.input === undefined ? 'This is missing.' : 'This must be a whole number.') })
  .min(0, 'This must not be below 0.')

export const atLeastOne = wholeNumber.min(1, 'This must be 1 or more.')

/** One of some words, with the words in the message. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, {
    error: (issue) => (issue.input === undefined ? 'This is missing.' : `This must be one of ${words.join(', ')}.`),
  })
}

export const day = text.refine((value) => isIsoDate(value), 'This is not a day that exists, written YYYY-MM-DD.')

export const time = text.refine((value) => isIsoTime(value), 'This is not a time, written HH:MM.')

export const closingTime = text.refine(
  (value) => value === '24:00' || isIsoTime(value),
  'This is not a time, written HH:MM; 24:00 may end an interval.',
)

export const localDateTime = text.refine(
  (value) => isLocalDateTime(value),
  'This is not a day and time that exist, written YYYY-MM-DDTHH:MM.',
)

export const monthAndDay = text.refine(
  (value) => /^\d{2}-\d{2}$/.test(value) && isIsoDate(`2024-${value}`),
  'This is not a day of the year, written MM-DD.',
)

export const timeZone = text.refine((value) => isTimeZone(value), 'This is not a time zone of the IANA database.')

export const zip = text.regex(/^(\d{5}|\d{9})$/, 'A ZIP has five or nine digits, without a hyphen.')

export const placeOfService = text.regex(/^\d{2}$/, 'A place of service is two digits.')

export const npi = text.superRefine((value, context) => {
  if (isNpi(value)) return
  const message = /^[12]\d{9}$/.test(value)
    ? `The check digit of this NPI does not fit. Did you mean ${value.slice(0, 9)}${npiCheckDigit(value.slice(0, 9))}?`
    : 'An NPI is ten digits and begins with 1 or 2.'
  context.addIssue({ code: 'custom', message })
})
