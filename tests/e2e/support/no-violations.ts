import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { loaded } from './loaded'
import { expect } from './story'

const widths = [1440, 390] as const

/**
 * axe finds nothing on what stands on the page now, in light and dark, wide and narrow; and at no width does the page
 * scroll sideways. Only the contrast differs between light and dark, so that alone is looked at again.
 */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  await loaded(page)
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await settle(page)
      await expectNoViolations(page, `${screen}, ${colorScheme}, ${width} wide`, colorScheme === 'dark')
    }
  }
  for (const width of [1440, 1024, 768, 390, 320]) {
    await page.setViewportSize({ width, height: 900 })
    // What is measured by script follows the new width a frame later.
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), {
        message: `${screen} scrolls sideways at ${width}`,
      })
      .toBeLessThanOrEqual(0)
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1440, height: 900 })
}

async function expectNoViolations(page: Page, screen: string, isContrastAlone: boolean): Promise<void> {
  // No page has frames: without them axe needs no second page for its report.
  const axe = new AxeBuilder({ page }).setLegacyMode()
  if (isContrastAlone) axe.withRules(['color-contrast'])
  else axe.options({ rules: { 'target-size': { enabled: true } } })
  const { violations } = await axe.analyze()
  const told = violations.flatMap((one) =>
    one.nodes.map((node) => `${screen}: ${one.id} at ${node.target.join(' ')}: ${node.failureSummary}`),
  )
  expect(told).toEqual([])
}

/** Waits until nothing is on its way from one color or place to another; an animation that stands still never ends. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter((one) => one.effect?.getTiming().iterations !== Number.POSITIVE_INFINITY)
    const longest = new Promise((resolve) => setTimeout(resolve, 2000))
    await Promise.race([Promise.allSettled(ending.map((one) => one.finished)), longest])
  })
}
