import { demoSignIns } from '../../db/seed/demo-sign-ins'
import { picture } from './support/screens'
import { signInAs } from './support/sign-in-as'
import { expect, test } from './support/story'

test('a wrong pair is told in one sentence, whether the email is known or not', async ({ page }) => {
  await page.goto('/sign-in')
  await picture(page, 'sign-in')
  for (const email of [demoSignIns[0]?.email ?? '', 'nobody@lakeside.example']) {
    await page.getByLabel('Email').fill(email)
    await page.getByLabel('Password', { exact: true }).fill('not the password')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByText('That email and password do not fit together.')).toBeVisible()
    await expect(page.getByLabel('Email')).toHaveValue(email)
    await expect(page.getByLabel('Password', { exact: true })).toBeFocused()
  }
})

test('nobody gets behind sign-in without it, and sign-out ends it', async ({ page }) => {
  await page.goto('/claims')
  await expect(page).toHaveURL(/\/sign-in/)
  await signInAs(page, 'owner')
  await page
    .getByRole('button', { name: /Judith/ })
    .first()
    .click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/\/sign-in/)
  await page.goto('/today')
  await expect(page).toHaveURL(/\/sign-in/)
})

test('a clinician does not see what is the owner’s', async ({ page }) => {
  await signInAs(page, 'clinician')
  await expect(page.getByRole('link', { name: 'Claims' })).toHaveCount(0)
  await page.goto('/claims')
  await expect(page.getByText('Nothing is here')).toBeVisible()
})
