import { expectAccessible } from './support/no-violations'
import { picture } from './support/screens'
import { signInAs } from './support/sign-in-as'
import { expect, test } from './support/story'

test.describe.configure({ timeout: 300_000 })

test('a payer is added, asked about its add-ons, and says what it has been told', async ({ page }) => {
  await signInAs(page, 'owner')
  await page.goto('/payers')
  await expectAccessible(page, 'payers')
  await picture(page, 'payers')
  await page.getByRole('button', { name: 'New payer' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('button', { name: 'Add the payer' }).click()
  await expect(sheet.getByText('This is needed.').first()).toBeVisible()
  await expect(sheet.getByLabel('Name')).toBeFocused()
  await sheet.getByLabel('Name').fill('Acme Health PPO')
  await sheet.getByLabel('Payer ID').fill('55501')
  await sheet.getByRole('button', { name: 'Add the payer' }).click()
  await expect(sheet.getByText(/There is a payer of this name/)).toBeVisible()
  await expectAccessible(page, 'new payer, refused')
  await picture(page, 'payer-new')
  await sheet.getByLabel('Name').fill('Cedar Choice')
  await sheet.getByRole('button', { name: 'Add the payer' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cedar Choice')
  await expect(page.getByText('All defaults')).toBeVisible()
  await expectAccessible(page, 'payer')

  // By keyboard alone: find the setting by its rule, open it, choose, say how it is known, save.
  await page.keyboard.press('/')
  await page.keyboard.type('A-12')
  await expect(page.getByRole('button', { name: /^Add-on 99051: Ask/ })).toBeVisible()
  // Past the button that copies settings.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Add-on 99051' })).toBeFocused()
  await page.getByRole('combobox', { name: 'Add-on 99051' }).selectOption('suppress')
  await expect(page.getByText(/^No claim changes/)).toBeVisible()
  await expectAccessible(page, 'payer, changed')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Say how you know: a call, a letter, a manual.')).toBeVisible()
  await expect(page.getByLabel('How do you know?')).toBeFocused()
  await page.keyboard.type('Call of today, ref T-20418')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Cedar Choice saved.')).toBeVisible()
  await expect(page.getByText(/^Payer said so/)).toBeVisible()
  await expect(page.getByText('Call of today, ref T-20418')).toBeVisible()

  await page
    .getByRole('navigation', { name: 'Payer', exact: true })
    .getByRole('link', { name: /^History/ })
    .click()
  await expect(page.getByRole('row').filter({ hasText: 'Add-on 99051: Do not bill' })).toContainText('Judith Chen')
  await expectAccessible(page, 'payer, history')
  await picture(page, 'payer-history')
})

test('which claims a change would change is said before it is saved, and nothing is lost on the way out', async ({
  page,
}) => {
  await signInAs(page, 'owner')
  await page.goto('/payers')
  await page.getByRole('link', { name: 'Great Lakes Blue' }).click()
  await page.getByRole('button', { name: /^Largest group: 12 people/ }).click()
  await page.getByRole('textbox', { name: 'Largest group' }).fill('0')
  await expect(page.getByText('Use a whole number from 1 to 99.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Largest group' }).fill('3')
  await page.getByRole('textbox', { name: 'Applies from' }).fill('Jan 1, 2026')
  await expect(page.getByRole('button', { name: /^Save and change \d+ claims?$/ })).toBeVisible()
  await expect(page.getByRole('form', { name: 'The change' })).toContainText(/would go on hold/)
  await expectAccessible(page, 'payer, claims would change')
  await picture(page, 'payer-change')

  await page.getByRole('link', { name: 'Payers', exact: true }).first().click()
  await expect(page.getByRole('dialog')).toContainText('Leave without saving?')
  await page.getByRole('button', { name: 'Keep editing' }).click()
  await expect(page.getByRole('textbox', { name: 'Largest group' })).toHaveValue('3')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').getByRole('button', { name: 'Discard 1 changed setting' }).click()
  await expect(page.getByRole('form', { name: 'The change' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^Largest group: 12 people/ })).toBeVisible()
})

test('an admin reads what a payer does and changes nothing', async ({ page }) => {
  await signInAs(page, 'admin')
  await page.goto('/payers')
  await expect(page.getByRole('button', { name: 'New payer' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Acme Health PPO' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Acme Health PPO')
  await expect(page.getByText('The owner changes what stands here.')).toBeVisible()
  await expect(page.getByRole('button', { name: /Change it$/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Largest group: 12 people. Why' }).click()
  await expect(page.getByText('G-05').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Use the default' })).toHaveCount(0)
})
