import { describe, expect, test } from 'vitest'
import { cite } from '../../../lib/policy/citations'
import { block, type Finding, hold, info, nothing, severities, warn } from '../../../lib/rules/finding'
import { firstFinding, type Rule, runRules } from '../../../lib/rules/rule'

const over = (id: string, limit: number): Rule<number> => ({
  id,
  title: `At most ${limit}`,
  cites: [cite('SEED', 'limits'), cite('https://example.org', 'page 2')],
  check: (n) => (n > limit ? hold(`${n} is over ${limit}.`, { n, limit }) : nothing),
})

describe('rules that are run', () => {
  test('say what they find in the order of the list, with id and sources', () => {
    const into: Finding[] = []
    runRules([over('G-05', 10), over('G-99', 20), over('G-04', 5)], 12, into)
    expect(into.map(({ rule }) => rule)).toEqual(['G-05', 'G-04'])
    expect(into[0]).toEqual({
      rule: 'G-05',
      severity: 'hold',
      message: '12 is over 10.',
      sources: ['SEED', 'https://example.org'],
      facts: { n: 12, limit: 10 },
    })
  })

  test('may each find several things', () => {
    const into: Finding[] = []
    const twice: Rule<null> = { ...over('G-20', 0), check: () => [...block('No.', {}), ...info('Because.', {})] }
    runRules([twice], null, into)
    expect(into.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['block G-20', 'info G-20'])
  })

  test('add to what was found before', () => {
    const into: Finding[] = []
    runRules([over('G-05', 10)], 12, into)
    runRules([over('G-04', 5)], 6, into)
    expect(into).toHaveLength(2)
  })
})

test('the first that finds anything is the only one asked for', () => {
  expect(firstFinding([over('A-02', 10), over('A-03', 5), over('A-04', 1)], 6)?.rule).toBe('A-03')
  expect(firstFinding([over('A-02', 10)], 6)).toBeNull()
})

test('a severity has its own word, from the one that weighs most', () => {
  const drafts = [block, hold, warn, info].flatMap((say) => say('So it is.', { n: 1 }))
  expect(drafts.map(({ severity }) => severity)).toEqual([...severities])
  expect(nothing).toEqual([])
})
