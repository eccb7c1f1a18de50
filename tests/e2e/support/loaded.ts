import type { Page } from '@playwright/test'
import { expect } from './story'

/** Waits until no part of the page is still being read. */
export async function loaded(page: Page): Promise<void> {
  // By its tag: behind a dialog it has no role.
  await expect(page.locator('h1').first()).toBeAttached()
  await expect(page.locator('[aria-label$="loading"]')).toHaveCount(0)
}
