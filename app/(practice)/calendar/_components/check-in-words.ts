import { count, timeInWords } from '@/lib/kernel/words'
import type { CheckShown } from './session-types'

export type Note = { isWarning: boolean; text: string }

/** What is worth knowing of the time and place that stand in the form, the warnings first. */
export function checkInWords(check: CheckShown, isSeries: boolean): Note[] {
  const { hours, leaders, room, lengthMinutes, endsNextDay, isTwice } = check
  const warnings = [
    ...(hours.isKnown && !hours.isInside ? [outside(hours.open, isSeries)] : []),
    ...leaders.map((one) => `${one.name} leads ${meeting(one)} then. It can be saved all the same.`),
    ...room.map((one) => `${one.name} is taken by ${meeting(one)} then. It can be saved all the same.`),
    ...(isTwice ? ['This time comes twice that night: the clocks go back. The first one is meant.'] : []),
  ]
  const facts = [
    `${lengthInWords(lengthMinutes)}${endsNextDay ? ', into the next day. The day of service is the day it begins' : ''}.`,
    ...(hours.isKnown ? [] : ['No hours are posted for that day yet: no add-on is billed.']),
    ...(hours.isInside ? [inside(hours.addon)] : []),
    ...(isSeries
      ? ['It belongs to a series. Moved, it stands apart, and a change of the series leaves it where it is.']
      : []),
  ]
  return [...warnings.map((text) => ({ isWarning: true, text })), ...facts.map((text) => ({ isWarning: false, text }))]
}

function outside(open: CheckShown['hours']['open'], isSeries: boolean): string {
  const posted =
    open.length === 0
      ? 'The office is closed that day.'
      : `Outside the posted hours, ${open.map(([from, to]) => `${timeInWords(from)} to ${timeInWords(to)}`).join(' and ')}.`
  return isSeries
    ? `${posted} It belongs to a series, so its add-on waits on hold (A-09): post these hours, or drop the code.`
    : `${posted} Write down why: 99050 needs the reason (A-11).`
}

function inside(addon: CheckShown['hours']['addon']): string {
  return addon === '99051'
    ? 'Inside the posted hours, in the evening, on a weekend or a holiday: 99051 where the payer pays it.'
    : 'Inside the posted hours: no add-on.'
}

function meeting({ groupName, startTime, endTime }: CheckShown['leaders'][number]): string {
  return `${groupName}, ${timeInWords(startTime)} to ${timeInWords(endTime)},`
}

function lengthInWords(minutes: number): string {
  if (minutes % 60 !== 0) return count(minutes, 'minute')
  return count(minutes / 60, 'hour')
}
