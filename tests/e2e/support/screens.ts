import type { Page } from '@playwright/test'
import { loaded } from './loaded'

/** Keeps a picture of a screen at desktop and at phone width, when somebody asked for them with COHORT_PICTURES=1. */
export async function picture(page: Page, name: string): Promise<void> {
  await loaded(page)
  if (process.env.COHORT_PICTURES === undefined) return
  const before = page.viewportSize()
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.screenshot({ path: `test-results/screens/${name}-${width}.png` })
  }
  if (before) await page.setViewportSize(before)
}
