import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { signInAs } from './support/sign-in-as'
import { expect, test } from './support/story'

async function expectNoViolations(page: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const told = violations.map(
    (one) => `${screen}: ${one.id} ${one.nodes.map((node) => node.target.join(' ')).join('; ')}`,
  )
  expect(told).toEqual([])
}

/** No page may be wider than the window it is in. */
async function expectNoSidewaysScroll(page: Page, screen: string): Promise<void> {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(wider, `${screen} is wider than the window`).toBeLessThanOrEqual(0)
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    test(`axe finds nothing on the screens in ${colorScheme}, ${width} wide`, async ({ browser }) => {
      const context = await browser.newContext({ colorScheme, viewport: { width, height } })
      const page = await context.newPage()
      await page.goto('/sign-in')
      await expectNoViolations(page, 'sign-in')
      for (const role of ['clinician', 'owner', 'admin'] as const) {
        await context.clearCookies()
        await signInAs(page, role)
        await expectNoViolations(page, `today of the ${role}`)
        await expectNoSidewaysScroll(page, `today of the ${role}`)
      }
      await context.clearCookies()
      await signInAs(page, 'owner')
      for (const path of [
        '/sessions',
        '/claims?tab=ready',
        '/claims?tab=held',
        '/claims?tab=not_billed',
        '/claims?tab=all',
        '/claims/batches',
      ]) {
        await page.goto(path)
        await expectNoViolations(page, path)
        await expectNoSidewaysScroll(page, path)
      }
      await page.goto('/claims?tab=held')
      await page.locator('a[data-open]').first().click()
      await page.waitForURL(/\/claims\/[0-9a-f-]{36}/)
      await page.getByRole('button', { name: 'Why?' }).first().click()
      await expectNoViolations(page, 'claim')
      await expectNoSidewaysScroll(page, 'claim')
      await page.goto('/sessions')
      await page.getByRole('link', { name: /^Open/ }).first().click()
      await page.waitForURL(/\/sessions\/[0-9a-f-]{36}/)
      await expectNoViolations(page, 'board')
      await expectNoSidewaysScroll(page, 'board')
      await context.close()
    })
  }
}

test('no screen scrolls sideways at 320', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await signInAs(page, 'owner')
  for (const path of ['/today', '/claims?tab=held', '/claims/batches', '/sessions']) {
    await page.goto(path)
    await expectNoSidewaysScroll(page, path)
  }
})
