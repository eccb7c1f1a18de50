import type { Page } from '@playwright/test'
import { signInAs } from './support/sign-in-as'
import { expect, test } from './support/story'

const letters = [
  ['a', 'attended'],
  ['l', 'late'],
  ['e', 'left_early'],
  ['n', 'no_show'],
  ['c', 'late_cancel'],
  ['x', 'cancelled'],
] as const

test('the board is opened, marked, saved and put back by keyboard alone', async ({ page }) => {
  await openTonight(page)
  const rows = page.getByRole('list', { name: 'Roster' }).locator('> li')
  for (const [i, [letter, status]] of letters.entries()) {
    await page.keyboard.press('j')
    await page.keyboard.press(letter)
    await expect(rows.nth(i).locator(`input[value="${status}"]:visible`)).toBeChecked()
  }
  await page.keyboard.press('k')
  await page.keyboard.press('n')
  await expect(rows.nth(4).locator('input[value="no_show"]:visible')).toBeChecked()
  await page.keyboard.press('Shift+A')
  await expect(page.getByText('Not marked yet')).toHaveCount(0)
  await expectNothingCutOff(page)

  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/^Attendance saved, [1-9]\d* claims made\.$/)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Put back as it was before.')).toBeVisible()
  await expect(page.getByText('0 came', { exact: true })).toBeVisible()
  await page.reload()
  await expect(page.locator('input[name^="status"]:checked')).toHaveCount(0)
})

/** At no width does the page scroll sideways, or a choice reach into the next column. */
async function expectNothingCutOff(page: Page): Promise<void> {
  const before = page.viewportSize()
  for (const width of [1440, 1280, 1024, 768, 390, 320]) {
    await page.setViewportSize({ width, height: 900 })
    const reaching = await page.evaluate(() => {
      const cells = [...document.querySelectorAll('[data-row] > div:first-child > div')]
      const inside = cells.flatMap((cell) =>
        [...cell.querySelectorAll('fieldset, button, input:not([type="radio"])')].filter(
          (one) => one.getBoundingClientRect().right > cell.getBoundingClientRect().right + 1,
        ),
      )
      return inside.length + Math.max(0, document.documentElement.scrollWidth - window.innerWidth)
    })
    expect(reaching, `at ${width}`).toBe(0)
  }
  if (before) await page.setViewportSize(before)
}

async function openTonight(page: Page): Promise<void> {
  await signInAs(page, 'clinician')
  await expect(page.getByRole('link', { name: 'Take attendance' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('list', { name: 'Roster' }).locator('> li')).toHaveCount(8)
}
