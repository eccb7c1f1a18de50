import { cn } from '@/components/cn'

export const seatStates = ['sent', 'will_bill', 'on_hold', 'not_billed', 'expected', 'expected_uncovered'] as const
export type SeatState = (typeof seatStates)[number]

const looks: Record<SeatState, string> = {
  sent: 'fill-sent-solid stroke-sent-solid',
  will_bill: 'fill-ready-solid stroke-ready-solid',
  on_hold: 'fill-hold-solid stroke-hold-solid',
  not_billed: 'fill-transparent stroke-blocked-solid',
  expected: 'fill-transparent stroke-primary',
  expected_uncovered: 'fill-hold-tint stroke-hold-solid',
}

const words: Record<SeatState, string> = {
  sent: 'sent',
  will_bill: 'will bill',
  on_hold: 'on hold',
  not_billed: 'not billed',
  expected: 'expected',
  expected_uncovered: 'expected without cover',
}

/** The circle of chairs: one dot a member from twelve o'clock in roster order, its counts in words for a screen reader. */
export function SeatRing({
  seats,
  size = 44,
  className,
}: {
  seats: readonly SeatState[]
  size?: number
  className?: string
}) {
  const shown = seats.slice(0, 16)
  const radius = shown.length > 10 ? 660 : 620
  const dot = shown.length > 12 ? 95 : shown.length > 8 ? 115 : 130
  const label = seatStates
    .map((state) => ({ state, count: seats.filter((seat) => seat === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${count} ${words[state]}`)
    .join(', ')
  return (
    <svg
      role="img"
      aria-label={label === '' ? 'No members' : label}
      viewBox="0 0 1600 1600"
      width={size}
      height={size}
      className={cn('shrink-0', className)}
    >
      {shown.map((state, i) => {
        const angle = (i / shown.length) * 2 * Math.PI - Math.PI / 2
        return (
          <circle
            // biome-ignore lint/suspicious/noArrayIndexKey: a seat is its place in the circle.
            key={i}
            cx={Math.round(800 + radius * Math.cos(angle))}
            cy={Math.round(800 + radius * Math.sin(angle))}
            r={dot}
            strokeWidth={45}
            className={looks[state]}
          />
        )
      })}
    </svg>
  )
}
