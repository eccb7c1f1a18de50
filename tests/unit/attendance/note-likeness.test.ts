import { describe, expect, test } from 'vitest'
import { findAlikeNotes, noteLikeness } from '../../../lib/attendance/note-likeness'

const note = (participation: string, response = '', planLink = '', names: string[] = []) => ({
  text: { participation, response, planLink },
  names,
})

// 20 words, so 19 pairs of neighbouring words.
const long =
  'She spoke early about the quarrel with her sister and listened closely while two others told her what they heard'

describe('two notes', () => {
  test.each([
    ['word for word', long, long, 'same'],
    [
      'in another case, with other punctuation and blanks',
      long,
      `  ${long.toUpperCase().replaceAll(' ', ',  ')}!`,
      'same',
    ],
    ['with and without accents', `Chloé. ${long}`, `Chloe. ${long}`, 'same'],
    // One word of 20 changed: 17 of 19 pairs are in both, 0.89.
    ['but for one word', long, long.replace('sister', 'brother'), 'nearly'],
    // Three words apart changed: 13 of 19 pairs, 0.68.
    [
      'but for three words',
      long,
      long.replace('early', 'late').replace('sister', 'brother').replace('closely', 'little'),
      'different',
    ],
    [
      'of other words',
      long,
      'He was silent at first and then asked the group for help with his anger at work',
      'different',
    ],
    ['that are short, word for word', 'Took part.', 'took part', 'same'],
    ['that are short, nearly', 'Took part well today.', 'Took part badly today.', 'different'],
    ['of which one is empty', long, ' ', 'different'],
    ['that are both empty', '', '', 'different'],
  ])('%s', (_, a, b, likeness) => {
    expect(noteLikeness(note(a), note(b))).toBe(likeness)
    expect(noteLikeness(note(b), note(a))).toBe(likeness)
  })

  test('that differ in the members’ own names alone are one text', () => {
    const sanna = note(`Sanna said: ${long}`, 'Sanna was calmer.', '', ['Sanna', 'Virtala'])
    const theo = note(`Theo said: ${long}`, 'Theo was calmer.', '', ['Theo', 'Marchetti'])
    expect(noteLikeness(sanna, theo)).toBe('same')
  })

  test('are one text also where the words were moved to another part', () => {
    expect(noteLikeness(note('Took part.', 'Was calm.'), note('Took part. Was calm.'))).toBe('same')
  })
})

test('of several notes each one that is like another is found, with the first such other', () => {
  const alike = findAlikeNotes(
    new Map([
      ['sanna', note(long)],
      ['ruben', note('Spoke of his father, was moved, and asked to begin with this next week again')],
      ['theo', note(long)],
      ['nadia', note('')],
    ]),
  )
  expect([...alike]).toEqual([
    ['sanna', { other: 'theo', likeness: 'same' }],
    ['theo', { other: 'sanna', likeness: 'same' }],
  ])
})
