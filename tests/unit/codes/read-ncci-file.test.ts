import { expect, test } from 'vitest'
import { readNcciFile } from '../../../lib/codes/read-ncci-file'

const head = 'Column1/Column2 Edits\n\nColumn 1\tColumn 2\t*=in existence\tEffective\tDeletion\tModifier\tRationale\n'
const group = new Set(['90853'])

test('reads the edits that concern a group, by tabs or by blanks, and counts all', () => {
  const text = `${head}90853\t90832\t\t20141001\t*\t1\tInvented
90791\t90853\t*\t19960101\t20240930\t0\tInvented
99213   90853      20200101  *         9  Invented
99213\t99214\t\t20200101\t*\t0\tInvented
`
  expect(readNcciFile(text, group)).toEqual({
    pairs: [
      { column1: '90853', column2: '90832', from: '2014-10-01', through: null, indicator: 1 },
      { column1: '90791', column2: '90853', from: '1996-01-01', through: '2024-09-30', indicator: 0 },
      { column1: '99213', column2: '90853', from: '2020-01-01', through: null, indicator: 9 },
    ],
    edits: 4,
    problems: [],
  })
})

test('names lines below the head that are no edits, and days that do not exist', () => {
  const text = `${head}90853\t90832\t\t20141001\t*\t1\tx\nsomething else\n90853\t90834\t\t20141301\t*\t1\tx`
  expect(readNcciFile(text, group).problems).toEqual([
    { line: 5, message: 'This is not an edit: two codes, two days and an indicator.' },
    { line: 6, message: '20141301 is not a day, written YYYYMMDD.' },
  ])
})
