import { describe, expect, test } from 'vitest'
import type { ProposedLine } from '../../../lib/claims/proposed-line'
import { settleDay } from '../../../lib/claims/same-day-lines'
import { aGroupLine, aServiceLine, foundOn } from '../../support/a-proposed-line'
import { moment } from '../../support/days'
import { aPayer, aProvider, aRoom, medicaid, medicare, someUnits } from '../../support/rule-subjects'

// The lines of one patient and day settled among each other: what each is found to be, and its modifiers.

const okoye = aProvider({ id: 'okoye', licence: 'MD' })

function settled(...lines: ProposedLine[]) {
  settleDay(lines, new Map())
  return lines.map((line) => [line.code, ...line.modifiers, ...foundOn(line, 'block', 'hold')].join(' '))
}

const second = { start: '2026-10-14T14:00', end: '2026-10-14T15:00' }

describe('the pairs of 3.1', () => {
  test('a lone line has nothing found and no modifier', () => {
    expect(settled(aGroupLine('s1'))).toEqual(['90853'])
    expect(settled(aServiceLine('v1', '90834'))).toEqual(['90834'])
  })

  test.each([
    ['individual therapy is marked, the group is not', '90834', {}, ['90853', '90834 59']],
    ['family therapy is marked', '90847', {}, ['90853', '90847 59']],
    ['a visit wants its 25', '99213', { rendering: okoye }, ['90853', '99213 hold P-06']],
    ['a visit with 25', '99213', { rendering: okoye, givenModifiers: ['25'] }, ['90853', '99213 25']],
    ['an intake takes the group away', '90791', {}, ['90853 block P-05', '90791']],
    ['so does crisis therapy', '90839', {}, ['90853 block P-05', '90839']],
    ['the group takes screening away', '96127', {}, ['90853', '96127 block P-05']],
    ['an open pair that no other rule names', '90845', {}, ['90853', '90845 hold P-13']],
    ['an open pair in which the group is second', '96112', {}, ['90853 hold P-13', '96112']],
    ['testing has no pair', '96130', {}, ['90853', '96130']],
  ])('%s', (_, code, over, result) => {
    expect(settled(aGroupLine('s1'), aServiceLine('v1', code, over))).toEqual(result)
  })

  const sameMinutes = { start: '2026-10-14T10:30', end: '2026-10-14T11:15' }

  test.each([
    ['individual therapy in the same minutes', '90834', {}, sameMinutes, '90834 hold P-02'],
    ['family therapy in the same minutes', '90847', {}, sameMinutes, '90847 hold P-04'],
    ['individual therapy without its note', '90834', {}, { noteSigned: false }, '90834 hold P-02'],
    ['family therapy without its note', '90847', {}, { noteSigned: false }, '90847 hold P-04'],
    ['individual therapy where the group has no note', '90834', { noteSigned: false }, {}, '90834 hold P-02'],
    ['family therapy where the group has no note', '90847', { noteSigned: false }, {}, '90847 hold P-04'],
  ])('%s is held and not marked', (_, code, group, service, result) => {
    expect(settled(aGroupLine('s1', group), aServiceLine('v1', code, service))).toEqual(['90853', result])
  })

  test('a payer without NCCI keeps both and holds the one that would fall (P-12)', () => {
    const payer = aPayer({ usesNcci: false })
    const lines = [aGroupLine('s1', { payer }), aServiceLine('v1', '90791', { payer })]
    expect(settled(...lines)).toEqual(['90853 hold P-12', '90791'])
  })

  test('nobody to bill has no pairs', () => {
    const lines = [aGroupLine('s1', { payer: null }), aServiceLine('v1', '90791', { payer: null })]
    expect(settled(...lines)).toEqual(['90853', '90791'])
  })
})

