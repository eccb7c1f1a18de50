import { Moon, Sun } from 'lucide-react'
import type { IsoDate } from '@/lib/kernel/dates'
import { hoursInWords } from './hours-in-words'

type SessionHoursProps = { hours: Parameters<typeof hoursInWords>[0]; date: IsoDate; startTime: string }

/** Where the session lies in the posted hours: with a moon when an add-on is billed for it. */
export function SessionHours({ hours, date, startTime }: SessionHoursProps) {
  const Icon = hours.addon ? Moon : Sun
  return (
    <span className="inline-flex items-center gap-1.5">
      <Icon aria-hidden="true" className="size-[15px] stroke-[1.8]" />
      {hoursInWords(hours, date, startTime)}
    </span>
  )
}
