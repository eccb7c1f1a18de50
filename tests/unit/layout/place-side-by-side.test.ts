import { describe, expect, test } from 'vitest'
import { hoursAround, placeSideBySide } from '../../../components/layout/place-side-by-side'

const span = (from: number, to: number) => ({ from: from * 60, to: to * 60 })

describe('sessions of a day', () => {
  test('that do not meet take the whole width', () => {
    expect(placeSideBySide([span(9, 10), span(10, 11), span(18, 19.5)])).toEqual([
      { lane: 0, lanes: 1 },
      { lane: 0, lanes: 1 },
      { lane: 0, lanes: 1 },
    ])
  })

  test('at the same time stand beside each other, in the order they are given', () => {
    expect(placeSideBySide([span(18, 19), span(18, 19), span(18, 19)])).toEqual([
      { lane: 0, lanes: 3 },
      { lane: 1, lanes: 3 },
      { lane: 2, lanes: 3 },
    ])
  })

  test('that hang together share the number of lanes, and a lane is used again when it is free', () => {
    // 9-11 beside 10-12; at 11 the first lane is free again; 14-15 has nothing beside it.
    expect(placeSideBySide([span(9, 11), span(10, 12), span(11, 13), span(14, 15)])).toEqual([
      { lane: 0, lanes: 2 },
      { lane: 1, lanes: 2 },
      { lane: 0, lanes: 2 },
      { lane: 0, lanes: 1 },
    ])
  })

  test('are answered in their own order, whatever it is', () => {
    expect(placeSideBySide([span(10, 12), span(9, 11)])).toEqual([
      { lane: 1, lanes: 2 },
      { lane: 0, lanes: 2 },
    ])
    expect(placeSideBySide([])).toEqual([])
  })
})

describe('the axis', () => {
  const usual = span(8, 20)

  test.each([
    { what: 'no session', spans: [], from: 8, to: 20 },
    { what: 'one that begins early', spans: [span(6.5, 8)], from: 6, to: 20 },
    { what: 'one that ends late', spans: [span(19, 21.25)], from: 8, to: 22 },
    { what: 'one over midnight, which is cut there', spans: [span(23, 25)], from: 8, to: 24 },
  ])('holds $what', ({ spans, from, to }) => {
    expect(hoursAround(spans, usual)).toEqual(span(from, to))
  })
})
