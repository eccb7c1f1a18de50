// `npm test`: everything people and CI run. Every stage runs, even when one before it failed.
import { findBrowser } from './browser'
import { say } from './say'
import { build, check, endToEnd, total, vitest } from './stages'
import { main, whenStopping } from './stopping'
import { removeAbandoned } from './throwaway-cluster'

main(async () => {
  // A test runner that is cut short has no time to stop its Postgres.
  whenStopping(removeAbandoned)
  const began = performance.now()
  const { passed, failed } = total([
    await check(),
    await vitest('units, worked cases and the house rules (vitest)', 'unit', 'acceptance', 'architecture'),
    await vitest('on a real Postgres (vitest)', 'integration'),
    await build(),
    await endToEnd(findBrowser),
  ])
  say(`\nAll stages took ${((performance.now() - began) / 60_000).toFixed(1)} minutes.`)
  say(`${passed} passed, ${failed} failed`)
  return failed ? 1 : 0
})
