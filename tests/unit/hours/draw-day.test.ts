import { expect, test } from 'vitest'
import { axisOf, marksOf, stretchesOf } from '../../../lib/hours/draw-day'
import { completeSettings } from '../../../lib/policy/payer-settings'
import { time } from '../../support/days'

const usual = completeSettings('commercial', {})

test('a weekday is cut where its evening begins', () => {
  expect(stretchesOf([['09:00', '20:00']], 'mon', usual)).toEqual([
    { from: 540, to: 1020, isSpecial: false },
    { from: 1020, to: 1200, isSpecial: true },
  ])
})

test('a weekend day is special as a whole', () => {
  expect(stretchesOf([['09:00', '12:00']], 'sat', usual)).toEqual([{ from: 540, to: 720, isSpecial: true }])
})

test('early hours are cut too, where a payer has them; several intervals stay apart', () => {
  const early = completeSettings('commercial', { earlyBefore: time('08:00') })
  expect(
    stretchesOf(
      [
        ['07:00', '09:00'],
        ['18:00', '24:00'],
      ],
      'wed',
      early,
    ),
  ).toEqual([
    { from: 420, to: 480, isSpecial: true },
    { from: 480, to: 540, isSpecial: false },
    { from: 1080, to: 1440, isSpecial: true },
  ])
})

test('the picture has room around what is open, and a line at every second hour', () => {
  expect(axisOf([{ from: 540, to: 1200 }])).toEqual({ from: 420, to: 1260 })
  expect(axisOf([{ from: 0, to: 1440 }])).toEqual({ from: 0, to: 1440 })
  expect(marksOf({ from: 420, to: 1260 })).toEqual([480, 600, 720, 840, 960, 1080, 1200])
})
