import { CircleCheck, CirclePause, TriangleAlert } from 'lucide-react'
import { count } from '@/lib/kernel/words'
import type { LookAhead } from './day-types'

/** What to know before a session begins: who is not covered, who is nearly out, and that the others are well. */
export function SessionAhead({ next }: { next: LookAhead }) {
  return (
    <ul className="mt-3.5 divide-y rounded-lg border text-[13px]/[18px] md:ml-[104px]">
      {next.held.map((one) => (
        <li key={one.patientId} className="flex items-start gap-2.5 px-3.5 py-2.5">
          <CirclePause aria-hidden="true" className="mt-px size-4 shrink-0 stroke-[1.8] text-hold" />
          <span className="text-pretty">
            <span className="font-medium">{one.name}</span> would be on hold.{' '}
            <span className="text-muted-foreground">{one.sentence}</span>
          </span>
        </li>
      ))}
      {next.low.map((one) => (
        <li key={one.patientId} className="flex items-start gap-2.5 px-3.5 py-2.5">
          <TriangleAlert aria-hidden="true" className="mt-px size-4 shrink-0 stroke-[1.8] text-hold" />
          <span className="flex-1">
            <span className="font-medium">{one.name}</span> has {count(one.left, 'session')} left, this is one of them
          </span>
          <span className="font-mono text-xs text-muted-foreground">{one.number}</span>
        </li>
      ))}
      <li className="flex items-start gap-2.5 px-3.5 py-2.5">
        <CircleCheck aria-hidden="true" className="mt-px size-4 shrink-0 stroke-[1.8] text-ready" />
        <span>{restInWords(next)}</span>
      </li>
    </ul>
  )
}

function restInWords({ held, low, covered }: LookAhead): string {
  if (held.length + low.length === 0) return `All ${covered} are covered`
  return covered === 1 ? 'The other one is covered' : `The other ${covered} are covered`
}
