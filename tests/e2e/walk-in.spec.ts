import { choice, member, roster } from './support/board'
import { picture } from './support/screens'
import { signInAs } from './support/sign-in-as'
import { expect, test } from './support/story'

test('somebody who just came gets a row, and what was marked before stays marked', async ({ page }) => {
  await signInAs(page, 'clinician')
  await page.goto('/sessions')
  await page.getByRole('link', { name: 'The week before' }).click()
  // Until that week is there, a session of this one would be opened.
  await expect(page.getByRole('listitem').filter({ hasText: 'This week' })).toHaveCount(0)
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Evening Process Group')
  const before = await roster(page).count()
  await choice(page, 'Bernard Lindqvist', 'No show').click()
  await expect(member(page, 'Bernard Lindqvist')).toContainText('Will not bill')

  await page.keyboard.press('w')
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel('Name of a patient').fill('Sanna')
  await expect(sheet.getByText('Sanna Virtala')).toBeVisible()
  await picture(page, 'walk-in-found')
  await sheet.getByText('Sanna Virtala').click()
  await expect(sheet).toHaveCount(0)
  await expect(roster(page)).toHaveCount(before + 1)
  await expect(roster(page).last()).toContainText('Sanna Virtala')
  await expect(choice(page, 'Bernard Lindqvist', 'No show')).toBeChecked()

  await page.getByRole('button', { name: /^Add walk-in/ }).click()
  await sheet.getByRole('button', { name: 'Somebody new' }).click()
  await sheet.getByLabel('First name').fill('Noor')
  await sheet.getByLabel('Last name').fill('Ansari')
  await sheet.getByLabel('Birth date').fill('1990-04-01')
  await picture(page, 'walk-in-new')
  await sheet.getByRole('button', { name: /^Add/ }).click()
  await expect(roster(page)).toHaveCount(before + 2)
  await choice(page, 'Noor Ansari', 'Attended').click()
  await choice(page, 'Sanna Virtala', 'Attended').click()
  await expect(member(page, 'Noor Ansari')).toContainText('no diagnosis on this day')
  await expect(member(page, 'Sanna Virtala')).toContainText(/Will bill|On hold/)
  await picture(page, 'board-walk-ins')
  await page.getByRole('button', { name: 'Save attendance' }).click()
  await expect(page.getByText(/Attendance saved, 1 claim made/)).toBeVisible()
})
