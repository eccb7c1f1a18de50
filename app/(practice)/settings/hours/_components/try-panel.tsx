import type { ComponentProps } from 'react'
import type { HoursHref } from './hours-href'
import { TryTime } from './try-time'
import { verdictInWords } from './verdict-in-words'

type TriedTime = Parameters<typeof verdictInWords>[0] & {
  minutes: number
  clock: 'skipped' | 'twice' | null
  payers: ComponentProps<typeof TryTime>['payers']
}

/** The question of the address and its answer. */
export function TryPanel({ tried, here }: { tried: TriedTime; here: HoursHref }) {
  const { date, begins, minutes, isInside, isKnown, clock, payers } = tried
  return (
    <TryTime
      question={{ ...here, date, begins, minutes }}
      verdict={{ ...verdictInWords(tried), isInside, isKnown }}
      clock={clock === null ? null : clockWords[clock]}
      payers={payers}
    />
  )
}

const clockWords = {
  skipped: 'This time does not exist: the clocks go forward that night. It is taken one hour later.',
  twice: 'This time happens twice: the clocks go back that night. The first is taken.',
}
