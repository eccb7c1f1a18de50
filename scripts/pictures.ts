// `npm run pictures`: a picture of every screen, from the built server with the invented practice. Those of the README's
// tour go to docs/pictures; with --all every screen at three widths, light and dark, goes to test-results/pictures.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { demoSignIns } from '../db/seed/demo-sign-ins'
import { findBrowser } from './browser'
import { root } from './paths'
import { freePort } from './ports'
import { say, step } from './say'
import { main } from './stopping'
import { openTestServer } from './test-server'

type Role = (typeof demoSignIns)[number]['role']
type Screen = {
  name: string
  role: Role
  path: string
  /** Then the first record whose address begins with this is opened. */
  follow?: string
  /** What is done before the picture. */
  act?: (page: Page) => Promise<void>
  /** It stands in the README's tour. */
  isInTour?: boolean
}

const screens: readonly Screen[] = [
  { name: 'today', role: 'clinician', path: '/today', isInTour: true },
  { name: 'today-owner', role: 'owner', path: '/today' },
  { name: 'today-admin', role: 'admin', path: '/today' },
  { name: 'board', role: 'clinician', path: '/today', follow: '/sessions/', act: markAll, isInTour: true },
  { name: 'sessions', role: 'owner', path: '/sessions' },
  { name: 'claims', role: 'owner', path: '/claims?tab=held', isInTour: true },
  { name: 'claim', role: 'owner', path: '/claims?tab=held', follow: '/claims/', isInTour: true },
  { name: 'batches', role: 'owner', path: '/claims/batches' },
  { name: 'calendar', role: 'owner', path: '/calendar', isInTour: true },
  { name: 'notes', role: 'clinician', path: '/notes' },
  { name: 'groups', role: 'owner', path: '/groups' },
  { name: 'group', role: 'owner', path: '/groups', follow: '/groups/', isInTour: true },
  { name: 'patients', role: 'owner', path: '/patients' },
  { name: 'patient', role: 'owner', path: '/patients', follow: '/patients/', isInTour: true },
  { name: 'providers', role: 'owner', path: '/providers' },
  { name: 'provider', role: 'owner', path: '/providers', follow: '/providers/' },
  { name: 'payers', role: 'owner', path: '/payers' },
  { name: 'payer', role: 'owner', path: '/payers', follow: '/payers/', isInTour: true },
  { name: 'settings', role: 'owner', path: '/settings' },
  { name: 'settings-practice', role: 'owner', path: '/settings/practice' },
  { name: 'hours', role: 'owner', path: '/settings/hours', isInTour: true },
  { name: 'fees', role: 'owner', path: '/settings/fees' },
  { name: 'locations', role: 'owner', path: '/settings/locations' },
  { name: 'people', role: 'owner', path: '/settings/people' },
  { name: 'data', role: 'owner', path: '/settings/data' },
  { name: 'csv', role: 'admin', path: '/settings/data/csv' },
  { name: 'guide', role: 'clinician', path: '/guide' },
]

async function markAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^All attended/ }).click()
  await page.waitForTimeout(800)
}

async function signIn(page: Page, role: Role): Promise<void> {
  const person = demoSignIns.find((one) => one.role === role)
  if (!person) throw new Error(`The demo has no ${role}.`)
  await page.goto('/sign-in')
  await page.getByLabel('Email').fill(person.email)
  await page.getByLabel('Password', { exact: true }).fill(person.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL('**/today')
}

async function settle(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor({ state: 'attached' })
  await page.waitForFunction(() => document.querySelectorAll('[aria-label$="loading"]').length === 0)
  await page.waitForTimeout(300)
}

async function takeAll(browser: Browser, baseURL: string, isAll: boolean, only: readonly string[]): Promise<number> {
  const folder = isAll ? join(root, 'test-results/pictures') : join(root, 'docs/pictures')
  mkdirSync(folder, { recursive: true })
  let taken = 0
  for (const role of ['owner', 'admin', 'clinician'] as const) {
    const context = await browser.newContext({
      baseURL,
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    await signIn(page, role)
    const own = screens.filter((one) => one.role === role && (isAll || one.isInTour))
    for (const screen of own.filter((one) => only.length === 0 || only.includes(one.name))) {
      await page.setViewportSize({ width: 1440, height: 900 })
      await page.goto(screen.path)
      await settle(page)
      if (screen.follow) {
        const addresses = await page
          .locator(`main a[href^="${screen.follow}"]`)
          .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
        await page.goto(addresses.find((address) => /[0-9a-f]{8}-/.test(address)) ?? screen.path)
        await settle(page)
      }
      await screen.act?.(page)
      if (!isAll) {
        await page.screenshot({ path: join(folder, `${screen.name}.png`) })
        taken += 1
        continue
      }
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        for (const [width, height] of [
          [1440, 900],
          [1024, 768],
          [390, 844],
        ] as const) {
          await page.setViewportSize({ width, height })
          await page.waitForTimeout(150)
          await page.screenshot({ path: join(folder, `${screen.name}-${width}-${colorScheme}.png`) })
          taken += 1
        }
      }
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    }
    await context.close()
  }
  return taken
}

main(async () => {
  const isAll = process.argv.includes('--all')
  const only = process.argv.slice(2).filter((word) => !word.startsWith('--'))
  const executablePath = await findBrowser()
  const port = await freePort()
  await step('Starting the built server with the invented practice', () => openTestServer(port))
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
  const taken = await step('Taking pictures', () => takeAll(browser, `http://127.0.0.1:${port}`, isAll, only))
  await browser.close()
  say(`${taken} pictures are in ${isAll ? 'test-results/pictures' : 'docs/pictures'}.`)
  return 0
})