describe('a line that does not stand has no effect on the others', () => {
  const blocked = (line: ProposedLine): ProposedLine => ({
    ...line,
    findings: [{ rule: 'G-15', severity: 'block', message: '', sources: [], facts: {} }],
  })

  test.each([
    ['an intake that is not billed leaves the group', blocked(aServiceLine('v1', '90791')), '90853'],
    ['therapy that is not billed leaves the group unmarked', blocked(aServiceLine('v1', '90834')), '90853'],
  ])('%s', (_, service, group) => {
    expect(settled(aGroupLine('s1'), service)[0]).toBe(group)
  })

  test('a group that is not billed leaves therapy unmarked, screening standing, and a visit without 25', () => {
    const others = () => [
      aServiceLine('v1', '90834'),
      aServiceLine('v2', '96127'),
      aServiceLine('v3', '99213', { rendering: okoye }),
    ]
    expect(settled(blocked(aGroupLine('s1')), ...others()).slice(1)).toEqual(['90834', '96127', '99213'])
  })

  test('a group that the intake takes away marks nothing and takes nothing away', () => {
    const lines = [
      aGroupLine('s1'),
      aServiceLine('v1', '90791'),
      aServiceLine('v2', '90834'),
      aServiceLine('v3', '96127'),
    ]
    expect(settled(...lines)).toEqual(['90853 block P-05', '90791', '90834', '96127'])
  })

  test('a first group that is not billed leaves the second its unit', () => {
    expect(settled(blocked(aGroupLine('s1')), aGroupLine('s2', second))[1]).toBe('90853')
  })
})

describe('a line that is blocked collects every further block that the standing lines give it', () => {
  const blocked = (line: ProposedLine): ProposedLine => ({
    ...line,
    findings: [{ rule: 'L-20', severity: 'block', message: '', sources: [], facts: {} }],
  })
  const oneOfTwo = aPayer({ sameDayIndividualAndGroup: false })

  test.each([
    ['the second of the day', aGroupLine('s2', second), [aGroupLine('s1')], 'block L-20,block G-03'],
    [
      'an intake and therapy',
      aGroupLine('s1', { payer: oneOfTwo }),
      [aServiceLine('v1', '90791', { payer: oneOfTwo }), aServiceLine('v2', '90834', { payer: oneOfTwo })],
      'block L-20,block P-05,block P-03',
    ],
    ['screening beside a group', aServiceLine('v1', '96127'), [aGroupLine('s1')], 'block L-20,block P-05'],
    ['therapy without its visit', aServiceLine('v1', '90833'), [], 'block L-20,block P-08'],
    ['complexity alone', aServiceLine('v1', '90785'), [], 'block L-20,block P-09'],
    ['a code for the hour alone', aServiceLine('v1', '99051'), [], 'block L-20,block A-04'],
    ['a group with nothing beside', aGroupLine('s1'), [], 'block L-20'],
  ])('%s', (_, line, others, found) => {
    const late = blocked(line)
    settled(...others, late)
    expect(foundOn(late, 'block').join()).toBe(found)
  })

  test('the units that the standing ones have left it (G-04)', () => {
    const payer = medicaid({ unitBasis: { minutes: 30 }, maxUnitsPerDay: 3, maxUnitsPerMonth: 2 })
    const late = blocked(aGroupLine('s2', { payer, ...second }))
    settled(aGroupLine('s1', { payer }), late)
    expect(foundOn(late, 'block')).toEqual(['block L-20', 'block G-04'])
  })

  test('and no hold, and nothing of a line that does not stand either', () => {
    const intake = blocked(aServiceLine('v1', '90791'))
    const group = blocked(aGroupLine('s1', { payer: medicaid({ unitBasis: { minutes: 30 }, maxUnitsPerDay: 1 }) }))
    settled(group, intake)
    expect([foundOn(group), foundOn(intake)]).toEqual([['block L-20'], ['block L-20']])
  })

  test('and takes nothing from the others for it', () => {
    expect(settled(blocked(aGroupLine('s1')), aGroupLine('s2', second))).toEqual(['90853 block L-20', '90853'])
  })
})

describe('one of group and individual (P-03)', () => {
  const payer = aPayer({ sameDayIndividualAndGroup: false })

  test('the individual session is kept, and not marked', () => {
    const lines = [aGroupLine('s1', { payer }), aServiceLine('v1', '90834', { payer })]
    expect(settled(...lines)).toEqual(['90853 block P-03', '90834'])
  })

  test('both groups of the day fall away', () => {
    const groups = [aGroupLine('s1', { payer }), aGroupLine('s2', { payer, ...second })]
    expect(settled(...groups, aServiceLine('v1', '90834', { payer }))).toEqual([
      '90853 block P-03',
      '90853 block P-03',
      '90834',
    ])
  })

  test('an individual session that is not billed itself does not take the group away', () => {
    const therapy = aServiceLine('v1', '90833', { payer, rendering: okoye })
    expect(settled(aGroupLine('s1', { payer }), therapy)).toEqual(['90853', '90833 block P-08'])
  })
})

