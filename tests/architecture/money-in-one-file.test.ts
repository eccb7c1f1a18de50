import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sourceFiles } from '../../scripts/source-files'

test('cents become dollars, and text becomes cents, in lib/kernel/money.ts alone', () => {
  const elsewhere = sourceFiles(['app', 'bin', 'components', 'db', 'lib'])
    .filter((path) => path !== 'lib/kernel/money.ts')
    .flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .flatMap((line, i) =>
          /parseFloat\(|\.toFixed\(|Cents\b[^=<>]* \/ 100\b/.test(line) ? [`${path}:${i + 1}`] : [],
        ),
    )
  expect(elsewhere).toEqual([])
})
