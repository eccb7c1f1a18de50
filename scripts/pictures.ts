// `npm run pictures`: a picture of every screen, from the built server with the invented practice. Those of the README's
// tour go to docs/pictures; with --all every screen at three widths, light and dark, each as long as the page is, goes to
// test-results/pictures, and with it how an empty practice and a page that fails look. Names after it take those alone.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import postgres from 'postgres'
import { demoSignIns } from '../db/seed/demo-sign-ins'
import { findBrowser } from './browser'
import { root } from './paths'
import { type Screen, screens, type Viewer } from './picture-screens'
import { PracticeServer } from './practice-server'
import { say, step } from './say'
import { main } from './stopping'
import openStoryCluster from './story-cluster'

type Servers = { demo: string; empty: string | null; ownerUrl: string }
type Taking = { folder: string; isAll: boolean; ownerUrl: string }

const widths = [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const

async function signIn(page: Page, viewer: Viewer): Promise<void> {
  if (viewer === 'nobody') return
  if (viewer === 'newcomer') return makeFirstOwner(page)
  const person = demoSignIns.find((one) => one.role === viewer)
  if (!person) throw new Error(`The demo has no ${viewer}.`)
  await page.goto('/sign-in')
  await page.getByLabel('Email').fill(person.email)
  await page.getByLabel('Password', { exact: true }).fill(person.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL('**/today')
}

async function makeFirstOwner(page: Page): Promise<void> {
  await page.goto('/set-up')
  await page.getByLabel('Practice', { exact: true }).fill('Fernhill Group Practice')
  await page.getByLabel('Your name').fill('Ines Okafor')
  await page.getByLabel('Your email').fill('ines@fernhill.example')
  await page.getByLabel('Password', { exact: true }).fill('ferns uncurl in april')
  await page.getByRole('button', { name: 'Make the practice' }).click()
  await page.waitForURL(/\/(today|start)/)
}

async function settle(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor({ state: 'attached' })
  await page.waitForFunction(() => document.querySelectorAll('[aria-label$="loading"]').length === 0)
  await page.waitForTimeout(300)
}

async function open(page: Page, screen: Screen): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 })
  if (screen.waitingFor) {
    await page.goto(screen.path, { waitUntil: 'commit' })
    await page.locator('[aria-label$="loading"]').waitFor()
    // The skeleton shows itself a moment later.
    await page.waitForTimeout(400)
    return
  }
  await page.goto(screen.path)
  await settle(page)
  if (screen.follow) {
    const addresses = await page
      .locator(`main a[href^="${screen.follow}"]`)
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    const first = addresses.find((address) => /[0-9a-f]{8}-/.test(address))
    if (!first) throw new Error(`${screen.name}: nothing at ${screen.path} leads to ${screen.follow}`)
    const record = screen.ending ? first.replace(/^(.*?[0-9a-f-]{36}).*$/, `$1${screen.ending}`) : first
    await page.goto(record)
    await settle(page)
  }
  await screen.act?.(page)
  await page.waitForTimeout(150)
}

async function takeAtAllWidths(page: Page, folder: string, name: string): Promise<number> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const [width, height] of widths) {
      await page.setViewportSize({ width, height })
      await page.waitForTimeout(150)
      await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true })
    }
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  return 2 * widths.length
}

/** Does something while a table is not to be found. */
async function without<T>(ownerUrl: string, table: string, work: () => Promise<T>): Promise<T> {
  const db = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  await db.unsafe(`alter table ${table} rename to ${table}_away`)
  try {
    return await work()
  } finally {
    await db.unsafe(`alter table ${table}_away rename to ${table}`)
    await db.end()
  }
}

/** Does something while nobody may read a table. */
async function waitingFor<T>(ownerUrl: string, table: string, work: () => Promise<T>): Promise<T> {
  const db = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  try {
    await db.unsafe(`begin; lock table ${table} in access exclusive mode`)
    return await work()
  } finally {
    await db.unsafe('rollback')
    await db.end()
  }
}

async function takeOf(context: BrowserContext, own: readonly Screen[], { folder, isAll, ownerUrl }: Taking) {
  const page = await context.newPage()
  const wanting: string[] = []
  let taken = 0
  const viewer = own[0]?.as ?? 'nobody'
  for (const [i, screen] of own.entries()) {
    // The first page of all is looked at before there is anybody.
    if (screen.path !== '/set-up' && (i === 0 || own[i - 1]?.path === '/set-up')) await signIn(page, viewer)
    const take = async () => {
      await open(page, screen)
      if (isAll) return takeAtAllWidths(page, folder, screen.name)
      await page.screenshot({ path: join(folder, `${screen.name}.png`) })
      return 1
    }
    try {
      if (screen.without) taken += await without(ownerUrl, screen.without, take)
      else if (screen.waitingFor) taken += await waitingFor(ownerUrl, screen.waitingFor, take)
      else taken += await take()
    } catch (error) {
      // One screen that cannot be reached does not cost the pictures of the others; it is told at the end.
      wanting.push(`${screen.name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`)
    }
  }
  await context.close()
  return { taken, wanting }
}

async function takeAll(browser: Browser, servers: Servers, wanted: readonly Screen[]) {
  const isAll = process.argv.includes('--all')
  const folder = isAll ? join(root, 'test-results/pictures') : join(root, 'docs/pictures')
  mkdirSync(folder, { recursive: true })
  let taken = 0
  const wanting: string[] = []
  for (const viewer of ['nobody', 'owner', 'admin', 'clinician', 'newcomer'] as const) {
    const own = wanted.filter((one) => one.as === viewer)
    const baseURL = viewer === 'newcomer' ? servers.empty : servers.demo
    if (own.length === 0 || baseURL === null) continue
    const context = await browser.newContext({
      baseURL,
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
    })
    context.setDefaultTimeout(8000)
    const done = await takeOf(context, own, { folder, isAll, ownerUrl: servers.ownerUrl })
    taken += done.taken
    wanting.push(...done.wanting)
  }
  say(`${taken} pictures are in ${isAll ? 'test-results/pictures' : 'docs/pictures'}.`)
  for (const one of wanting) say(`No picture of ${one}`)
  return wanting.length
}

main(async () => {
  const isAll = process.argv.includes('--all')
  const only = process.argv.slice(2).filter((word) => !word.startsWith('--'))
  const wanted = screens.filter((one) => (isAll || one.isInTour) && (only.length === 0 || only.includes(one.name)))
  const executablePath = await findBrowser()
  const servers = await step('Starting the built server', async () => {
    await openStoryCluster()
    const server = new PracticeServer()
    const demo = await server.addressFor('pictures', 'demo')
    const hasNewcomer = wanted.some((one) => one.as === 'newcomer')
    const empty = hasNewcomer ? await new PracticeServer().addressFor('pictures', 'empty') : null
    return { demo, empty, ownerUrl: server.ownerUrl }
  })
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
  const wanting = await step('Taking pictures', () => takeAll(browser, servers, wanted))
  await browser.close()
  return wanting === 0 ? 0 : 1
})
