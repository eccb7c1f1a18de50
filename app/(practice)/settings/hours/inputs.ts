import { z } from 'zod'
import { checked, day, id, optionalText, version } from '@/app/_server/input-scalars'
import { readTime } from '@/components/form/read-time'
import { holidayNames } from '@/lib/codes/holiday-names'
import { inOrder, intervalsProblem } from '@/lib/hours/check-intervals'
import type { OpenInterval } from '@/lib/hours/location'
import { type IsoDate, isIsoDate, isIsoTime } from '@/lib/kernel/dates'
import { err, ok, type Result } from '@/lib/kernel/result'

const isoDay = z
  .string()
  .refine(isIsoDate)
  .transform((text) => text as IsoDate)

/** What the address of the page asks; what cannot be read is as good as not there. */
export const hoursPageInput = z.object({
  location: z.uuid().optional().catch(undefined),
  version: isoDay.optional().catch(undefined),
  date: isoDay.optional().catch(undefined),
  begins: z.string().refine(isIsoTime).optional().catch(undefined),
  minutes: z.coerce.number().int().min(5).max(720).optional().catch(undefined),
  year: z.coerce.number().int().min(2000).max(2100).optional().catch(undefined),
})
export type HoursQuestion = z.infer<typeof hoursPageInput>

const typedList = z.array(z.string().max(20)).max(8, 'At most 8 intervals a day.').default([])
export const typedTimes = typedList

/** The open times that two lists of typed times say, in order; pairs left empty are left out. */
export function readOpenTimes(froms: readonly string[], tos: readonly string[]): Result<OpenInterval[], string> {
  const open: OpenInterval[] = []
  for (let i = 0; i < Math.max(froms.length, tos.length); i++) {
    const [from, to] = [froms[i]?.trim() ?? '', tos[i]?.trim() ?? '']
    if (from === '' && to === '') continue
    if (from === '' || to === '') return err('Say when it opens and when it closes.')
    const [opens, closes] = [readTypedTime(from, '09:00'), readClosing(to)]
    if (!opens || !closes) return err('Use times like 9:00 AM and 5:30 PM.')
    open.push([opens, closes])
  }
  const sorted = inOrder(open)
  const problem = intervalsProblem(sorted)
  return problem === null ? ok(sorted) : err(problem)
}

function readTypedTime(text: string, near: string): string | null {
  return /^noon$/i.test(text) ? '12:00' : readTime(text, near)
}

function readClosing(text: string): string | null {
  if (/^(24:?00|midnight)$/i.test(text)) return '24:00'
  const time = readTypedTime(text, '17:00')
  // Nothing closes as the day begins: twelve at night ends it.
  return time === '00:00' ? '24:00' : time
}

export const exceptionTimes = ['from', 'to'] as const

export const addExceptionInput = z
  .object({
    locationId: id,
    date: day,
    isOpen: checked,
    from: typedTimes,
    to: typedTimes,
    note: optionalText(80),
  })
  .transform(({ from, to, isOpen, ...fields }, context) => {
    if (!isOpen) return { ...fields, open: [] }
    const open = readOpenTimes(from, to)
    const problem = open.ok ? (open.value.length === 0 ? 'Say when it is open that day.' : null) : open.error
    if (problem !== null) context.addIssue({ code: 'custom', path: ['open'], message: problem })
    return { ...fields, open: open.ok ? open.value : [] }
  })
export type AddExceptionInput = z.infer<typeof addExceptionInput>

export const removeExceptionInput = z.object({ id })

export const setHolidaysInput = z.object({ version, closedHolidays: z.array(z.enum(holidayNames)).default([]) })
export type SetHolidaysInput = z.infer<typeof setHolidaysInput>
