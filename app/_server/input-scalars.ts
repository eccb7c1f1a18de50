import { z } from 'zod'
import { readTime } from '@/components/form/read-time'
import { isWellFormedDiagnosis, normalizeDiagnosis } from '@/lib/codes/diagnosis'
import type { IsoDate } from '@/lib/kernel/dates'
import { isNpi, npiCheckDigit } from '@/lib/kernel/identifiers'
import { parseMoney } from '@/lib/kernel/money'
import { readDay } from '@/lib/kernel/read-day'

// What the fields of a form hold, said once: each reads what people type and answers in a sentence.

/** A text that must be there, without blanks around it. */
export const requiredText = (max = 100) =>
  z.string('This is needed.').trim().min(1, 'This is needed.').max(max, `At most ${max} letters.`)

/** A text that may be left out; nothing is null. */
export const optionalText = (max = 500) =>
  z
    .string()
    .trim()
    .max(max, `At most ${max} letters.`)
    .optional()
    .transform((text) => (text ? text : null))

export const id = z.uuid('Choose one from the list.')
/** One from a list, or none of it. */
export const optionalId = z
  .union([z.literal(''), z.uuid('Choose one from the list.')])
  .optional()
  .transform((value) => value || null)

// The largest whole number the database keeps in a column of this kind.
const mostWhole = 2_147_483_647
/** The version of the record that the page showed. */
const notAVersion = 'Load the page again.'
export const version = z.coerce.number(notAVersion).int(notAVersion).min(1, notAVersion).max(mostWhole, notAVersion)

// A relative day ('+7') has been resolved by the page; without a year there is none to guess from here.
const noToday = '2000-01-01' as IsoDate
const readWholeDay = (text: string) =>
  /^[+-]|^today$|^\d{1,2}[/.]\d{1,2}$|^[a-z]+ \d{1,2}$/i.test(text.trim()) ? null : readDay(text, noToday)

/** What is wrong with a text that must be a day; null when it is one. */
function dayProblem(text: string, read: IsoDate | null): string | null {
  if (text.trim() === '') return 'This is needed.'
  if (read === null) return 'Use a day like Nov 25, 2026.'
  // A year that nobody means is mistyped; the days around it would be none that the database knows.
  return read < '1900-01-01' || read > '2199-12-31' ? 'Check the year.' : null
}

/** A day that must be there: 'Nov 25, 2026', '11/25/2026' or '2026-11-25'. */
export const day = z.string('This is needed.').transform((text, context) => {
  const read = readWholeDay(text)
  const problem = dayProblem(text, read)
  if (read !== null && problem === null) return read
  context.addIssue({ code: 'custom', message: problem ?? 'This is needed.' })
  return z.NEVER
})

/** The same; nothing is null. */
export const optionalDay = z
  .string()
  .optional()
  .transform((text, context): IsoDate | null => {
    if (!text?.trim()) return null
    const read = readWholeDay(text)
    const problem = dayProblem(text, read)
    if (problem !== null) context.addIssue({ code: 'custom', message: problem })
    return read
  })

/** A time of the day: '6:00 PM', '18:00', '6p'. Without am or pm the one nearer to noon is meant. */
export const time = z.string('This is needed.').transform((text, context) => {
  const read = readTime(text, '13:00')
  if (read !== null) return read
  context.addIssue({ code: 'custom', message: text.trim() === '' ? 'This is needed.' : 'Use a time like 6:15 PM.' })
  return z.NEVER
})

/** An amount in cents, typed as 75, 75.00 or $1,075.00. */
export const money = z.string('This is needed.').transform((text, context) => {
  const amount = parseMoney(text.trim().replace(/^\$/, '').replaceAll(',', ''))
  if (amount !== null && amount >= 0) return amount
  context.addIssue({ code: 'custom', message: 'Use an amount like 75.00.' })
  return z.NEVER
})

/** A whole number between two, both included. */
export const whole = (min: number, max: number) =>
  z.string('This is needed.').transform((text, context) => {
    const number = /^\d{1,9}$/.test(text.trim()) ? Number(text.trim()) : Number.NaN
    if (number >= min && number <= max) return number
    context.addIssue({ code: 'custom', message: `Use a whole number from ${min} to ${max}.` })
    return z.NEVER
  })

/** The same; nothing is null. */
export const optionalWhole = (min: number, max: number) =>
  z
    .string()
    .optional()
    .transform((text, context): number | null => {
      if (!text?.trim()) return null
      const number = /^\d{1,9}$/.test(text.trim()) ? Number(text.trim()) : Number.NaN
      if (number >= min && number <= max) return number
      context.addIssue({ code: 'custom', message: `Use a whole number from ${min} to ${max}.` })
      return null
    })

/** A checkbox: there or not. */
export const checked = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on')

/** Ten digits whose check digit fits; the right one is named where only it is wrong (E-09). */
export const npi = z
  .string('This is needed.')
  .trim()
  .superRefine((value, context) => {
    if (isNpi(value)) return
    const base = value.slice(0, 9)
    const message = /^[12]\d{9}$/.test(value)
      ? `The check digit does not fit. Did you mean ${base}${npiCheckDigit(base)}?`
      : 'An NPI is ten digits and begins with 1 or 2.'
    context.addIssue({ code: 'custom', message })
  })

/** Five or nine digits; a hyphen is taken out. */
export const zip = z
  .string('This is needed.')
  .transform((text) => text.replace(/[\s-]/g, ''))
  .refine((text) => /^(\d{5}|\d{9})$/.test(text), 'A ZIP has five or nine digits.')

/** The five fields of AddressFields. */
export const addressFields = {
  street: requiredText(55),
  street2: optionalText(55),
  city: requiredText(30),
  state: z
    .string('This is needed.')
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{2}$/, 'Two letters, like OH.'),
  zip,
}

/** A diagnosis of ICD-10-CM's form, kept as it is compared: upper case, without the dot. */
export const diagnosis = z
  .string('This is needed.')
  .transform(normalizeDiagnosis)
  .refine(isWellFormedDiagnosis, 'Use a code like F33.1.')

/** Takes the fields of an address out of what a form has sent and puts them under `address`. */
export function withAddress<
  Fields extends { street: string; street2: string | null; city: string; state: string; zip: string },
>(fields: Fields) {
  const { street, street2, city, state, zip: code, ...rest } = fields
  return { ...rest, address: { street, street2, city, state, zip: code } }
}
