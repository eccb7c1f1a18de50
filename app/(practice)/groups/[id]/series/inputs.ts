import { z } from 'zod'
import {
  day,
  id,
  optionalDay,
  optionalId,
  optionalText,
  optionalWhole,
  time,
  version,
} from '@/app/_server/input-scalars'
import type { IsoDate } from '@/lib/kernel/dates'
import { minuteOfDay, weekdays } from '@/lib/kernel/dates'
import { count } from '@/lib/kernel/words'

const chosen = { error: 'Choose one from the list.' }

const seriesFields = {
  repeats: z.enum(['weekly', 'every_two', 'monthly'], chosen),
  weekday: z.enum(weekdays, chosen),
  weekOfMonth: z.enum(['1', '2', '3', '4', '-1'], chosen).default('1'),
  startTime: time,
  endTime: time,
  locationId: id,
  room: optionalText(40),
  providerId: id,
  ends: z.enum(['open', 'date', 'count'], chosen),
  through: optionalDay,
  count: optionalWhole(1, 104),
}

type Typed = {
  repeats: 'weekly' | 'every_two' | 'monthly'
  weekOfMonth: string
  ends: 'open' | 'date' | 'count'
  through: IsoDate | null
  count: number | null
  startTime: string
  endTime: string
}

/** Says what is missing of the end, beside the field where it is missing. */
function checkEnd(typed: Typed, context: z.RefinementCtx): void {
  const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
  if (typed.ends === 'date' && typed.through === null) say('through', 'Give the last day, or choose no end.')
  if (typed.ends === 'count' && typed.count === null) say('count', 'Give a number of sessions from 1 to 104.')
  const minutes = (minuteOfDay(typed.endTime) - minuteOfDay(typed.startTime) + 1440) % 1440
  if (minutes === 0) say('endTime', 'A session lasts some time: the end is the same as the start.')
  // An end before the start is the next day, which is meant less often than it is mistyped.
  else if (minutes > 480) say('endTime', `That would last ${count(Math.round(minutes / 60), 'hour')}. Check AM and PM.`)
}

/** Null: no end. */
export type SeriesEnd = { through: IsoDate } | { count: number } | null

function endOf({ ends, through, count }: Typed): SeriesEnd {
  if (ends === 'date' && through !== null) return { through }
  return ends === 'count' && count !== null ? { count } : null
}

/** The choices of the form as the series is stored: how often, and an end by day or by count. */
function asStored<T extends Typed>(typed: T) {
  const { repeats, weekOfMonth, ends: _ends, through: _through, count: _count, ...rest } = typed
  return {
    ...rest,
    everyWeeks: repeats === 'every_two' ? 2 : 1,
    weekOfMonth: repeats === 'monthly' ? Number(weekOfMonth) : null,
    end: endOf(typed),
  }
}

export const createSeriesInput = z
  .strictObject({ groupId: z.uuid(), from: day, ...seriesFields })
  .superRefine(checkEnd)
  .transform(asStored)
export type NewSeries = z.infer<typeof createSeriesInput>

export const changeSeriesInput = z
  .strictObject({
    seriesId: z.uuid(),
    version,
    scope: z.enum(['this', 'following', 'all'], chosen),
    /** The session that 'this' and 'following' speak of. */
    sessionId: optionalId,
    /** Where 'this' moves it. */
    date: optionalDay,
    ...seriesFields,
  })
  .superRefine(checkEnd)
  .superRefine((typed, context) => {
    const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (typed.scope !== 'all' && typed.sessionId === null) say('sessionId', 'Choose the session.')
    if (typed.scope === 'this' && typed.date === null) say('date', 'Give the day it moves to.')
  })
  .transform(asStored)
export type SeriesChange = z.infer<typeof changeSeriesInput>
