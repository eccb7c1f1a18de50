import { expect, test } from 'vitest'
import { splitCsv } from '../../../app/(practice)/settings/data/csv/_components/split-csv'

test('cells keep commas, quotation marks and line breaks that stand in quotation marks', () => {
  const { table, problems } = splitCsv('Last,Street\r\n"O""Hara","1 Elm St,\nApt 2"\r\n')
  expect(table.slice(0, 2)).toEqual([
    ['Last', 'Street'],
    ['O"Hara', '1 Elm St,\nApt 2'],
  ])
  expect(problems).toEqual([])
})

test.each([
  ['a byte order mark', '\uFEFFLast,First\nEllis,Tova'],
  ['semicolons', 'Last;First\nEllis;Tova'],
  ['tabs', 'Last\tFirst\nEllis\tTova'],
])('%s is read', (_, text) => {
  expect(splitCsv(text).table).toEqual([
    ['Last', 'First'],
    ['Ellis', 'Tova'],
  ])
})

test('the same rows are read whether all or the first few are asked for', () => {
  const text = `Last,First\n${'Ellis,Tova\n'.repeat(50)}`
  expect(splitCsv(text, 6).table).toEqual(splitCsv(text).table.slice(0, 6))
})

test('a quotation mark that is not closed is a problem of its row', () => {
  expect(splitCsv('Last,First\nEllis,"Tova\nMarsh,Ada\n').problems).toMatchObject([{ row: 2, column: '' }])
})
