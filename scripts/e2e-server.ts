// The built server over a fresh database, for the browser tests: Playwright starts one with the invented practice, and one
// that is empty (--empty).
import { Refusal } from './say'
import { main } from './stopping'
import { openTestServer } from './test-server'

main(async () => {
  const isEmpty = process.argv.includes('--empty')
  const port = Number(isEmpty ? process.env.COHORT_E2E_EMPTY_PORT : process.env.COHORT_E2E_PORT)
  const server = await openTestServer(port, { isEmpty })
  const code = await new Promise<number | null>((resolve) => server.once('exit', resolve))
  throw new Refusal(`The server ended while it was tested (code ${code}).`)
}, 0)
