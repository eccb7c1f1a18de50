// Counts what the checkers are told to overlook, so that the number is seen; each must say why.
import { readFileSync } from 'node:fs'
import { say } from './say'
import { sourceFiles } from './source-files'
import { main } from './stopping'

const suppression = /(?:biome-ignore(?:-all|-start)?\s+[\w/]+|@ts-expect-error)(.*)/

main(async () => {
  const found = sourceFiles(['app', 'bin', 'components', 'db', 'lib', 'scripts', 'tests']).flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line, i) => {
        const match = /^\s*(?:\{?\/[/*]|\*)/.test(line) ? suppression.exec(line) : null
        return match
          ? [{ place: `${path}:${i + 1}`, reason: (match[1] ?? '').replace(/^[\s:*-]+|[\s*/}]+$/g, '') }]
          : []
      }),
  )
  const silent = found.filter(({ reason }) => reason.length < 8)
  for (const { place } of silent) say(`${place} does not say why.`)
  say(`${found.length} suppressions.`)
  return silent.length ? 1 : 0
})
