import {
  type IsoDate,
  type IsoTime,
  isIsoDate,
  isIsoTime,
  isLocalDateTime,
  type LocalDateTime,
} from '../../lib/kernel/dates'

// Days and times as a test writes them; a typing error ends the test.

/** A day that exists. */
export function day(text: string): IsoDate {
  if (!isIsoDate(text)) throw new Error(`${text} is not a day`)
  return text
}

/** A time on the wall; '24:00' may end an interval. */
export function time(text: string): IsoTime {
  if (text !== '24:00' && !isIsoTime(text)) throw new Error(`${text} is not a time`)
  return text as IsoTime
}

/** A day and a time on it. */
export function moment(text: string): LocalDateTime {
  if (!isLocalDateTime(text)) throw new Error(`${text} is not a day and time`)
  return text
}
