import { minuteOfDay, type Weekday, weekdays } from '../kernel/dates'
import { openInWords } from './hours-in-words'
import type { OpenInterval, PostedHours } from './location'

/**
 * What is wrong with the open times of a day, in a sentence; null when they follow each other and none ends before it
 * begins. Two that touch are fine: an interval does not hold its end (domain.md C-02).
 */
export function intervalsProblem(open: readonly OpenInterval[]): string | null {
  for (const [i, interval] of open.entries()) {
    const [from, to] = interval
    if (minuteOfDay(from) >= minuteOfDay(to)) return `${openInWords([interval])} ends before it begins.`
    const before = open[i - 1]
    if (before && minuteOfDay(before[1]) > minuteOfDay(from)) {
      return `${openInWords([before])} and ${openInWords([interval])} overlap.`
    }
  }
  return null
}

/** The open times of a day in order of the clock. */
export function inOrder(open: readonly OpenInterval[]): OpenInterval[] {
  return [...open].sort(([a], [b]) => minuteOfDay(a) - minuteOfDay(b))
}

/** True when two weeks are open at the same times. */
export function isSameWeek(a: PostedHours['weekly'], b: PostedHours['weekly']): boolean {
  return weekdays.every((day) => isSameDay(a[day], b[day]))
}

function isSameDay(a: readonly OpenInterval[] = [], b: readonly OpenInterval[] = []): boolean {
  return a.length === b.length && a.every(([from, to], i) => from === b[i]?.[0] && to === b[i]?.[1])
}

/** The weekdays on which a week differs from another, in order. */
export function changedDays(before: PostedHours['weekly'], after: PostedHours['weekly']): Weekday[] {
  return weekdays.filter((day) => !isSameDay(before[day], after[day]))
}
