import type { Page } from '@playwright/test'
import { choice, markTonight, member, wordsOf } from './support/board'
import { picture } from './support/screens'
import { signInAs } from './support/sign-in-as'
import { expect, test } from './support/story'

/** How many claims a tab counts. */
async function countOf(page: Page, tab: string): Promise<number> {
  const link = page.getByRole('navigation', { name: 'Claims by state' }).getByRole('link', { name: tab })
  return Number((await wordsOf(link)).replace(/\D/g, ''))
}

test('a hold is overridden with a reason, which stays in the claim’s history', async ({ page }) => {
  await signInAs(page, 'owner')
  await page.goto('/claims?tab=held&reason=G-05')
  await page.locator('a[data-open]').first().click()
  await page.getByRole('button', { name: 'Override with a reason' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Override with this reason' }).click()
  await expect(dialog.getByText('Say why, in ten letters or more.')).toBeVisible()
  await picture(page, 'claim-override')
  await dialog.getByLabel('Reason').fill('The contractor allows twelve, L33632.')
  await dialog.getByRole('button', { name: 'Override with this reason' }).click()
  const history = page.getByRole('region', { name: 'History' }).or(page.locator('[aria-labelledby="history"]'))
  await expect(history.first()).toContainText('The contractor allows twelve, L33632.')
  await expect(history.first()).toContainText('Judith Chen')
  await expect(history.first()).toContainText('G-05')
  await page.reload()
  await expect(history.first()).toContainText('The contractor allows twelve, L33632.')
  await expect(page.getByText('Ready', { exact: true }).first()).toBeVisible()
})

test('one answer about an add-on lets every claim of that payer go', async ({ page }) => {
  await signInAs(page, 'owner')
  await page.goto('/claims?tab=held')
  const asked = page.getByRole('rowheader', { name: /Tamarack Choice has not been asked about 99051/ })
  await expect(asked).toBeVisible()
  const [waiting, held, ready] = [
    Number(/(\d+) claims?/.exec(await wordsOf(asked))?.[1]),
    await countOf(page, 'On hold'),
    await countOf(page, 'Ready'),
  ]
  await page.getByRole('row').filter({ has: asked }).getByRole('button', { name: 'Answer' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: /^Answer for/ }).click()
  await expect(dialog.getByText(/answer/i).first()).toBeVisible()
  await picture(page, 'claims-answer')
  await dialog.getByRole('radio', { name: /^Yes/ }).check()
  await dialog.getByLabel('How do you know what Tamarack Choice pays?').fill('Call of today, Pat, reference 4471-K')
  await dialog.getByRole('button', { name: 'Answer for Tamarack Choice' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(dialog).toHaveCount(0)
  await expect(asked).toHaveCount(0)
  await expect.poll(() => countOf(page, 'On hold')).toBeLessThan(held)
  const left = held - (await countOf(page, 'On hold'))
  expect(left).toBeLessThanOrEqual(waiting)
  expect((await countOf(page, 'Ready')) - ready).toBe(left)
  await page.goto('/claims?tab=ready')
  const joss = page.getByRole('row').filter({ hasText: 'Joss Whitfield' }).first()
  await expect(joss).toContainText('99051')
  await joss.getByRole('link', { name: 'Joss Whitfield' }).click()
  await expect(
    page
      .getByText(/reference 4471-K/)
      .or(page.getByText('99051'))
      .first(),
  ).toBeVisible()
  await picture(page, 'claim-ready')
})

test('a saved attendance is put back by Undo, and its claim with it', async ({ page }) => {
  await signInAs(page, 'clinician')
  await markTonight(page)
  await expect(choice(page, 'Celeste Marrow', 'Attended')).toBeChecked()
  await choice(page, 'Celeste Marrow', 'No show').click()
  await expect(member(page, 'Celeste Marrow')).toContainText('Will not bill')
  await page.getByRole('button', { name: 'Save attendance' }).click()
  await expect(page.getByText(/Attendance saved, 1 claim withdrawn/)).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect(page.getByText('Put back as it was before.')).toBeVisible()
  await expect(choice(page, 'Celeste Marrow', 'Attended')).toBeChecked()
  await expect(member(page, 'Celeste Marrow')).toContainText('On hold')
  await page.reload()
  await expect(choice(page, 'Celeste Marrow', 'Attended')).toBeChecked()
  await page.context().clearCookies()
  await signInAs(page, 'owner')
  await page.goto('/claims?tab=held')
  await expect(page.getByRole('row').filter({ hasText: 'Celeste Marrow' }).first()).toBeVisible()
})
