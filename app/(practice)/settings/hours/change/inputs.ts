import { z } from 'zod'
import { day, id } from '@/app/_server/input-scalars'
import type { PostedHours } from '@/lib/hours/location'
import { weekdays } from '@/lib/kernel/dates'
import { readOpenTimes, typedTimes } from '../inputs'

const fieldsOf = weekdays.flatMap((weekday) => [`${weekday}-from`, `${weekday}-to`])
/** The fields that are lists: 'mon-from' and 'mon-to' hold the intervals of Monday side by side. */
export const weekLists: readonly string[] = fieldsOf

const lists = Object.fromEntries(fieldsOf.map((name) => [name, typedTimes]))

export const postHoursInput = z
  .object({ locationId: id, fromDate: day })
  .and(z.object(lists))
  .transform((fields, context) => {
    const { locationId, fromDate } = fields
    const typed = fields as Record<string, unknown>
    const weekly: { -readonly [Key in keyof PostedHours['weekly']]: PostedHours['weekly'][Key] } = {}
    for (const weekday of weekdays) {
      const open = readOpenTimes(listOf(typed[`${weekday}-from`]), listOf(typed[`${weekday}-to`]))
      if (!open.ok) context.addIssue({ code: 'custom', path: [weekday], message: open.error })
      // A day that is not named is closed.
      else if (open.value.length > 0) weekly[weekday] = open.value
    }
    return { locationId, fromDate, weekly }
  })
export type PostHoursInput = z.infer<typeof postHoursInput>

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
