import { expect, test } from 'vitest'
import { readOrderFile } from '../../../lib/codes/read-order-file'

// Invented titles in the columns of the official file.
const line = (order: string, code: string, flag: string, short: string, long: string) =>
  `${order.padEnd(6)}${code.padEnd(8)}${flag} ${short.padEnd(60)} ${long}`

test('reads codes and headers by their columns', () => {
  const text = [
    line('00001', 'Z63', '0', 'A header of relations', 'A header of relations, in full'),
    line('00002', 'Z630', '1', 'A code of relations', 'A code of relations, in full'),
    '',
  ].join('\r\n')
  expect(readOrderFile(text)).toEqual({
    codes: [
      {
        code: 'Z63',
        isBillable: false,
        shortTitle: 'A header of relations',
        longTitle: 'A header of relations, in full',
      },
      { code: 'Z630', isBillable: true, shortTitle: 'A code of relations', longTitle: 'A code of relations, in full' },
    ],
    problems: [],
  })
})

test('names each line that cannot be read', () => {
  const good = line('00001', 'Z630', '1', 'Short', 'Long')
  const text = [good, line('x', 'Z631', '1', 'S', 'L'), line('00003', '63', '1', 'S', 'L'), good]
  const more = [line('00004', 'Z632', '2', 'S', 'L'), line('00005', 'Z633', '1', '', ''), 'short']
  const { codes, problems } = readOrderFile([...text, ...more].join('\n'))
  expect(codes).toHaveLength(1)
  expect(problems.map((one) => one.line)).toEqual([2, 3, 4, 5, 6, 7])
  expect(problems[2]?.message).toBe('The code Z630 is given twice.')
})
