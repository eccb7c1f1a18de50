import { defineConfig, devices } from '@playwright/test'
import { presentBrowser } from './scripts/browser'
import { freePort } from './scripts/ports'

// A fixed port might be answered by some other server. The workers inherit the choice of the first to choose.
process.env.COHORT_E2E_PORT ??= String(await freePort())
process.env.COHORT_E2E_EMPTY_PORT ??= String(await freePort())
process.env.COHORT_CHROMIUM ??= process.env.CHROMIUM_PATH ?? presentBrowser() ?? ''
process.env.TZ = 'Pacific/Kiritimati'

const address = `http://127.0.0.1:${process.env.COHORT_E2E_PORT}`
const emptyAddress = `http://127.0.0.1:${process.env.COHORT_E2E_EMPTY_PORT}`
const isRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: './tests/e2e',
  outputDir: './test-results',
  // The stories share one practice, told one after another.
  workers: 1,
  fullyParallel: false,
  // An axe pass over a dozen screens takes a minute on a busy machine with two cores.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: address,
    timezoneId: 'America/New_York',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.COHORT_CHROMIUM || undefined,
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        ...['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
        ...['--no-first-run', '--disable-quic'],
      ],
    },
  },
  webServer: [
    serverAt(address, []),
    // For the first hour of a practice: the same product over an empty database.
    serverAt(emptyAddress, ['--empty']),
  ],
})

function serverAt(url: string, options: readonly string[]) {
  return {
    // Without `exec` a shell would stand between us, and the server would not notice our end.
    command: ['exec node --import tsx scripts/e2e-server.ts', ...options].join(' '),
    url,
    timeout: 180_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 10_000 },
    stdout: 'pipe' as const,
  }
}
