import type { Page } from '@playwright/test'
import { signInAs } from './support/sign-in-as'
import { expect, test } from './support/story'

test('the queue is walked, selected, opened and cleared by keyboard alone', async ({ page }) => {
  await signInAs(page, 'owner')
  await page.goto('/claims?tab=held')
  await expect(page.locator('a[data-open]').first()).toBeVisible()
  // The keys are listened to once the scripts of the page have come.
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await expect(page.getByText('1 selected')).toBeVisible()
  await page.keyboard.press('j')
  await page.keyboard.press('Shift+X')
  await expect(page.getByText('2 selected')).toBeVisible()
  await page.keyboard.press('Control+a')
  const selected = page.getByText(/^\d\d selected/)
  await expect(selected).toBeVisible()
  const all = Number.parseInt((await selected.textContent()) ?? '', 10)
  await page.keyboard.press('x')
  await expect(page.getByText(`${all - 1} selected`)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText(/selected/)).toHaveCount(0)
  await page.keyboard.press('k')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/claims\/[0-9a-f-]{36}/)
  await expect(page.getByText(/^1 of \d+/).first()).toBeVisible()
  await page.keyboard.press('j')
  await expect(page.getByText(/^2 of \d+/).first()).toBeVisible()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('the first Tab offers to skip to the content, and every stop can be seen', async ({ page }) => {
  await signInAs(page, 'owner')
  for (const path of ['/today', '/claims?tab=held', '/claims/batches', '/sessions']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.keyboard.press('Tab')
    expect(await focused(page), path).toMatchObject({ name: expect.stringMatching(/^Skip to/), isShown: true })
    for (let stop = 0; stop < 25; stop += 1) {
      await page.keyboard.press('Tab')
      const at = await focused(page)
      // After the last stop the keyboard leaves the page.
      if (at.isOutside) break
      expect(at, `stop ${stop} of ${path}`).toMatchObject({ isShown: true, isMarked: true })
    }
  }
})

test('a dialog takes the keyboard, keeps it, and gives it back', async ({ page }) => {
  await signInAs(page, 'owner')
  await page.goto('/claims?tab=held')
  const answer = page.getByRole('button', { name: 'Answer' }).first()
  await answer.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  for (let stop = 0; stop < 8; stop += 1) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null)).toBe(true)
  }
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(answer).toBeFocused()
})

type Focused = { name: string; isOutside: boolean; isShown: boolean; isMarked: boolean }

/** What has the keyboard: its words, whether it is in sight, and whether it is marked as having it. */
async function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    // A radio or a checkbox that is drawn by its label is marked there.
    const drawn = [element, element.closest('label'), element.parentElement].filter((one) => one !== null)
    const box = element.getBoundingClientRect()
    const isMarked = drawn.some((one) => {
      const style = getComputedStyle(one)
      return (style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none'
    })
    const isShown = box.width > 0 && box.height > 0 && box.right > 0
    return { name: element.textContent ?? '', isOutside: element === document.body, isShown, isMarked }
  })
}
