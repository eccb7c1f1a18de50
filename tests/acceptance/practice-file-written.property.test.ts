import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bill } from '../../lib/claims/bill'
import type { IsoDate } from '../../lib/kernel/dates'
import { parsePracticeFile } from '../../lib/practice-file/parse'
import { writePracticeFile } from '../../lib/practice-file/write'
import { asOf, somePracticeFile } from '../support/arbitrary-practice-file'

const read = (text: string) => {
  const facts = parsePracticeFile(text)
  if (!facts.ok) throw new Error(JSON.stringify(facts.error))
  return facts.value
}

test('a practice file that is read, written and read again bills the same, and is then written the same', () => {
  fc.assert(
    fc.property(somePracticeFile, (file) => {
      const facts = read(JSON.stringify(file))
      const text = writePracticeFile(facts)
      const again = read(text)
      expect(bill(again, { asOf: asOf as IsoDate })).toEqual(bill(facts, { asOf: asOf as IsoDate }))
      expect(writePracticeFile(again)).toBe(text)
    }),
    { numRuns: 150 },
  )
})
