import { CircleAlert, TriangleAlert } from 'lucide-react'
import { daysBetween, type IsoDate } from '@/lib/kernel/dates'
import { dayInWords } from '@/lib/kernel/words'

/** When a licence ends, with a warning from 60 days before. */
export function LicenceEnd({ through, today }: { through: IsoDate | null; today: IsoDate }) {
  if (through === null) return <span className="text-muted-foreground">Not recorded</span>
  const left = daysBetween(today, through)
  if (left < 0) {
    return (
      <span className="inline-flex items-center gap-1.5 font-medium text-denied">
        <CircleAlert aria-hidden="true" className="size-4 shrink-0" />
        Ended {dayInWords(through)}
      </span>
    )
  }
  if (left > 60) return <span>{dayInWords(through)}</span>
  return (
    <span className="inline-flex items-center gap-1.5 font-medium text-hold">
      <TriangleAlert aria-hidden="true" className="size-4 shrink-0" />
      {dayInWords(through)}
    </span>
  )
}
