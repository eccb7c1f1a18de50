import { describe, expect, test } from 'vitest'
import { settingValues } from '../../../lib/policy/change-settings'
import { defaultSettings, payerTypes } from '../../../lib/policy/payer-settings'
import { settingCards } from '../../../lib/policy/setting-cards'
import { settingInWords } from '../../../lib/policy/setting-words'
import { allRules } from '../../../lib/rules/registry'

test('each setting of a payer is described once', () => {
  expect(settingCards.map((card) => card.field).sort()).toEqual(
    Object.keys(settingValues(defaultSettings('commercial'))).sort(),
  )
})

describe.each(settingCards.map((card) => [card.field, card] as const))('%s', (field, card) => {
  test('names its rules, and where its default stands written', () => {
    expect(card.rules.every((rule) => /^[A-Z]-\d{2}$/.test(rule))).toBe(true)
    const cited = allRules.filter((rule) => card.rules.includes(rule.id)).flatMap((rule) => rule.cites)
    expect([...card.cites, ...cited]).not.toEqual([])
  })

  test.each(payerTypes)('has words for the default of %s', (type) => {
    const words = settingInWords(card, settingValues(defaultSettings(type))[field])
    expect(words).not.toMatch(/undefined|null|object|_/)
    expect(words).not.toBe('')
  })
})
