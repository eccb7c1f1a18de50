/** Minutes since midnight; the end is not part of it. */
export type Span = { from: number; to: number }

/** Where a span stands among those it overlaps: in the lane-th of so many lanes, counted from 0. */
export type Place = { lane: number; lanes: number }

/**
 * Gives each span of one day a lane, so that no two that overlap share one. Spans that hang together, each overlapping the
 * next, are given the same number of lanes; the answer is in the order of the spans.
 */
export function placeSideBySide(spans: readonly Span[]): Place[] {
  const places: Place[] = spans.map(() => ({ lane: 0, lanes: 1 }))
  const order = spans.map((span, i) => ({ ...span, i })).sort((a, b) => a.from - b.from || b.to - a.to || a.i - b.i)
  let together: number[] = []
  let endsOfLanes: number[] = []
  let lastEnd = Number.NEGATIVE_INFINITY
  const settle = () => {
    for (const i of together) places[i] = { lane: places[i]?.lane ?? 0, lanes: endsOfLanes.length }
    together = []
    endsOfLanes = []
  }
  for (const { from, to, i } of order) {
    if (from >= lastEnd) settle()
    const free = endsOfLanes.findIndex((end) => end <= from)
    const lane = free === -1 ? endsOfLanes.length : free
    endsOfLanes[lane] = to
    places[i] = { lane, lanes: 1 }
    together.push(i)
    lastEnd = Math.max(lastEnd, to)
  }
  settle()
  return places
}

/** The whole hours that hold every span, and at least the usual ones: the axis of a calendar. */
export function hoursAround(spans: readonly Span[], usual: Span): Span {
  const from = Math.min(usual.from, ...spans.map((one) => one.from))
  const to = Math.max(usual.to, ...spans.map((one) => one.to))
  return { from: Math.floor(from / 60) * 60, to: Math.min(Math.ceil(to / 60), 24) * 60 }
}