describe('codes that need company', () => {
  test.each([
    ['therapy with a visit', ['90833', '99213'], ['90833', '99213']],
    ['therapy whose visit is missing', ['90833'], ['90833 block P-08']],
    ['complexity beside therapy, where nothing documents it', ['90834', '90785'], ['90834', '90785 hold P-09']],
    ['complexity alone', ['90785'], ['90785 block P-09']],
    ['complexity beside a visit alone', ['99213', '90785'], ['99213', '90785 block P-10']],
    ['complexity beside a visit with therapy', ['90833', '99213', '90785'], ['90833', '99213', '90785 hold P-09']],
    ['complexity whose only company falls', ['90833', '90785'], ['90833 block P-08', '90785 block P-09']],
    ['a code for the hour alone', ['99051'], ['99051 block A-04']],
    ['a code for the hour beside complexity alone', ['90785', '99051'], ['90785 block P-09', '99051 block A-04']],
    ['a code for the hour beside therapy', ['90834', '99051'], ['90834', '99051']],
    ['a code for the hour whose only company falls', ['90833', '99050'], ['90833 block P-08', '99050 block A-04']],
  ])('%s', (_, codes, result) => {
    const lines = codes.map((code, i) => aServiceLine(`v${i}`, code, { rendering: okoye }))
    expect(settled(...lines)).toEqual(result)
  })

  test('therapy with a visit is marked beside a group, by the clinician', () => {
    const lines = [
      aServiceLine('v1', '99213', { rendering: okoye, givenModifiers: ['25'] }),
      aServiceLine('v2', '90833', { rendering: okoye, givenModifiers: ['59'] }),
    ]
    expect(settled(aGroupLine('s1'), ...lines)).toEqual(['90853', '99213 25', '90833 59'])
  })
})

describe('units and caps (G-02 to G-04)', () => {
  const byHalfHours = medicaid({ unitBasis: { minutes: 30 }, maxUnitsPerDay: 3, maxUnitsPerMonth: 4 })
  const ofMinutes = (id: string, minutes: number, over = {}) =>
    aGroupLine(id, { payer: byHalfHours, room: aRoom({ minutes }), units: someUnits({ minutes }), ...over })

  test('an individual session before the group takes none of its units', () => {
    const before = { start: '2026-10-14T09:00', end: '2026-10-14T09:45' }
    expect(settled(aServiceLine('v1', '90834', before), aGroupLine('s1'))).toEqual(['90834 59', '90853'])
  })

  test('the second group where one is paid a day falls away', () => {
    expect(settled(aGroupLine('s1'), aGroupLine('s2', second))).toEqual(['90853', '90853 block G-03'])
  })

  test('so it does for Medicare with another clinician', () => {
    const other = { ...second, rendering: aProvider({ id: 'chen' }), payer: medicare() }
    expect(settled(aGroupLine('s1', { payer: medicare() }), aGroupLine('s2', other))[1]).toBe('90853 block G-03')
  })

  test.each([
    [29, 0, '90853 block G-04'],
    [30, 1, '90853'],
    [75, 2, '90853'],
    [90, 3, '90853'],
    [120, 3, '90853 hold G-04'],
  ])('%i minutes by half hours are %i units', (minutes, allowed, result) => {
    const line = ofMinutes('s1', minutes)
    expect(settled(line)).toEqual([result])
    expect(line.units.allowed).toBe(allowed)
  })

  test('what an earlier group of the day used is gone, and a third gets nothing', () => {
    const lines = [ofMinutes('s1', 60), ofMinutes('s2', 60, second), ofMinutes('s3', 60, { start: '2026-10-14T16:00' })]
    expect(settled(...lines)).toEqual(['90853', '90853 hold G-04', '90853 block G-04'])
    expect(lines.map((line) => line.units.allowed)).toEqual([2, 1, 0])
  })

  test('the month is counted over its days, and begins anew', () => {
    const month = new Map<string, number>()
    const on = (date: string) => {
      const line = ofMinutes(date, 90, { date, start: moment(`${date}T10:00`), end: moment(`${date}T11:30`) })
      settleDay([line], month)
      return line.units.allowed
    }
    expect(['2026-10-14', '2026-10-21', '2026-10-28', '2026-11-04'].map(on)).toEqual([3, 1, 0, 3])
  })

  test('nobody to bill has no cap', () => {
    expect(settled(aGroupLine('s1', { payer: null }), aGroupLine('s2', { payer: null, ...second }))).toEqual([
      '90853',
      '90853',
    ])
  })
})
