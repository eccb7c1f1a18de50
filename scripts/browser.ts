// Finds a Chromium for the browser tests, and fetches one when there is none.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { installed, root } from './paths'
import { run } from './running'
import { Refusal, step } from './say'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** The path of a Chromium or Chrome that runs here. */
export async function findBrowser(): Promise<string> {
  const given = process.env.CHROMIUM_PATH
  if (given) {
    if (runs(given)) return given
    throw new Refusal(`CHROMIUM_PATH names ${given}, which does not run.`)
  }
  const present = presentBrowser()
  if (present) return present

  await step('Fetching a browser for the tests', async () => {
    const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000' }
    await run(installed('playwright'), ['install', 'chromium'], { cwd: root, env, quiet: true })
  })
  const fetched = presentBrowser()
  if (fetched) return fetched

  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await step('Installing Chromium from the packages of this system', async () => {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
      await run('apt-get', ['update'], { env, quiet: true })
      await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env, quiet: true })
    })
  }
  const packaged = presentBrowser()
  if (packaged) return packaged
  throw new Refusal('There is no Chromium and none could be fetched. Install one, or set CHROMIUM_PATH.')
}

/** One that is there already: on the path, or fetched by Playwright before. */
export function presentBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  const onMac = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']
  return [...onPath, ...onMac, chromium.executablePath()].find((path) => existsSync(path) && runs(path))
}

function runs(path: string): boolean {
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0
}
