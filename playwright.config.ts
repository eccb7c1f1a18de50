import { defineConfig, devices } from '@playwright/test'
import { presentBrowser } from './scripts/browser'

process.env.COHORT_CHROMIUM ??= process.env.CHROMIUM_PATH ?? presentBrowser() ?? ''
process.env.TZ = 'Pacific/Kiritimati'

const isRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: './tests/e2e',
  outputDir: './test-results',
  globalSetup: './scripts/story-cluster.ts',
  // The stories of one file are told one after another, over a practice of their own.
  workers: 2,
  fullyParallel: false,
  // An axe pass over a dozen screens takes a minute on a busy machine with two cores.
  timeout: 300_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    actionTimeout: 30_000,
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
})
