import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sourceFiles } from '../../scripts/source-files'

// A drawing may round its coordinates; nothing else but a drawing may, and no drawing does so with money.
const isArithmeticOnMoney = (path: string, line: string) =>
  /parseFloat\(|cents\b[^=<>]* \/ 100\b/i.test(line) ||
  (/\.toFixed\(/.test(line) && (/^(bin|db|lib)\//.test(path) || /cents|dollar|amount/i.test(line)))

test('cents become dollars, and text becomes cents, in lib/kernel/money.ts alone', () => {
  const elsewhere = sourceFiles(['app', 'bin', 'components', 'db', 'lib'])
    .filter((path) => path !== 'lib/kernel/money.ts')
    .flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .flatMap((line, i) => (isArithmeticOnMoney(path, line) ? [`${path}:${i + 1}`] : [])),
    )
  expect(elsewhere).toEqual([])
})
