import { describe, expect, test } from 'vitest'
import { companionModifiers, lineModifiers } from '../../../lib/claims/line-modifiers'
import type { ModifierTemplate } from '../../../lib/policy/payer-settings'
import {
  aLineSubject,
  anAssociate,
  anotherLine,
  aPayer,
  aProvider,
  aServiceSubject,
  aTelehealthSubject,
  medicare,
  theGroup,
} from '../../support/rule-subjects'

const row = (over: Partial<ModifierTemplate>): ModifierTemplate => ({
  code: '90853',
  licence: null,
  telehealth: null,
  add: ['HQ'],
  ...over,
})

test('a plain line has none', () => {
  expect(lineModifiers(aLineSubject())).toEqual([])
  expect(lineModifiers(aLineSubject({ payer: null }))).toEqual([])
})

describe('stand in order: same-day, the payer’s template, those given, telehealth (G-50)', () => {
  const payer = aPayer({ modifiers: [row({ code: '90834', add: ['AJ', 'HE'] })] })
  const line = { payer, mode: 'video', givenModifiers: ['U8', 'GT', 'XU', 'EP'] } as const

  test('whatever the order in which they were given', () => {
    expect(lineModifiers(aServiceSubject({ ...line, others: [] }))).toEqual(['XU', 'AJ', 'HE', 'U8', 'EP', 'GT', '95'])
  })

  test('and whoever named them', () => {
    const template = aPayer({ modifiers: [row({ code: '90834', add: ['95', 'AJ', 'XS'] })] })
    const line = aServiceSubject({ payer: template, givenModifiers: ['93', 'U8', '25'], others: [theGroup()] })
    expect(lineModifiers(line)).toEqual(['59', 'XS', '25', 'AJ', 'U8', '95', '93'])
  })

  test('25 is one of the first', () => {
    const visit = aServiceSubject({ code: '99213', givenModifiers: ['U8', '25'] })
    expect(lineModifiers(visit)).toEqual(['25', 'U8'])
  })

  test('none stands twice', () => {
    const twice = aServiceSubject({ payer, mode: 'video', givenModifiers: ['AJ', '95', 'AJ'] })
    expect(lineModifiers(twice)).toEqual(['AJ', 'HE', '95'])
  })

  test('none is cut off: a fifth is for G-50 to hold', () => {
    expect(lineModifiers(aLineSubject({ givenModifiers: ['U1', 'U2', 'U3', 'U4', 'U5'] }))).toHaveLength(5)
  })
})

describe('a session beside the group of the day is marked as distinct (P-01, P-04)', () => {
  const chen = aProvider({ id: 'chen' })

  test.each([
    ['by the same clinician', aPayer(), theGroup(), ['59']],
    ['by another', aPayer(), theGroup({ rendering: chen }), ['59']],
    ['Medicare, by the same', medicare(), theGroup(), ['XE']],
    ['Medicare, by another', medicare(), theGroup({ rendering: chen }), ['XP']],
    ['a payer’s own', aPayer({ sameDayModifier: 'XS' }), theGroup(), ['XS']],
    ['nobody to bill', null, theGroup(), []],
    ['overlapping, which P-02 holds', aPayer(), theGroup({ end: '2026-10-14T11:30' }), []],
    ['a group without a signed note, which P-02 holds', aPayer(), theGroup({ noteSigned: false }), []],
    ['another code beside', aPayer(), anotherLine({ code: '90847' }), []],
  ])('%s', (_, payer, other, modifiers) => {
    expect(lineModifiers(aServiceSubject({ payer, others: [other] }))).toEqual(modifiers)
    expect(lineModifiers(aServiceSubject({ payer, code: '90847', others: [other] }))).toEqual(modifiers)
  })

  test('what the clinician has said already stands, with or without 25', () => {
    const given = (...givenModifiers: string[]) => aServiceSubject({ givenModifiers, others: [theGroup()] })
    expect(lineModifiers(given('XU'))).toEqual(['XU'])
    expect(lineModifiers(given('59'))).toEqual(['59'])
    expect(lineModifiers(given('59', 'XU'))).toEqual(['59', 'XU'])
    // 25 says something else.
    expect(lineModifiers(given('25'))).toEqual(['59', '25'])
  })

  test.each(['90853', '99213', '90791', '90833'])('a %s is not marked so', (code) => {
    expect(lineModifiers(aServiceSubject({ code, others: [theGroup()] }))).toEqual([])
  })
})

describe('the payer’s template', () => {
  const withRow = (over: Partial<ModifierTemplate>) => aPayer({ telehealthVideoModifier: null, modifiers: [row(over)] })

  test.each([
    ['for any', {}, true],
    ['for another code', { code: '90834' }, false],
    ['for this licence', { licence: 'LCSW' }, true],
    ['for another licence', { licence: 'PsyD' }, false],
    ['for telehealth', { telehealth: true }, false],
    ['for all but telehealth', { telehealth: false }, true],
  ])('is added by code, licence and telehealth: %s', (_, over, isAdded) => {
    expect(lineModifiers(aLineSubject({ payer: withRow(over) }))).toEqual(isAdded ? ['HQ'] : [])
  })

  test('telehealth is the patient’s own', () => {
    expect(lineModifiers(aTelehealthSubject({ payer: withRow({ telehealth: true }) }))).toEqual(['HQ'])
    expect(lineModifiers(aTelehealthSubject({ payer: withRow({ telehealth: false }) }))).toEqual([])
  })

  test('the licence is that of who is put on the claim', () => {
    const payer = withRow({ licence: 'LCSW' })
    expect(lineModifiers(aLineSubject({ payer, performing: anAssociate() }))).toEqual(['HQ'])
    expect(lineModifiers(aLineSubject({ payer, rendering: anAssociate() }))).toEqual([])
  })

  test('rows that fit are added one after the other', () => {
    const payer = aPayer({ modifiers: [row({ add: ['HQ'] }), row({ add: ['AJ', 'HQ'] })] })
    expect(lineModifiers(aLineSubject({ payer }))).toEqual(['HQ', 'AJ'])
  })
})

test.each([
  ['video', aTelehealthSubject(), ['95']],
  ['video of a payer with another', aTelehealthSubject({ payer: aPayer({ telehealthVideoModifier: 'GT' }) }), ['GT']],
  ['video of a payer with none', aTelehealthSubject({ payer: aPayer({ telehealthVideoModifier: null }) }), []],
  ['telephone', aTelehealthSubject({ mode: 'audio' }), ['93']],
  ['in person', aLineSubject(), []],
])('how the patient was there (T-05, T-06): %s', (_, line, modifiers) => {
  expect(lineModifiers(line)).toEqual(modifiers)
})

test('90785 beside its base has the template and telehealth, and not what was given for the base', () => {
  const payer = aPayer({ modifiers: [row({ code: '90785', add: ['HA'] }), row({})] })
  const line = aTelehealthSubject({ payer, givenModifiers: ['59', 'U1'] })
  expect(companionModifiers(line, '90785')).toEqual(['HA', '95'])
})
