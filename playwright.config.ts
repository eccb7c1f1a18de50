import { defineConfig, devices } from '@playwright/test'
import { presentBrowser } from './scripts/browser'
import { freePort } from './scripts/ports'

// A fixed port might be answered by some other server. The workers inherit the choice of the first to choose.
process.env.COHORT_E2E_PORT ??= String(await freePort())
process.env.COHORT_CHROMIUM ??= process.env.CHROMIUM_PATH ?? presentBrowser() ?? ''
process.env.TZ = 'Pacific/Kiritimati'

const address = `http://127.0.0.1:${process.env.COHORT_E2E_PORT}`
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
  webServer: {
    // Without `exec` a shell would stand between us, and the server would not notice our end.
    command: 'exec node --import tsx scripts/e2e-server.ts',
    url: address,
    timeout: 180_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    stdout: 'pipe',
  },
})
