import type { HolidayName } from '@/lib/codes/holiday-names'
import { holidayWords } from '@/lib/codes/holiday-words'
import { openInWords, weekdayWords } from '@/lib/hours/hours-in-words'
import type { OpenInterval } from '@/lib/hours/location'
import { type IsoDate, weekdayOf } from '@/lib/kernel/dates'

type Tried = {
  date: IsoDate
  begins: string
  placeOfService: string
  holiday: HolidayName | null
  isKnown: boolean
  isInside: boolean
  because: 'week' | 'exception' | 'holiday' | 'unknown'
  open: readonly OpenInterval[]
  payers: readonly { code: '99050' | '99051' | null }[]
}

/** Where a time lies in the posted hours: the verdict, and what it rests on. */
export function verdictInWords(tried: Tried): { title: string; text: string } {
  if (!tried.isKnown) {
    return {
      title: 'No hours are posted for that day',
      text: 'Post your hours first: until then no add-on is billed.',
    }
  }
  return {
    title: `${tried.isInside ? 'Inside' : 'Outside'} posted hours${kindOf(tried)}`,
    text: `${dayOf(tried)} ${carries(tried)}`,
  }
}

function kindOf({ date, begins, isInside, holiday }: Tried): string {
  if (!isInside) return ''
  const weekday = weekdayOf(date)
  if (holiday !== null) return ', and a holiday'
  if (weekday === 'sat' || weekday === 'sun') return ', and weekend'
  return begins >= '17:00' ? ', and evening' : ''
}

function dayOf({ date, open, because, holiday }: Tried): string {
  const day = weekdayWords[weekdayOf(date)]
  const times = open.length === 0 ? 'Closed' : `Open ${openInWords(open)}`
  if (because === 'holiday' && holiday) return `Closed on ${holidayWords[holiday]}.`
  if (because === 'exception') return `${times} that ${day}, by an exception.`
  return `${times} that ${day}.`
}

function carries({ placeOfService, isInside, payers }: Tried): string {
  const codes = new Set(payers.map((one) => one.code).filter((code) => code !== null))
  if (codes.size === 0) return payers.length === 0 ? '' : 'No payer takes an add-on for this time.'
  const place = placeOfService === '11' ? 'In the office' : 'Here'
  const rest = isInside ? '' : ', if the group does not meet then week after week and its reason is written down'
  return `${place}, this time can carry ${[...codes].join(' or ')}${rest}.`
}
