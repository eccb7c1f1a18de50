import type { SeatState } from './seat-ring'

type Seat = { patientId?: string; state: 'expected' | 'ready' | 'held' | 'sent' | 'not_billed'; isPresent: boolean }

const states: Record<Seat['state'], SeatState> = {
  expected: 'expected',
  ready: 'will_bill',
  held: 'on_hold',
  sent: 'will_bill',
  not_billed: 'not_billed',
}

/** The ring of a session: a dot a member, outlined in amber for who is expected and would be on hold. */
export function seatsOf(seats: readonly Seat[], uncovered: ReadonlySet<string> = new Set()): SeatState[] {
  return seats.map((seat) => {
    const isUncovered = seat.state === 'expected' && seat.patientId !== undefined && uncovered.has(seat.patientId)
    return isUncovered ? 'expected_uncovered' : states[seat.state]
  })
}

/** '6 of 7 came', or '8 expected' before the session. */
export function cameInWords(seats: readonly Seat[]): string {
  if (seats.every((seat) => seat.state === 'expected')) return `${seats.length} expected`
  return `${seats.filter((seat) => seat.isPresent).length} of ${seats.length} came`
}
